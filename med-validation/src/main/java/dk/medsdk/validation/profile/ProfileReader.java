package dk.medsdk.validation.profile;

import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.yaml.YamlFaults;
import dk.medsdk.validation.yaml.YamlText;
import dk.medsdk.validation.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads profiles in YAML:
 *
 * <pre>
 * name: region-kystjylland
 * extends: generic
 * deadlines: { agenda: 7 }
 * severities: { RecommendationWithoutDecision: error }
 * </pre>
 *
 * <p>Nothing is thrown for content. The keys are those of {@link ProfileFiles#schema()}.
 */
final class ProfileReader {

  static final List<String> KEYS =
      List.of(
          "name",
          "title",
          "extends",
          "sources",
          "levels",
          "workEnvironment",
          "viceChairs",
          "termYears",
          "deadlines",
          "meetingsPerYear",
          "fixedItems",
          "purposesPrinted",
          "minutesApproval",
          "intranetHosts",
          "caseNumberForm",
          "yearlyDiscussionLevels",
          "severities",
          "rulesOff",
          "rulesRequired");

  private final Set<String> ruleIds;
  private final ExtendedProfiles extended;

  /**
   * A reader.
   *
   * @param ruleIds what rules may be called
   * @param files the profiles that others may extend wherever they stand
   */
  ProfileReader(Set<String> ruleIds, ProfileFiles files) {
    this.ruleIds = ruleIds;
    this.extended = new ExtendedProfiles(this, files);
  }

  /** Reads the text of the last file on that way. */
  ProfileReading read(String yaml, ProfileWay way) {
    SourceText source = SourceText.of(yaml).asForm();
    YamlFaults faults = new YamlFaults(source, ProfileCatalogue.YAML);
    Map<String, YamlValue> entries =
        YamlText.value(yaml, faults).map(root -> root.entries(KEYS)).orElse(Map.of());
    Optional<ExtendedProfile> base =
        Optional.ofNullable(entries.get("extends")).flatMap(value -> extended.named(value, way));
    Profile silent = base.map(found -> found.reading().profile()).orElse(Profile.GENERIC);
    return new ProfileReading(profile(silent, entries), base, source, faults.findings());
  }

  private Profile profile(Profile base, Map<String, YamlValue> entries) {
    ProfileBuilder profile = base.toBuilder();
    entries.forEach((key, value) -> put(profile, key, value));
    return profile.build();
  }

  private void put(ProfileBuilder profile, String key, YamlValue value) {
    switch (key) {
      case "name" -> value.text().ifPresent(profile::name);
      case "title" -> value.text().ifPresent(profile::title);
      case "sources" -> profile.sources(value.texts());
      case "levels" -> profile.levels(levels(value));
      case "workEnvironment" ->
          value.choice(WorkEnvironment.class).ifPresent(profile::workEnvironment);
      case "viceChairs" -> limits(value).ifPresent(profile::viceChairs);
      case "termYears" -> value.count().ifPresent(profile::termYears);
      case "deadlines" -> profile.deadlines(deadlines(value));
      case "meetingsPerYear" -> value.count().ifPresent(profile::meetingsPerYear);
      case "fixedItems" ->
          profile.fixedItems(
              value.elements().stream().flatMap(e -> fixedItem(e).stream()).toList());
      case "purposesPrinted" -> value.flag().ifPresent(profile::purposesPrinted);
      case "minutesApproval" ->
          value.choice(MinutesApproval.class).ifPresent(profile::minutesApproval);
      case "intranetHosts" -> profile.intranetHosts(value.texts());
      case "caseNumberForm" ->
          value.text().map(CaseNumberForm::new).ifPresent(profile::caseNumberForm);
      case "yearlyDiscussionLevels" -> profile.yearlyDiscussionLevels(value.texts());
      case "severities" -> profile.putAllSeverities(severities(value));
      case "rulesOff" ->
          value.elements().forEach(rule -> rule(rule).ifPresent(profile::addRulesOff));
      case "rulesRequired" ->
          value.elements().forEach(rule -> rule(rule).ifPresent(profile::addRulesRequired));
      default -> {
        // Said already, where the keys were read.
      }
    }
  }

  private static List<ProfileLevel> levels(YamlValue value) {
    List<YamlValue> elements = value.elements();
    List<ProfileLevel> levels = new ArrayList<>();
    for (YamlValue element : elements) {
      Map<String, YamlValue> level =
          element.entries(List.of("name", "abbreviations", "mayBeSkipped"));
      YamlValue name = level.get("name");
      Optional<String> called = name == null ? element.wrong("map", "name") : name.text();
      called.ifPresent(
          text ->
              levels.add(
                  new ProfileLevel(
                      levels.size() + 1,
                      text,
                      texts(level.get("abbreviations")),
                      flag(level.get("mayBeSkipped")))));
    }
    return levels;
  }

  private static Optional<Limits> limits(YamlValue value) {
    Map<String, YamlValue> entries = value.entries(List.of("least", "most"));
    Optional<Integer> least = count(entries.get("least"));
    Optional<Integer> most = count(entries.get("most"));
    boolean right = least.isPresent() && most.isPresent() && least.get() <= most.get();
    return right ? Optional.of(new Limits(least.get(), most.get())) : value.wrong("limits");
  }

  private static Deadlines deadlines(YamlValue value) {
    Map<String, YamlValue> entries = value.entries(List.of("agenda", "minutes"));
    return new Deadlines(days(entries.get("agenda")), days(entries.get("minutes")));
  }

  private static Optional<FixedItem> fixedItem(YamlValue value) {
    Map<String, YamlValue> entries = value.entries(List.of("title", "words", "purpose"));
    Optional<String> title = Optional.ofNullable(entries.get("title")).flatMap(YamlValue::text);
    List<String> words = texts(entries.get("words"));
    Optional<Purpose> purpose =
        Optional.ofNullable(entries.get("purpose")).flatMap(word -> word.choice(Purpose.class));
    if (title.isEmpty() || (words.isEmpty() && purpose.isEmpty())) {
      return value.wrong(title.isEmpty() ? "map" : "told", title.isEmpty() ? "title" : "");
    }
    return Optional.of(new FixedItem(title.get(), words, purpose));
  }

  private Map<String, Severity> severities(YamlValue value) {
    Map<String, Severity> severities = new HashMap<>();
    value
        .entries(ruleIds.stream().sorted().toList())
        .forEach(
            (rule, severity) ->
                severity.choice(Severity.class).ifPresent(s -> severities.put(rule, s)));
    return severities;
  }

  private Optional<String> rule(YamlValue value) {
    Optional<String> id = value.text();
    return id.isEmpty() || ruleIds.contains(id.get()) ? id : value.wrong("rule");
  }

  private static OptionalInt days(@Nullable YamlValue value) {
    return count(value).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static Optional<Integer> count(@Nullable YamlValue value) {
    return Optional.ofNullable(value).flatMap(YamlValue::count);
  }

  private static List<String> texts(@Nullable YamlValue value) {
    return value == null ? List.of() : value.texts();
  }

  private static boolean flag(@Nullable YamlValue value) {
    return value != null && value.flag().orElse(false);
  }
}
