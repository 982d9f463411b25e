package dk.medsdk.documents.docx;

import static dk.medsdk.documents.docx.DocxWriter.p;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.line.LineDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherFormatTest {

  private static final String OLD_OFFICE = "D0CF11E0A1B11AE1";

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml, excel, et regneark (Excel)",
    "ppt/presentation.xml, powerPoint, en præsentation (PowerPoint)",
    "mimetype, openDocument, en OpenDocument-fil (.odt)",
    "billede.png, zip, et andet zip-arkiv",
  })
  void saysWhatElseAZipArchiveIs(String name, String format, String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
    }

    assertThat(format(bytes.toByteArray())).isEqualTo(format);
    assertThat(finding(bytes.toByteArray()).message(Locale.forLanguageTag("da")))
        .isEqualTo(
            "Filen er ikke en Word-fil (.docx), men "
                + words
                + ": gem referatet som »Word-dokument (.docx)« i Word, og prøv igen");
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, pdf",
    "{\\rtf1\\ansi, rtf",
    "<!DOCTYPE html>, html",
    "\uFEFF<html>, html",
    "1. Godkendelse, other",
    "P, other",
  })
  void saysWhatAFileIsThatIsNoZipArchive(String start, String format) {
    assertThat(format(start.getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
  }

  @Test
  void tellsAnOldOfficeFileFromOneWithAPassword() {
    byte[] old = HexFormat.of().parseHex(OLD_OFFICE + "00".repeat(600));
    String stream =
        HexFormat.of().formatHex("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    byte[] locked = HexFormat.of().parseHex(OLD_OFFICE + "00".repeat(504) + stream + "0000");

    assertThat(format(old)).isEqualTo("oldOffice");
    assertThat(finding(locked).id()).isEqualTo("PasswordProtectedWordFile");
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument, oldOffice",
    "__substg1.0_0037001F, mail",
    "Workbook, excel",
    "PowerPoint Document, powerPoint",
    "Noget andet, oldOffice",
  })
  void tellsOldFilesApartByTheNamesOfTheirStreams(String stream, String format) {
    String name = HexFormat.of().formatHex(stream.getBytes(StandardCharsets.UTF_16LE));

    assertThat(format(HexFormat.of().parseHex(OLD_OFFICE + "00".repeat(504) + name + "0000")))
        .isEqualTo(format);
  }

  @Test
  void takesAnOldWordFileWithASheetInItForAWordFile() {
    byte[] names = "Workbook\0WordDocument\0".getBytes(StandardCharsets.UTF_16LE);
    String hex = OLD_OFFICE + "00".repeat(504) + HexFormat.of().formatHex(names);

    assertThat(format(HexFormat.of().parseHex(hex))).isEqualTo("oldOffice");
  }

  @Test
  void saysThatAnEmptyFileIsEmpty() {
    assertThat(MedDocx.read(new byte[0]).findings())
        .extracting(Finding::id)
        .containsExactly("EmptyDocument");
    assertThat(MedDocx.read(new DocxWriter().body().bytes()).findings())
        .extracting(Finding::id)
        .containsExactly("EmptyDocument");
  }

  @Test
  void refusesAMainPartThatIsNoText() {
    byte[] bytes = new DocxWriter().part("word/document.xml", "<workbook/>").bytes();

    assertThat(format(bytes)).isEqualTo("zip");
  }

  @Test
  void findsTheMainPartByItsRelationship() {
    DocxWriter file = new DocxWriter();
    String xml = file.root("document", "<w:body>" + p("Referat") + "</w:body>");
    String relationships =
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"a\""
            + " Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\""
            + " Target=\"/tekst/hoved.xml\"/></Relationships>";
    String styles =
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"a\" Type=\"x/styles\" Target=\"../fælles/styles.xml\"/></Relationships>";
    String standard = "<w:style w:type=\"paragraph\" w:default=\"true\" w:styleId=\"N\">";
    file.part("_rels/.rels", relationships)
        .part("tekst/_rels/hoved.xml.rels", styles)
        .part(
            "fælles/styles.xml", file.root("styles", standard + "<w:rPr><w:b/></w:rPr></w:style>"))
        .part("tekst/hoved.xml", xml);

    assertThat(Read.bold(file)).containsExactly("Referat");
  }

  private static String format(byte[] bytes) {
    return finding(bytes).arguments().getOrDefault("format", "");
  }

  private static Finding finding(byte[] bytes) {
    LineDocument document = MedDocx.lines(bytes);
    assertThat(document.lines()).isEmpty();
    assertThat(document.findings()).hasSize(1);
    return document.findings().get(0);
  }
}
