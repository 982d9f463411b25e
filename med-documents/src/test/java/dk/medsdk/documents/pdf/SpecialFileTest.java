package dk.medsdk.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class SpecialFileTest {

  private static final String TEXT = "Udvalget drøftede sagen og tog den til efterretning.";

  private static byte[] plain() {
    return new PdfFile().page(new PdfPage().line(TEXT)).page(new PdfPage().line("Slut")).bytes();
  }

  private static byte[] locked(String user, boolean mayExtract) {
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractContent(mayExtract);
    try (PDDocument document = Loader.loadPDF(plain())) {
      document.protect(new StandardProtectionPolicy("ejer", user, permission));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void saysThatAScannedFileHasNoText() {
    Read read = Read.of(new PdfPage().picture(), new PdfPage().picture().line("2"));
    assertThat(read.findings()).containsExactly("PdfWithoutText");
    assertThat(read.message()).contains("gem den fra Word").contains("OCR");
  }

  @Test
  void saysWhichPagesAreScanned() {
    Read read = Read.of(new PdfPage().line(TEXT), new PdfPage().picture(), new PdfPage().picture());
    assertThat(read.findings()).containsExactly("PdfPageWithoutText");
    assertThat(read.message()).startsWith("Side 2, 3 i PDF-filen er kun billeder");
    assertThat(read.lines()).containsExactly(TEXT);
  }

  @Test
  void saysThatTextWasRecognisedInAPicture() {
    Read read = Read.of(new PdfPage().picture().raw("3 Tr").line(TEXT));
    assertThat(read.findings()).containsExactly("PdfRecognisedText");
    assertThat(read.lines()).containsExactly(TEXT);
  }

  @Test
  void asksForAFileWithoutAPassword() {
    Read read = Read.of(locked("hemmeligt", true));
    assertThat(read.findings()).containsExactly("PdfPassword");
    assertThat(read.lines()).isEmpty();
  }

  @Test
  void readsAFileThatAnyoneMayOpen() {
    Read read = Read.of(locked("", true));
    assertThat(read.findings()).isEmpty();
    assertThat(read.lines()).containsExactly(TEXT, "Slut");
  }

  @Test
  void respectsThatTextMayNotBeTakenOut() {
    Read read = Read.of(locked("", false));
    assertThat(read.findings()).containsExactly("PdfExtractionForbidden");
    assertThat(read.lines()).isEmpty();
  }

  @Test
  void readsWhatIsLeftOfAFileThatWasCutOff() {
    byte[] whole = plain();
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    Read read = Read.of(Arrays.copyOf(whole, text.indexOf("xref")));
    assertThat(read.findings()).containsExactly("PdfDamaged");
    assertThat(read.message()).contains("noget af den mangler måske");
    assertThat(read.lines()).containsExactly(TEXT, "Slut");
  }

  @Test
  void saysThatAFileCannotBeRead() {
    for (String garbage : new String[] {"", "x", "PK\3\4 noget andet", "%PDF-1.7\n%%EOF"}) {
      Read read = Read.of(garbage.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(read.findings()).containsExactly("PdfDamaged");
      assertThat(read.message()).contains("ikke kan læses");
    }
  }

  @Test
  void saysThatAPageIsMissing() {
    PdfFile file = new PdfFile();
    file.page(new PdfPage().line(TEXT));
    Read read =
        Read.of(
            file.bytes(
                "<< /Type /Pages /Count 2 /Kids [9 0 R 77 0 R] /MediaBox [0 0 595 842] /Resources "
                    + PdfFile.RESOURCES
                    + " >>"));
    assertThat(read.findings()).containsExactly("PdfDamaged");
    assertThat(read.lines()).containsExactly(TEXT);
  }

  @Test
  void saysThatAPortfolioHoldsTheMinutes() {
    PdfPage cover = new PdfPage().line("Open this PDF portfolio in Adobe Acrobat.");
    PdfFile file = new PdfFile().page(cover).catalog("/Collection << /View /D >>");
    assertThat(Read.of(file.bytes()).findings()).containsExactly("PdfPortfolio");
  }

  @Test
  void saysThatAnXfaFormCannotBeRead() {
    PdfPage cover = new PdfPage().line("Please wait...");
    PdfFile file = new PdfFile().page(cover).catalog("/AcroForm << /XFA [] /Fields [] >>");
    assertThat(Read.of(file.bytes()).findings()).containsExactly("PdfXfaForm");
  }

  @Test
  void readsTheFieldsOfAForm() {
    PdfFile file = new PdfFile();
    int look =
        file.addStream(
            "/Type /XObject /Subtype /Form /BBox [0 0 300 20] /Resources " + PdfFile.RESOURCES,
            PdfFile.latin("BT /F1 11 Tf 2 5 Td (HMU Kysthospitalet) Tj ET"));
    String field = "<< /Subtype /Widget /Rect [72 600 372 620] /AP << /N " + look + " 0 R >> >>";
    file.page(new PdfPage().line("Udvalg").entry("/Annots [" + field + "]"));
    assertThat(Read.of(file.bytes()).lines()).contains("Udvalg", "HMU Kysthospitalet");
  }

  @Test
  void readsTextInDrawingsInTheDrawing() {
    PdfFile file = new PdfFile();
    int form =
        file.addPacked(
            "/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources " + PdfFile.RESOURCES,
            PdfFile.latin("BT /F1 11 Tf 72 600 Td (I en form) Tj ET"));
    file.page(
        new PdfPage().raw("/X Do").entry("/Resources << /XObject << /X " + form + " 0 R >> >>"));
    assertThat(Read.of(file.bytes()).lines()).containsExactly("I en form");
  }

  @Test
  void readsAPageWhoseInstructionsAreInPieces() {
    PdfFile file = new PdfFile();
    int first = file.addPacked("", PdfFile.latin("BT /F1 11 Tf 72 600 Td (Del 1) Tj"));
    int second = file.addStream("", PdfFile.latin("( og 2) Tj ET"));
    file.page("/Contents [" + first + " 0 R " + second + " 0 R]");
    assertThat(Read.of(file.bytes()).lines()).containsExactly("Del 1 og 2");
  }
}
