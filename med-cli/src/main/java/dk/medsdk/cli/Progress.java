package dk.medsdk.cli;

/**
 * One line on standard error that says how far it has come, for those who watch a long check.
 *
 * <p>It is wiped out before anything else is written, and never seen in files and pipes.
 */
final class Progress {

  private static final int LONG_CHECK = 20;
  private static final long NANOS_BETWEEN = 100_000_000;
  private static final String WIPE = "\r\u001b[K";
  private static final int BAR = 20;

  private final Session session;
  private final int total;
  private final boolean watched;
  private long shownAt;
  private boolean visible;

  Progress(Session session, int total) {
    this.session = session;
    this.total = total;
    this.watched = session.terminal().progress() && total > LONG_CHECK;
    this.shownAt = System.nanoTime() - NANOS_BETWEEN;
  }

  /** Says that the document of this number, from 1, is being checked. */
  void at(int document) {
    long now = System.nanoTime();
    if (watched && now - shownAt >= NANOS_BETWEEN) {
      shownAt = now;
      visible = true;
      session
          .err()
          .print(WIPE + Message.PROGRESS.in(session.locale(), document, total) + bar(document));
      session.err().flush();
    }
  }

  private String bar(int document) {
    int done = (int) ((document - 1L) * BAR / total);
    return " [" + "#".repeat(done) + ".".repeat(BAR - done) + "]";
  }

  /** Makes way for other words. */
  void wipe() {
    if (visible) {
      visible = false;
      session.err().print(WIPE);
      session.err().flush();
    }
  }
}
