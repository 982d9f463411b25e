package dk.medsdk.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The bytes of one part, unpacked while they are read and counted, so that a bomb ends at its
 * limit; at their end they must have the check sum that the archive states.
 */
final class PartStream extends FilterInputStream {

  private static final int HEADER_LENGTH = 30;
  private static final long HEADER = 0x04034b50L;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int BUFFER = 8192;

  private final Inflater inflater;
  private final ReadingBudget budget;
  private final CRC32 sum = new CRC32();
  private final long check;
  private int count;

  private PartStream(InputStream in, Inflater inflater, long check, ReadingBudget budget) {
    super(in);
    this.inflater = inflater;
    this.check = check;
    this.budget = budget;
  }

  /** Opens a part. */
  static PartStream open(byte[] bytes, ZipDirectory.Entry entry, ReadingBudget budget) {
    if (entry.encrypted()) {
      throw UnreadableException.locked();
    }
    LittleEndian in = new LittleEndian(bytes);
    if (in.number(entry.header()) != HEADER) {
      throw UnreadableException.damaged();
    }
    long start =
        entry.header()
            + HEADER_LENGTH
            + in.word(entry.header() + 26)
            + in.word(entry.header() + 28);
    int from = in.checked(start, entry.length());
    InputStream packed = new ByteArrayInputStream(bytes, from, (int) entry.length());
    Inflater inflater = new Inflater(true);
    return new PartStream(
        unpacked(packed, entry.method(), inflater), inflater, entry.check(), budget);
  }

  private static InputStream unpacked(InputStream packed, int method, Inflater inflater) {
    return switch (method) {
      case STORED -> packed;
      case DEFLATED -> new InflaterInputStream(packed, inflater, BUFFER);
      default -> throw UnreadableException.damaged();
    };
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    if (read < 0) {
      if (sum.getValue() != check) {
        throw UnreadableException.damaged();
      }
      return read;
    }
    sum.update(target, offset, read);
    count += read;
    if (count > DocxLimits.MOST_PART_BYTES) {
      throw UnreadableException.limit(DocxLimits.MOST_PART_BYTES >> 20, "megabytes");
    }
    budget.takeBytes(read);
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
