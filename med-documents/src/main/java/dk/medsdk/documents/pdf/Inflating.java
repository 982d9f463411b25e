package dk.medsdk.documents.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Unpacks a stream as it is read; one that is broken ends where it breaks, and that is noted. */
final class Inflating extends InflaterInputStream {

  private static final int HEADER = 2;

  /** How much is unpacked at once: what comes before a break in the same slice is lost. */
  private static final int SLICE = 128;

  private final Meter meter;
  private boolean ended;

  /** Passes over the header and ignores the checksum, which some programs write wrongly. */
  Inflating(InputStream packed, Meter meter) throws IOException {
    super(packed, new Inflater(true));
    this.meter = meter;
    packed.skipNBytes(Math.min(HEADER, packed.available()));
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = 0;
    try {
      while (!ended && read < length) {
        int some = super.read(bytes, offset + read, Math.min(SLICE, length - read));
        ended = some < 0;
        read += Math.max(0, some);
      }
    } catch (ZipException | EOFException e) {
      ended = true;
      meter.passOver();
    }
    return read == 0 ? -1 : read;
  }

  @Override
  public void close() throws IOException {
    // The superclass ends only an inflater that it made itself.
    inf.end();
    super.close();
  }
}
