package dk.medsdk.documents.docx;

import static dk.medsdk.documents.docx.DocxWriter.item;
import static dk.medsdk.documents.docx.DocxWriter.level;
import static dk.medsdk.documents.docx.DocxWriter.list;
import static dk.medsdk.documents.docx.DocxWriter.p;
import static dk.medsdk.documents.docx.DocxWriter.row;
import static dk.medsdk.documents.docx.DocxWriter.shared;
import static dk.medsdk.documents.docx.DocxWriter.style;
import static dk.medsdk.documents.docx.DocxWriter.table;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.MeetingDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** No file that went wrong on its way makes the reader throw. */
class MutatedDocxPropertyTest {

  private static final byte[] MEETING = MedDocxTest.meeting();
  private static final String DOCUMENT =
      new DocxWriter()
          .root(
              "document",
              "<w:body>"
                  + item(1, 0, "Budget")
                  + table(row(p("A") + p("B"), p("C")))
                  + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:ins>"
                  + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:ins></w:p></w:body>");
  private static final List<String> PIECES =
      List.of("<w:p>", "</w:p>", "<w:tbl>", "<w:tc>", "<w:r>", "</", ">", "\"", "&", "\u0000", "9");

  @Property(tries = 2_000)
  void readsAFileInWhichBytesWereChanged(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 20) int changes) {
    byte[] bytes = MEETING.clone();
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }

    assertRead(bytes);
  }

  @Property(tries = 500)
  void readsAFileThatWasCutOff(@ForAll Random random) {
    assertRead(Arrays.copyOf(MEETING, random.nextInt(MEETING.length)));
  }

  @Property(tries = 2_000)
  void readsPartsInWhichPiecesWereChanged(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int changes) throws IOException {
    StringBuilder xml = new StringBuilder(DOCUMENT);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(xml.length());
      int end = Math.min(xml.length(), at + random.nextInt(8));
      xml.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
    }

    assertRead(
        new DocxWriter()
            .numbering(shared(0, level(0, "decimal", "%1.", "")), list(1, 0))
            .styles(style("paragraph", "A", "heading 1", ""))
            .footnotes("<w:footnote w:id=\"1\">" + p("Note") + "</w:footnote>")
            .part("word/document.xml", xml.toString())
            .bytes());
  }

  @Property(tries = 500)
  void readsPartsOfAnyBytes(@ForAll byte[] document, @ForAll byte[] styles) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document);
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(styles);
    }

    assertRead(bytes.toByteArray());
  }

  private static void assertRead(byte[] bytes) {
    ReadResult<MeetingDocument> result = MedDocx.read(bytes);
    assertThat(result.value()).isNotNull();
    assertThat(result.findings().isEmpty() && result.source().content().isEmpty()).isFalse();
  }
}
