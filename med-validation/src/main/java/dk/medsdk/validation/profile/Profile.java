package dk.medsdk.validation.profile;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import java.util.HashMap;
import java.util.Map;

/**
 * What an employer decided for its own documents: {@code RecommendationWithoutDecision} is an error
 * here.
 *
 * @param severities the severity of each rule that shall have another than its own, by rule id
 */
public record Profile(Map<String, Severity> severities) {

  /** The profile in which every rule keeps its own severity. */
  public static final Profile GENERIC = new Profile(Map.of());

  /** Keeps a copy. */
  public Profile {
    severities = Map.copyOf(severities);
  }

  /** This profile, with another severity for one rule. */
  public Profile withSeverity(String ruleId, Severity severity) {
    Map<String, Severity> changed = new HashMap<>(severities);
    changed.put(ruleId, severity);
    return new Profile(changed);
  }

  /**
   * The finding with the severity that this profile gives it.
   *
   * <p>A finding that its rule itself calls milder than usual never becomes graver.
   */
  public Finding apply(Finding finding) {
    Severity wanted = severities.get(finding.id());
    if (wanted == null) {
      return finding;
    }
    boolean milder = !finding.severity().isAtLeast(finding.kind().severity());
    boolean keeps = milder && wanted.isAtLeast(finding.severity());
    return keeps ? finding : finding.toBuilder().severity(wanted).build();
  }
}
