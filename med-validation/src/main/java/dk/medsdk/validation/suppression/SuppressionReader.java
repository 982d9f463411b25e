package dk.medsdk.validation.suppression;

import dk.medsdk.finding.Finding;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.yaml.YamlFaults;
import dk.medsdk.validation.yaml.YamlText;
import dk.medsdk.validation.yaml.YamlValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads suppressions in YAML: a list, of which each entry is right or left out. */
final class SuppressionReader {

  static final List<String> KEYS =
      List.of("rule", "path", "text", "document", "reason", "owner", "until");

  private final List<String> ruleIds;

  SuppressionReader(Set<String> ruleIds) {
    this.ruleIds = ruleIds.stream().sorted().toList();
  }

  SuppressionReading read(String yaml) {
    SourceText source = SourceText.of(HiddenNumbers.in(yaml));
    YamlFaults faults = new YamlFaults(source, SuppressionCatalogue.YAML);
    List<Suppression> read =
        YamlText.value(yaml, faults).map(YamlValue::elements).orElse(List.of()).stream()
            .flatMap(entry -> suppression(entry).stream())
            .toList();
    List<Finding> findings = faults.findings();
    return new SuppressionReading(Suppressions.of(read), source, findings);
  }

  private Optional<Suppression> suppression(YamlValue entry) {
    if (!entry.isMap()) {
      return entry.wrong("map");
    }
    Map<String, YamlValue> values = entry.entries(KEYS);
    Optional<String> rule = needed(entry, values, "rule").flatMap(this::rule);
    Optional<SuppressedPlace> place = place(entry, values);
    Optional<String> reason = needed(entry, values, "reason").flatMap(YamlValue::text);
    Optional<String> owner = needed(entry, values, "owner").flatMap(YamlValue::text);
    Optional<LocalDate> until = needed(entry, values, "until").flatMap(SuppressionReader::day);
    Optional<YamlValue> named = Optional.ofNullable(values.get("document"));
    Optional<String> document = named.flatMap(YamlValue::text);
    if (rule.isEmpty() || place.isEmpty() || reason.isEmpty() || owner.isEmpty()) {
      return Optional.empty();
    }
    // Of a file whose name cannot be read it would be about every one.
    boolean whole = until.isPresent() && named.isPresent() == document.isPresent();
    return whole
        ? Optional.of(
            new Suppression(
                rule.get(),
                place.get(),
                document,
                reason.get(),
                owner.get(),
                until.orElseThrow(),
                values.values().stream().findFirst().map(YamlValue::span)))
        : Optional.empty();
  }

  private static Optional<YamlValue> needed(
      YamlValue entry, Map<String, YamlValue> values, String key) {
    Optional<YamlValue> value = Optional.ofNullable(values.get(key));
    return value.isPresent() ? value : entry.wrong("needs", key);
  }

  private Optional<String> rule(YamlValue value) {
    Optional<String> id = value.text();
    return id.isEmpty() || ruleIds.contains(id.get()) ? id : value.wrongName("rule", ruleIds);
  }

  private static Optional<SuppressedPlace> place(YamlValue entry, Map<String, YamlValue> values) {
    Optional<YamlValue> path = Optional.ofNullable(values.get("path"));
    Optional<YamlValue> text = Optional.ofNullable(values.get("text"));
    if (path.isPresent() == text.isPresent()) {
      return entry.wrong("place");
    }
    return path.isPresent()
        ? path.flatMap(SuppressionReader::at)
        : text.flatMap(SuppressionReader::where);
  }

  private static Optional<SuppressedPlace> at(YamlValue value) {
    Optional<String> pointer = value.string();
    boolean odd = pointer.filter(p -> !p.isEmpty() && !p.startsWith("/")).isPresent();
    return odd ? value.wrong("pointer") : pointer.map(ModelPath::new).map(SuppressedPlace::at);
  }

  private static Optional<SuppressedPlace> where(YamlValue value) {
    Optional<String> words = value.text();
    if (words.isPresent() && words.get().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return value.wrong("quote");
    }
    return words.map(SuppressedPlace::where);
  }

  private static Optional<LocalDate> day(YamlValue value) {
    try {
      return value.text().map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return value.wrong("day");
    }
  }
}
