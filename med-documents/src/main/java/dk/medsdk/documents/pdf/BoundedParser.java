package dk.medsdk.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;

/**
 * PDFBox's parser with bounds: on how long it searches a file, and on how much a few bytes may
 * unpack to.
 */
final class BoundedParser extends PDFParser {

  BoundedParser(byte[] bytes, Meter meter) throws IOException {
    super(new Source(bytes, meter), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    document = new BoundedDocument(this, meter);
    xrefTrailerResolver = new CountingResolver(meter);
  }

  /** Where the objects are, up to a number of them. */
  private static final class CountingResolver extends XrefTrailerResolver {
    private final Meter meter;

    CountingResolver(Meter meter) {
      this.meter = meter;
    }

    @Override
    public void setXRef(COSObjectKey object, long offset) {
      meter.object();
      super.setXRef(object, offset);
    }
  }

  /** The bytes of the file, and a look at the clock now and then: a search may go over all. */
  private static final class Source extends RandomAccessReadBuffer {
    private static final int BYTES_BETWEEN_TICKS = 256;

    private final Meter meter;
    private int read;

    Source(byte[] bytes, Meter meter) {
      super(bytes);
      this.meter = meter;
    }

    @Override
    public int read() throws IOException {
      if (++read % BYTES_BETWEEN_TICKS == 0) {
        meter.tick();
      }
      return super.read();
    }

    @Override
    public int read(byte[] b, int offset, int length) throws IOException {
      meter.tick();
      return super.read(b, offset, length);
    }
  }
}
