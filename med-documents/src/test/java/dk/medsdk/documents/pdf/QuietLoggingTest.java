package dk.medsdk.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuietLoggingTest {

  private static final Logger ROOT = Logger.getLogger("");
  private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          logged.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    ROOT.addHandler(handler);
  }

  @AfterEach
  void stopListening() {
    ROOT.removeHandler(handler);
  }

  @Test
  void holdsBackWhatPdfBoxStumblesOver() {
    String broken =
        "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj trailer << /Root 1 0 R";
    assertThat(Read.of(PdfFile.latin(broken)).findings()).containsExactly("PdfDamaged");
    assertThat(logged).isEmpty();
  }

  @Test
  void passesOnWhatOthersLog() {
    Logger logger = Logger.getLogger("org.apache.pdfbox.pdfparser.COSParser");
    QuietLogging.during(
        () -> {
          logger.warning("mens der læses");
          return 0;
        });
    logger.warning("ellers");
    assertThat(logged).containsExactly("ellers");
  }
}
