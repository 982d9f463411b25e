package dk.medsdk.report;

import dk.medsdk.finding.Severity;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.Verdict;
import java.util.EnumMap;
import java.util.Map;

/**
 * Adds up many reports without keeping them: {@code tally.add(report)}, then {@code
 * tally.count(Verdict.REJECT)} documents were rejected.
 *
 * <p>It changes as it counts; one thread at a time.
 */
public final class ReportTally {

  private final Map<Verdict, Long> documents = new EnumMap<>(Verdict.class);
  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);

  private long suppressed;

  /** Nothing counted yet. */
  public ReportTally() {}

  /** Counts one document and its findings. */
  public void add(Report report) {
    documents.merge(report.verdict(), 1L, Long::sum);
    addFindings(report);
  }

  /** Counts the findings of a report on something other than a document, such as an archive. */
  public void addFindings(Report report) {
    suppressed += report.suppressed().size();
    for (Severity severity : Severity.values()) {
      findings.merge(severity, report.count(severity), Long::sum);
    }
  }

  /** Counts one document for which there is no report, since it could not be opened. */
  public void addUndecided() {
    documents.merge(Verdict.UNDECIDED, 1L, Long::sum);
  }

  /** How many documents were counted. */
  public long documents() {
    return documents.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many documents had this verdict. */
  public long count(Verdict verdict) {
    return documents.getOrDefault(verdict, 0L);
  }

  /** How many findings did not count. */
  public long suppressed() {
    return suppressed;
  }

  /** How many findings were of exactly this severity. */
  public long count(Severity severity) {
    return findings.getOrDefault(severity, 0L);
  }
}
