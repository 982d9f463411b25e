package dk.medsdk.validation;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.ValueStyle;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.suppression.SuppressedFinding;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Rapport: what a check found, and whether the document may pass.
 *
 * <p>A value: the same document under the same rules gives an equal report. Counts and the verdict
 * are worked out, never kept.
 */
@Value.Immutable
@ValueStyle
public sealed interface Report permits ReportBuilder.ImmutableReport {

  /** What the document is called, {@code referat.txt}, if it has a name. */
  Optional<String> name();

  /** The SHA-256 of the bytes that were checked, in hexadecimal, if there were bytes. */
  Optional<String> documentHash();

  /** The release of the rules, {@code 1.2.0}. */
  String engineVersion();

  /** The text it was read from, to show the lines of. */
  Optional<SourceText> source();

  /** The gate at which a document was checked; none for organisations and archives. */
  Optional<Gate> gate();

  /** The mildest severity that stops a document; empty if nothing does. */
  Optional<Severity> failOn();

  /** The reader's and the rules' findings, in the order of their places. */
  List<Finding> findings();

  /** Undtagne fund: what was found and does not count, in the order of their places. */
  List<SuppressedFinding> suppressed();

  /** The ids of the rules that ran, sorted. */
  List<String> rulesRun();

  /** The rules that did not run, sorted by id, and why. */
  List<RuleNotRun> rulesNotRun();

  /** What went wrong in the tool. */
  List<ToolNotice> notices();

  /**
   * Whether the document may pass: worked out from the findings, the notices, the required rules
   * that could not run and {@code failOn}.
   */
  default Verdict verdict() {
    if (!notices().isEmpty()
        || findings().stream().anyMatch(Finding::saysUnreadable)
        || rulesNotRun().stream().anyMatch(RuleNotRun::required)) {
      return Verdict.UNDECIDED;
    }
    boolean stopped =
        failOn().isPresent()
            && findings().stream().anyMatch(f -> f.severity().isAtLeast(failOn().orElseThrow()));
    return stopped ? Verdict.REJECT : Verdict.ACCEPT;
  }

  /** How many findings are of exactly this severity. */
  default long count(Severity severity) {
    return findings().stream().filter(f -> f.severity() == severity).count();
  }

  /** The same report under another name, as the file is called outside. */
  default Report named(String newName) {
    return toBuilder().name(newName).build();
  }

  /** A copy to change. */
  default ReportBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static ReportBuilder builder() {
    return new ReportBuilder();
  }
}
