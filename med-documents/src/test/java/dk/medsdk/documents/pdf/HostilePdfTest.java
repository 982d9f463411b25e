package dk.medsdk.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.LineDocument;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostilePdfTest {

  /** The reader stops itself earlier; this leaves room for a busy machine. */
  private static final Duration LONGEST = Duration.ofSeconds(1);

  @TestFactory
  Stream<DynamicTest> stopsInTimeAndSaysSo() {
    return HostilePdf.all().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(), () -> stopsInTimeAndSaysSo(file.getValue().get())));
  }

  private static void stopsInTimeAndSaysSo(byte[] file) {
    long start = System.nanoTime();
    LineDocument read = QuietLogging.during(() -> new PdfReading(file, LONGEST).read());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(read).isNotNull();
  }

  @Test
  void namesTheLimitThatWasReached() {
    byte[] file = HostilePdf.manyPages();
    Read read = new Read(new PdfReading(file, Duration.ofMinutes(1)).read());
    assertThat(read.findings()).containsExactly("DocumentLimit");
    assertThat(read.message()).startsWith("Filen har mere end 10000 sider, så resten er ikke læst");
    assertThat(read.lines()).hasSize(10_000);
  }

  @Test
  void saysThatTheClockHasStoppedIt() {
    byte[] file = new PdfFile().page(new PdfPage().line("Tekst")).bytes();
    Read read = new Read(new PdfReading(file, Duration.ofNanos(1)).read());
    assertThat(read.findings()).containsExactly("PdfTooSlow");
    assertThat(read.message()).contains("stoppet efter 8 sekunder");
  }

  @Test
  void deliversThePagesBeforeAndAfterOneThatIsTooMuch() {
    PdfFile file = new PdfFile().page(new PdfPage().line("Før"));
    file.page(new PdfPage().line("Midt i").raw("BT ET\n".repeat(300_000)).line("Væk"));
    Read read = Read.of(file.page(new PdfPage().line("Efter")).bytes());
    assertThat(read.lines()).containsExactly("Før", "Midt i", "Efter");
    assertThat(read.message()).contains("500000 tegneinstruktioner på en side");
  }
}
