package dk.medsdk.documents.pdf;

import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps PDFBox from printing on the error output what it stumbles over in a file: findings say it.
 *
 * <p>Only what is logged by a thread while it reads here is held back; whoever uses PDFBox
 * otherwise in the same program has its log as before.
 */
final class QuietLogging {

  /** Held, as loggers that nobody holds lose what they are told. */
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

  static {
    LOGGERS.forEach(QuietLogging::install);
  }

  private QuietLogging() {}

  private static void install(Logger logger) {
    boolean passesOn = logger.getUseParentHandlers();
    if (passesOn) {
      logger.addHandler(new Passing(logger));
      logger.setUseParentHandlers(false);
    }
  }

  /** Does something without a word of PDFBox. */
  static <T> T during(Supplier<T> task) {
    boolean before = READING.get();
    READING.set(true);
    try {
      return task.get();
    } finally {
      READING.set(before);
    }
  }

  /** Passes records on to the handlers above, as the logger would do itself. */
  private static final class Passing extends Handler {
    private final Logger logger;

    Passing(Logger logger) {
      this.logger = logger;
    }

    @Override
    public void publish(LogRecord record) {
      Logger above = READING.get() ? null : logger.getParent();
      while (above != null) {
        for (Handler handler : above.getHandlers()) {
          handler.publish(record);
        }
        above = above.getUseParentHandlers() ? above.getParent() : null;
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
