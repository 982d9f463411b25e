package dk.medsdk.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * A stream that unpacks to a bounded number of bytes: a megabyte of zeros packs into a kilobyte,
 * and PDFBox would unpack any number of them.
 */
final class BoundedStream extends COSStream {

  private static final Set<COSName> IMAGE_FILTERS =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE,
          COSName.CCITTFAX_DECODE,
          COSName.CCITTFAX_DECODE_ABBREVIATION);

  private final Meter meter;

  BoundedStream(RandomAccessStreamCache cache, RandomAccessReadView view, Meter meter)
      throws IOException {
    super(cache, view);
    this.meter = meter;
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    return filters().isEmpty() ? super.createView() : new RandomAccessReadBuffer(unpacked());
  }

  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    unpacked();
    return super.createInputStream(options);
  }

  /** Its bytes as they are read, without holding all of them where its filter allows that. */
  InputStream open() throws IOException {
    boolean plain = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
    return plain && filters().equals(Set.of(COSName.FLATE_DECODE))
        ? new Inflating(createRawInputStream(), meter)
        : new ByteArrayInputStream(unpacked());
  }

  /** All of its bytes. */
  byte[] unpacked() throws IOException {
    int index = 0;
    byte[] bytes = null;
    for (COSName name : filters()) {
      if (IMAGE_FILTERS.contains(name)) {
        throw new IOException("a picture, not text: " + name);
      }
      Filter filter = FilterFactory.INSTANCE.getFilter(name);
      Bounded out = new Bounded(most());
      InputStream in = bytes == null ? createRawInputStream() : new ByteArrayInputStream(bytes);
      try (in) {
        filter.decode(in, out, this, index++);
      }
      bytes = out.toByteArray();
    }
    if (bytes == null) {
      bytes = createRawInputStream().readAllBytes();
      meter.unpacked(bytes.length);
    }
    return bytes;
  }

  /** Each filter once, as PDFBox does it. */
  private Set<COSName> filters() {
    Set<COSName> names = new LinkedHashSet<>();
    COSBase filters = getFilters();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private int most() {
    COSName type = getCOSName(COSName.TYPE);
    if (COSName.OBJ_STM.equals(type)) {
      return PdfLimits.MOST_OBJECT_BYTES;
    }
    return COSName.XREF.equals(type) ? PdfLimits.MOST_TABLE_BYTES : Integer.MAX_VALUE;
  }

  /** Takes so many bytes and no more. */
  private final class Bounded extends ByteArrayOutputStream {
    private final int most;

    Bounded(int most) {
      this.most = most;
    }

    @Override
    public synchronized void write(int b) {
      count(1);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      count(length);
      super.write(bytes, offset, length);
    }

    private void count(int bytes) {
      meter.unpacked(bytes);
      if (size() > most - bytes) {
        meter.stop(Limit.MEGABYTES_OF_PAGE);
      }
    }
  }
}
