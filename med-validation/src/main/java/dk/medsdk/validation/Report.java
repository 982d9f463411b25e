package dk.medsdk.validation;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.rule.Gate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check found, and whether the document may pass.
 *
 * @param name what the document is called, {@code referat.txt}, if it has a name
 * @param source the text it was read from, to show the lines of
 * @param gate the gate at which it was checked
 * @param failOn the mildest severity that stops a document; empty if nothing does
 * @param findings the reader's and the rules' findings, in the order of their places
 * @param rulesRun the ids of the rules that ran, sorted
 * @param notices what went wrong in the tool
 */
public record Report(
    Optional<String> name,
    Optional<SourceText> source,
    Gate gate,
    Optional<Severity> failOn,
    List<Finding> findings,
    List<String> rulesRun,
    List<ToolNotice> notices) {

  /** Keeps copies; refuses {@code null}. */
  public Report {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(gate, "gate");
    Objects.requireNonNull(failOn, "failOn");
    findings = List.copyOf(findings);
    rulesRun = List.copyOf(rulesRun);
    notices = List.copyOf(notices);
  }

  /**
   * Whether the document may pass: worked out from the findings, the notices and {@code failOn}.
   */
  public Verdict verdict() {
    if (!notices.isEmpty() || findings.stream().anyMatch(Finding::saysUnreadable)) {
      return Verdict.UNDECIDED;
    }
    boolean stopped =
        failOn.isPresent()
            && findings.stream().anyMatch(f -> f.severity().isAtLeast(failOn.orElseThrow()));
    return stopped ? Verdict.REJECT : Verdict.ACCEPT;
  }

  /** How many findings are of exactly this severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  /** The same report under another name, as the file is called outside. */
  public Report named(String newName) {
    return new Report(Optional.of(newName), source, gate, failOn, findings, rulesRun, notices);
  }
}
