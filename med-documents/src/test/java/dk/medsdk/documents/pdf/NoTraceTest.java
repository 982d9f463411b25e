package dk.medsdk.documents.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.line.LineDocument;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads in a process of its own, with a home folder and a folder for temporary files to look at.
 */
class NoTraceTest {

  /** What the process runs. */
  static final class Reader {
    private Reader() {}

    /** Reads the file that is named. */
    public static void main(String[] arguments) throws IOException {
      int lines = MedPdf.lines(Files.readAllBytes(Path.of(arguments[0]))).lines().size();
      System.out.println(lines + " lines");
    }
  }

  @Test
  void leavesNoFileBehindAndSaysNothing(@TempDir Path folder) throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path file = folder.resolve("referat.pdf");
    PdfPage page = new PdfPage().raw("BT (uden skrift) Tj ET").line("Skrift, som ikke er i filen");
    Files.write(file, new PdfFile().page(page).bytes());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + home,
                "-XX:-UsePerfData",
                "-cp",
                classPath(),
                Reader.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(said).isEqualToIgnoringNewLines("1 lines");
    try (Stream<Path> left = Files.list(home)) {
      assertThat(left).isEmpty();
    }
  }

  private static String classPath() {
    return Stream.of(
            NoTraceTest.class,
            MedPdf.class,
            LineDocument.class,
            Finding.class,
            PDDocument.class,
            IOUtils.class,
            CMap.class,
            org.apache.commons.logging.LogFactory.class)
        .map(NoTraceTest::place)
        .distinct()
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
