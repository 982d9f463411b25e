package dk.medsdk.documents.pdf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;

/** The drawing instructions of a page or form, read one stream after the other. */
final class Instructions {

  private Instructions() {}

  /** Opens what the entry {@code Contents} of a page holds, a stream or an array of them. */
  static RandomAccessRead open(COSBase contents, Meter meter) {
    List<COSStream> streams = new ArrayList<>();
    if (contents instanceof COSStream stream) {
      streams.add(stream);
    } else if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        meter.tick();
        if (array.getObject(i) instanceof COSStream stream) {
          streams.add(stream);
        }
      }
    }
    InputStream all = new Chain(streams.iterator(), meter);
    return new NonSeekableRandomAccessReadInputStream(new Metered(all, meter));
  }

  /** Opens a stream when the one before has ended, and skips what cannot be unpacked. */
  private static final class Chain extends InputStream {
    private final Iterator<COSStream> streams;
    private final Meter meter;
    private InputStream current = InputStream.nullInputStream();

    Chain(Iterator<COSStream> streams, Meter meter) {
      this.streams = streams;
      this.meter = meter;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = current.read(bytes, offset, length);
      if (read > 0) {
        return read;
      }
      current.close();
      if (!streams.hasNext()) {
        return -1;
      }
      current = open(streams.next(), meter);
      // An instruction must not run into the next stream.
      bytes[offset] = '\n';
      return 1;
    }

    @Override
    public void close() throws IOException {
      current.close();
    }

    private static InputStream open(COSStream stream, Meter meter) {
      try {
        return stream instanceof BoundedStream bounded
            ? bounded.open()
            : stream.createInputStream();
      } catch (IOException e) {
        meter.passOver();
        return InputStream.nullInputStream();
      }
    }
  }

  private static final class Metered extends FilterInputStream {
    private final Meter meter;

    Metered(InputStream in, Meter meter) {
      super(in);
      this.meter = meter;
    }

    @Override
    public int read() throws IOException {
      meter.instructions(1);
      return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      meter.instructions(Math.max(0, read));
      return read;
    }
  }
}
