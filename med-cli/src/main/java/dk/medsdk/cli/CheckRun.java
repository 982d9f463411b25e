package dk.medsdk.cli;

import dk.medsdk.finding.Finding;
import dk.medsdk.report.ReportTally;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.SuppressionUse;
import java.util.Locale;

/** How it has gone so far: says troubles as they come, and remembers the worst. */
final class CheckRun {

  private final Session session;
  private final ReportTally tally = new ReportTally();
  private final SuppressionUse use = new SuppressionUse();
  private ExitCode exitCode = ExitCode.ACCEPTED;
  private boolean allRead = true;

  CheckRun(Session session) {
    this.session = session;
  }

  /** A document was checked. */
  void checked(Report report) {
    tally.add(report);
    use.add(report);
    allRead &= report.findings().stream().noneMatch(Finding::saysUnreadable);
    worsen(ExitCode.of(report.verdict()));
  }

  /** Documents were checked together that were checked one by one before. */
  void checkedTogether(Report report) {
    tally.addFindings(report);
    use.add(report);
    worsen(ExitCode.of(report.verdict()));
  }

  /** A document could not be checked. */
  void notChecked(Message sentence, Object... arguments) {
    tally.addUndecided();
    use.addUnread();
    trouble(ExitCode.UNDECIDED, sentence, arguments);
  }

  /** Something other than a document stood in the way. */
  void trouble(ExitCode code, Message sentence, Object... arguments) {
    session.say(sentence, arguments);
    allRead &= code.compareTo(ExitCode.UNDECIDED) < 0;
    worsen(code);
  }

  /** Whether all that was asked for could be read, whatever came of it. */
  boolean isAllRead() {
    return allRead;
  }

  SuppressionUse suppressionUse() {
    return use;
  }

  ReportTally tally() {
    return tally;
  }

  Locale locale() {
    return session.locale();
  }

  ExitCode exitCode() {
    return exitCode;
  }

  private void worsen(ExitCode code) {
    exitCode = exitCode.and(code);
  }
}
