package dk.medsdk.report;

import java.util.Arrays;

/** The characters that take two columns in a terminal (Unicode UAX #11, W and F, by block). */
final class WideCharacters {

  private static final int[] FIRST = {
    0x1100, 0x231A, 0x2E80, 0x3041, 0xA000, 0xA960, 0xAC00, 0xF900, 0xFE30, 0xFF01, 0xFFE0, 0x1F300,
    0x1F680, 0x1F7E0, 0x1F900, 0x1FA70, 0x20000
  };
  private static final int[] LAST = {
    0x115F, 0x231B, 0x303E, 0x9FFF, 0xA4CF, 0xA97F, 0xD7A3, 0xFAFF, 0xFE6F, 0xFF60, 0xFFE6, 0x1F64F,
    0x1F6FF, 0x1F7EB, 0x1F9FF, 0x1FAFF, 0x3FFFD
  };

  private WideCharacters() {}

  static boolean has(int codePoint) {
    int found = Arrays.binarySearch(FIRST, codePoint);
    int block = found >= 0 ? found : -found - 2;
    return block >= 0 && codePoint <= LAST[block];
  }
}
