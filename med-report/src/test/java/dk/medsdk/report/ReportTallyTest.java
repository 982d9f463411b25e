package dk.medsdk.report;

import static dk.medsdk.report.ReportBuilding.finding;
import static dk.medsdk.report.ReportBuilding.report;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Severity;
import dk.medsdk.validation.Verdict;
import org.junit.jupiter.api.Test;

class ReportTallyTest {

  @Test
  void beginsWithNothing() {
    ReportTally tally = new ReportTally();

    assertThat(tally.documents()).isZero();
    assertThat(tally.count(Verdict.REJECT)).isZero();
    assertThat(tally.count(Severity.ERROR)).isZero();
  }

  @Test
  void countsDocumentsByVerdictAndFindingsBySeverity() {
    ReportTally tally = new ReportTally();
    tally.add(report("x", finding(Severity.ERROR, "x").build()));
    tally.add(
        report("x", finding(Severity.INFO, "x").build(), finding(Severity.INFO, "x").build()));
    tally.addUndecided();

    assertThat(tally.documents()).isEqualTo(3);
    assertThat(tally.count(Verdict.REJECT)).isEqualTo(1);
    assertThat(tally.count(Verdict.ACCEPT)).isEqualTo(1);
    assertThat(tally.count(Verdict.UNDECIDED)).isEqualTo(1);
    assertThat(tally.count(Severity.ERROR)).isEqualTo(1);
    assertThat(tally.count(Severity.INFO)).isEqualTo(2);
  }

  @Test
  void countsTheFindingsOfAnArchiveAndNoFurtherDocument() {
    ReportTally tally = new ReportTally();
    tally.addFindings(report("x", finding(Severity.ERROR, "x").build()));

    assertThat(tally.documents()).isZero();
    assertThat(tally.count(Severity.ERROR)).isEqualTo(1);
  }
}
