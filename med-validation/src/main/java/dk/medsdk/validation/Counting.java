package dk.medsdk.validation;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.suppression.SuppressedFinding;
import dk.medsdk.validation.suppression.Suppression;
import dk.medsdk.validation.suppression.Suppressions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What decides which findings count, and which of those stop a document.
 *
 * @param failOn the mildest severity that does
 * @param suppressions what does not count
 * @param clock says which suppressions hold no longer
 */
record Counting(Optional<Severity> failOn, Suppressions suppressions, Clock clock) {

  /** A finding of an archive is about the document that its message names. */
  private static final String DOCUMENT = "document";

  /** A report with the findings, those that count apart from the others. */
  ReportBuilder report(List<Finding> findings, Optional<String> name, Optional<SourceText> source) {
    ReportBuilder report =
        Report.builder()
            .engineVersion(EngineVersion.RELEASE)
            .failOn(failOn)
            .name(name)
            .source(source);
    if (suppressions.all().isEmpty()) {
      return report.findings(findings);
    }
    LocalDate today = LocalDate.now(clock);
    for (Finding finding : findings) {
      Optional<Suppression> found = suppressionOf(finding, name, source, today);
      if (found.isPresent()) {
        report.addSuppressed(new SuppressedFinding(finding, found.get()));
      } else {
        report.addFindings(finding);
      }
    }
    return report;
  }

  private Optional<Suppression> suppressionOf(
      Finding finding, Optional<String> name, Optional<SourceText> source, LocalDate day) {
    // What could not be read or is not shown cannot be lived with: nobody knows what it is.
    if (finding.saysUnreadable() || finding.kind().equals(EngineCatalogue.FINDINGS_LEFT_OUT)) {
      return Optional.empty();
    }
    Optional<String> about = Optional.ofNullable(finding.arguments().get(DOCUMENT));
    return suppressions.of(finding, name.or(() -> about), source, day);
  }
}
