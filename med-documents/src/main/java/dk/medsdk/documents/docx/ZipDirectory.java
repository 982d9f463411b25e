package dk.medsdk.documents.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The central directory of a zip archive: which parts it has, and where they lie.
 *
 * <p>Word shows what the central directory names. A reader that walks through the archive from its
 * beginning, as {@code ZipInputStream} does, may find other parts, left behind or put there to be
 * found, and would judge another document than people see; it would also unpack every picture on
 * its way. So the directory is read, but nothing in it is believed: each offset is looked at before
 * it is used, and no size is.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE 4.3</a>
 */
final class ZipDirectory {

  private static final long END = 0x06054b50L;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final long ENTRY = 0x02014b50L;
  private static final int ENTRY_LENGTH = 46;
  private static final int WIDE_FIELD = 1;
  private static final long IN_WIDE_FIELD = 0xFFFF_FFFFL;

  /**
   * A part, as the directory has it.
   *
   * @param header where its local header begins
   * @param length how many bytes it has in the archive
   * @param check the CRC-32 of its bytes
   * @param method 0 as they are, 8 deflated
   * @param encrypted whether a password is needed
   */
  record Entry(long header, long length, long check, int method, boolean encrypted) {}

  private final LittleEndian in;
  private final Map<String, Entry> entries = new HashMap<>();

  private ZipDirectory(LittleEndian in) {
    this.in = in;
  }

  /**
   * Reads the directory of an archive.
   *
   * @throws UnreadableException if it has none, or one that leads out of the archive
   */
  static ZipDirectory of(byte[] bytes) {
    ZipDirectory directory = new ZipDirectory(new LittleEndian(bytes));
    directory.read(directory.end());
    return directory;
  }

  /** The entry of a part, by its name in any case. */
  @Nullable Entry entry(String name) {
    return entries.get(key(name));
  }

  /** Whether there are parts in a folder: {@code xl/}. */
  boolean hasFolder(String folder) {
    return entries.keySet().stream().anyMatch(name -> name.startsWith(folder));
  }

  private long end() {
    int last = in.bytes().length - END_LENGTH;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (in.number(at) == END && at + END_LENGTH + in.word(at + 20) <= in.bytes().length) {
        return at;
      }
    }
    throw UnreadableException.damaged();
  }

  private void read(long end) {
    long length = in.number(end + 12);
    long start = end - length;
    // Bytes put in front of an archive move everything in it.
    long moved = start - in.number(end + 16);
    long at = start;
    while (at + 4 <= end && in.number(at) == ENTRY) {
      if (entries.size() == DocxLimits.MOST_PARTS) {
        throw UnreadableException.limit(DocxLimits.MOST_PARTS, "parts");
      }
      int nameLength = in.word(at + 28);
      int extraLength = in.word(at + 30);
      add(at, nameLength, extraLength, moved);
      at += ENTRY_LENGTH + nameLength + extraLength + in.word(at + 32);
    }
    if (at != end) {
      throw UnreadableException.damaged();
    }
  }

  private void add(long at, int nameLength, int extraLength, long moved) {
    int nameStart = in.checked(at + ENTRY_LENGTH, nameLength);
    String name = new String(in.bytes(), nameStart, nameLength, StandardCharsets.UTF_8);
    long[] wide = {in.number(at + 24), in.number(at + 20), in.number(at + 42)};
    widen(wide, at + ENTRY_LENGTH + nameLength, extraLength);
    boolean encrypted = (in.word(at + 8) & 1) != 0;
    Entry entry =
        new Entry(wide[2] + moved, wide[1], in.number(at + 16), in.word(at + 10), encrypted);
    if (entries.put(key(name), entry) != null) {
      // Of two parts with one name nobody can say which one Word shows.
      throw UnreadableException.damaged();
    }
  }

  /** Takes size, packed size and offset from the zip64 field, those that say so. */
  private void widen(long[] values, long extra, int extraLength) {
    long at = extra;
    while (at + 4 <= extra + extraLength) {
      long next = at + 4 + in.word(at + 2);
      if (in.word(at) == WIDE_FIELD) {
        long from = at + 4;
        for (int i = 0; i < values.length; i++) {
          if (values[i] == IN_WIDE_FIELD && from + 8 <= next) {
            values[i] = in.wide(from);
            from += 8;
          }
        }
      }
      at = next;
    }
  }

  private static String key(String name) {
    return name.replace('\\', '/').toLowerCase(Locale.ROOT);
  }
}
