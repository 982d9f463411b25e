package dk.medsdk.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenPageTest {

  private static byte[] packed() {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      content.append("BT /F1 11 Tf 72 ").append(740 - 14 * i);
      content.append(" Td (Linje ").append((i * 7919) % 1000).append(") Tj ET\n");
    }
    return PdfFile.packed(PdfFile.latin(content.toString()));
  }

  private static Read read(byte[] content) {
    PdfFile file = new PdfFile().page(new PdfPage().line("Før"));
    int stream = file.addStream("/Filter /FlateDecode", content);
    file.page("/Contents " + stream + " 0 R");
    return Read.of(file.page(new PdfPage().line("Efter")).bytes());
  }

  @Test
  void readsASoundPage() {
    Read read = read(packed());
    assertThat(read.findings()).isEmpty();
    assertThat(read.lines()).hasSize(42).endsWith("Efter");
  }

  @Test
  void saysThatAPageBreaksOff() {
    byte[] content = packed();
    for (int i = content.length / 2; i < content.length / 2 + 8; i++) {
      content[i] = (byte) 0xFF;
    }
    Read read = read(content);
    assertThat(read.findings()).containsExactly("PdfPageUnreadable");
    assertThat(read.message()).startsWith("Side 2 i PDF-filen kunne ikke læses helt");
    assertThat(read.lines()).startsWith("Før", "Linje 0").endsWith("Efter");
  }

  @Test
  void saysThatAPageIsPackedInAnUnknownWay() {
    PdfFile file = new PdfFile().page(new PdfPage().line("Før"));
    int stream = file.addStream("/Filter /Ukendt", new byte[9]);
    Read read = Read.of(file.page("/Contents " + stream + " 0 R").bytes());
    assertThat(read.findings()).containsExactly("PdfPageUnreadable");
    assertThat(read.lines()).containsExactly("Før");
  }

  @Test
  void saysThatTheWordsOfAPageAreMissing() {
    Read read = Read.of(new PdfFile().page("/Contents 99 0 R").bytes());
    assertThat(read.findings()).containsExactly("PdfPageUnreadable");
  }

  @Test
  void passesOverInstructionsWithoutSense() {
    PdfPage page = new PdfPage().raw("/F1 Tf (x) Td [] TJ Q Q cm 1 re m /X Do /G gs BT ET <<>> Tj");
    Read read = Read.of(page.line("Tekst"));
    assertThat(read.findings()).isEmpty();
    assertThat(read.lines()).containsExactly("Tekst");
  }
}
