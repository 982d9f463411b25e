package dk.medsdk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.MeetingDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html>\n<title>Referat</title>",
        "\n \t<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head>",
        "<HTML><BODY>Referat",
        "<head><meta charset=utf-8>",
        "<body class='referat'>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- gemt --><html>",
        "<!-- gemt fra -->\n<!-- igen --> <html lang=da>",
        "<div class=\"side\"><h1>Referat</h1></div>",
        "<p>Referat</p>",
        "<p>Referat<br>HMU",
        "<h1>Referat</h1>\n<ol><li>Plan",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n",
        "From: Gemt\r\nSubject: Referat\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n",
      })
  void takesForAWebPageWhatBeginsWithATag(String text) {
    assertThat(format(text)).isEqualTo(DocumentFormat.HTML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void seesATagInEveryEncoding(String charset) {
    byte[] page = "\n<!-- å --><html>Møde".getBytes(Charset.forName(charset));

    assertThat(DocumentFormat.of(page)).isEqualTo(DocumentFormat.HTML);
  }

  @Test
  void seesATagAfterAByteOrderMarkAndLongComments() {
    String page = "\uFEFF<!--" + "stil ".repeat(5_000) + "-->\n<p>Referat</p>";

    assertThat(format(page)).isEqualTo(DocumentFormat.HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Udkast> Referat af møde i HMU",
        "<HMU>\n1. Plan",
        "<<Referat>>",
        "< html >",
        "<p",
        "<a",
        "<3 fra HMU",
        "<title> Referat\n1. Plan",
        "<htmlside> er navnet",
        "<!-- et referat, som nogen glemte at slutte",
        "<-- se bilag",
        "-> Referat <p>",
        "Referat <html>",
        "Dato: 3. maj\nContent-Type: ukendt",
        "Emne: MIME-Version: 1.0 og Content-Type: forklaret",
        "Filer begynder med %PDF-1.7, og det er alt",
        "PK-udvalget mødtes",
        "%PD",
      })
  void leavesMinutesThatBeginLikeAPageText(String text) {
    assertThat(format(text)).isEqualTo(DocumentFormat.TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "255044462D312E37, PDF",
    "0D0A0D0A255044462D312E370A3120302065786F626A, TEXT",
    "0D0A0D0A255044462D312E370A312030206F626A, PDF",
    "504B0304, DOCX",
    "504B0506, DOCX",
    "D0CF11E0A1B11AE1, DOCX",
    "7B5C72746631, TEXT",
    "89504E47, TEXT",
    "504B, TEXT",
  })
  void tellsFilesByTheirFirstBytes(String hex, DocumentFormat format) {
    assertThat(DocumentFormat.of(HexFormat.of().parseHex(hex))).isEqualTo(format);
  }

  @Test
  void findsAPdfFileBehindWhatAServerPutsBeforeIt() {
    String pdf = "%PDF-1.4\n1 0 obj\n";

    assertThat(format("X-Header: a\n" + " ".repeat(1_000) + pdf)).isEqualTo(DocumentFormat.PDF);
    assertThat(format("X-Header: a\n" + " ".repeat(1_100) + pdf)).isEqualTo(DocumentFormat.TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "504B0304, DamagedWordFile",
    "D0CF11E0A1B11AE1, NotAWordFile",
    "255044462D312E37, PdfDamaged",
    "7B5C72746631, NotText",
    "FFD8FFE0, NotText",
    "3C3F786D6C2076657273696F6E3D22312E30223F3E3C646F6B2F3E, NotAWordFile",
    "4D494D452D56657273696F6E3A20312E300A436F6E74656E742D547970653A20782F780A, WebArchive",
    "3C68746D6C3E3C2F68746D6C3E, WebPageWithoutText",
  })
  void saysWhatIsWrongWithWhatCannotBeRead(String hex, String finding) throws IOException {
    byte[] bytes = HexFormat.of().parseHex(hex);

    assertThat(DocumentReader.read(bytes).findings())
        .extracting(Finding::id)
        .containsExactly(finding);
    assertThat(DocumentReader.read(stream(bytes))).isEqualTo(DocumentReader.read(bytes));
    assertThat(DocumentReader.readAll(stream(bytes))).containsExactly(DocumentReader.read(bytes));
  }

  @Test
  void readsAWebPageFromAStringToo() {
    String page = "<html><head><meta charset=windows-1252></head><h2>1. Støj (5 min.)</h2><p>Æ";

    ReadResult<MeetingDocument> read = DocumentReader.read(page);

    assertThat(read.provenance().mediaType()).isEqualTo("text/html");
    assertThat(read.value().items()).extracting(item -> item.title().orElse("")).contains("Støj");
  }

  @Test
  void readsAFileThatGoesOnAfterItsBeginning() throws IOException {
    String page = "<p>" + "Mødet gik godt. ".repeat(8_000) + "</p><h2>1. Støj (5 min.)</h2>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);

    ReadResult<MeetingDocument> read = DocumentReader.read(stream(bytes));

    assertThat(read).isEqualTo(DocumentReader.read(bytes));
    assertThat(read.source().content()).contains("Støj");
  }

  private static DocumentFormat format(String text) {
    return DocumentFormat.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
