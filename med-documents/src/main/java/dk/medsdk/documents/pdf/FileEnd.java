package dk.medsdk.documents.pdf;

/** Looks whether a file has its end: one that was cut off has not. */
final class FileEnd {

  private static final int FARTHEST = 64 * 1024;
  private static final byte[] MARK = {'%', '%', 'E', 'O', 'F'};

  private FileEnd() {}

  static boolean isThere(byte[] bytes) {
    int first = Math.max(0, bytes.length - FARTHEST);
    for (int i = bytes.length - MARK.length; i >= first; i--) {
      int matches = 0;
      while (matches < MARK.length && bytes[i + matches] == MARK[matches]) {
        matches++;
      }
      if (matches == MARK.length) {
        return true;
      }
    }
    return false;
  }
}
