package dk.medsdk.validation.profile;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.ValueStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Profil: what an employer decided for its own committees and documents: {@code
 * RecommendationWithoutDecision} is an error here, agendas are sent seven days before.
 *
 * <p>What is not known is absent, and then nothing is checked: no number is a guess.
 */
@Value.Immutable
@ValueStyle
public sealed interface Profile permits ProfileBuilder.ImmutableProfile {

  /** Nothing but what holds everywhere; every rule keeps its own severity. */
  Profile GENERIC = builder().name("generic").build();

  /** The name on the command line, {@code region-midtjylland}. */
  String name();

  /** Whose it is, {@code Region Midtjylland}. */
  Optional<String> title();

  /** Where its values were read, in the words of a list of sources. */
  List<String> sources();

  /** Niveauer: what committees are called, from the top down. */
  List<ProfileLevel> levels();

  /** Whether the MED committees handle the work environment too. */
  Optional<WorkEnvironment> workEnvironment();

  /** How many vice chairs a committee has. */
  Optional<Limits> viceChairs();

  /** Valgperiode: how many years a member is elected for. */
  OptionalInt termYears();

  /** Frister: when agendas and minutes are due. */
  @Value.Default
  default Deadlines deadlines() {
    return Deadlines.UNKNOWN;
  }

  /** How many ordinary meetings a committee holds in a year at least. */
  OptionalInt meetingsPerYear();

  /** Faste punkter: what every ordinary meeting has on its agenda. */
  List<FixedItem> fixedItems();

  /** Whether every item says in its title why it is there: "(orientering)". */
  Optional<Boolean> purposesPrinted();

  /** Who approves the minutes. */
  Optional<MinutesApproval> minutesApproval();

  /** Hosts that only employees reach, {@code intranet.example.dk}. */
  List<String> intranetHosts();

  /** What case numbers look like. */
  Optional<CaseNumberForm> caseNumberForm();

  /** The levels, by name or abbreviation, that hold the yearly work-environment discussion. */
  List<String> yearlyDiscussionLevels();

  /** The severity of each rule that shall have another than its own, by rule id. */
  Map<String, Severity> severities();

  /** Rules that do not run, by id. */
  Set<String> rulesOff();

  /**
   * Rules without which nothing is decided, by id: where one of them is for a document and cannot
   * run, the verdict is {@code undecided}. They run even if they are off elsewhere.
   */
  Set<String> rulesRequired();

  /** This profile, with another severity for one rule. */
  default Profile withSeverity(String ruleId, Severity severity) {
    ProfileBuilder changed = toBuilder();
    Map<String, Severity> severities = new HashMap<>(severities());
    severities.put(ruleId, severity);
    return changed.severities(severities).build();
  }

  /**
   * The finding with the severity that this profile gives it.
   *
   * <p>A finding that its rule itself calls milder than usual never becomes graver.
   */
  default Finding apply(Finding finding) {
    Severity wanted = severities().get(finding.id());
    if (wanted == null) {
      return finding;
    }
    boolean milder = !finding.severity().isAtLeast(finding.kind().severity());
    boolean keeps = milder && wanted.isAtLeast(finding.severity());
    return keeps ? finding : finding.toBuilder().severity(wanted).build();
  }

  /** The level that a word in a document means, if one is called that. */
  default Optional<ProfileLevel> levelCalled(String word) {
    return levels().stream().filter(level -> level.isCalled(word)).findFirst();
  }

  /** A copy to change. */
  default ProfileBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static ProfileBuilder builder() {
    return new ProfileBuilder();
  }
}
