package dk.medsdk.validation.suppression;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingCatalogue;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.rule.Rule;
import dk.medsdk.validation.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Undtagelser: all that an employer decided to live with.
 *
 * <pre>
 * - rule: RecommendationWithoutDecision
 *   path: /meeting/items/2
 *   reason: Besvares på mødet i juni
 *   owner: MED-sekretariatet
 *   until: 2026-06-30
 * </pre>
 *
 * <p>{@code Suppressions.read(Path.of("undtagelser.yaml")).suppressions()}. Immutable.
 */
public final class Suppressions {

  /** None at all. */
  public static final Suppressions NONE = new Suppressions(List.of());

  private final List<Suppression> all;

  private Suppressions(List<Suppression> all) {
    this.all = all;
  }

  /** These; of several that match a finding, the first suppresses it. */
  public static Suppressions of(List<Suppression> suppressions) {
    return new Suppressions(List.copyOf(suppressions));
  }

  /**
   * What a file with suppressions may hold, as JSON Schema (draft 2020-12): for editors, and for
   * other programs.
   */
  public static String schema() {
    return SuppressionCatalogue.resource("suppressions.schema.json");
  }

  /**
   * Reads suppressions in YAML, whose keys are those of the {@link #schema()}.
   *
   * @param own rules that a builder is given, which no catalogue and no service names
   */
  public static SuppressionReading read(String yaml, Rule... own) {
    Stream<String> ids = Arrays.stream(own).map(rule -> rule.getClass().getSimpleName());
    Set<String> known = Stream.concat(KnownRules.IDS.stream(), ids).collect(Collectors.toSet());
    return new SuppressionReader(known).read(yaml);
  }

  /**
   * Reads a file with suppressions.
   *
   * @param own rules that a builder is given, which no catalogue and no service names
   * @throws IOException if the file cannot be opened or read
   */
  public static SuppressionReading read(Path file, Rule... own) throws IOException {
    return read(YamlText.read(file), own);
  }

  /** Every one, in its order. */
  public List<Suppression> all() {
    return all;
  }

  /**
   * The one that suppresses a finding on a day.
   *
   * @param name what the document is called, if it has a name
   * @param source the text that the finding's span counts into
   */
  public Optional<Suppression> of(
      Finding finding, Optional<String> name, Optional<SourceText> source, LocalDate day) {
    return all.stream()
        .filter(suppression -> !suppression.isExpired(day))
        .filter(suppression -> suppression.matches(finding, name, source))
        .findFirst();
  }

  @Override
  public String toString() {
    return all.toString();
  }

  /** What rules and readers' findings may be called; found when a file is read, and only then. */
  private static final class KnownRules {
    static final Set<String> IDS =
        Stream.concat(
                FindingCatalogue.all().kinds().stream().map(FindingKind::id),
                ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
                    .map(rule -> rule.type().getSimpleName()))
            .collect(Collectors.toUnmodifiableSet());
  }
}
