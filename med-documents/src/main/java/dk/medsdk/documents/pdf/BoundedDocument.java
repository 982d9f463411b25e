package dk.medsdk.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A file whose streams are {@link BoundedStream}s. */
final class BoundedDocument extends COSDocument {

  private final ICOSParser parser;
  private final Meter meter;
  private final RandomAccessStreamCache cache;

  BoundedDocument(ICOSParser parser, Meter meter) throws IOException {
    super(IOUtils.createMemoryOnlyStreamCache(), parser);
    this.parser = parser;
    this.meter = meter;
    this.cache = IOUtils.createMemoryOnlyStreamCache().create();
  }

  @Override
  public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
      throws IOException {
    BoundedStream stream =
        new BoundedStream(cache, parser.createRandomAccessReadView(start, length), meter);
    dictionary.forEach(stream::setItem);
    stream.setKey(dictionary.getKey());
    return stream;
  }
}
