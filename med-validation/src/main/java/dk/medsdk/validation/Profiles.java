package dk.medsdk.validation;

import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileFiles;
import dk.medsdk.validation.profile.ProfileReading;
import dk.medsdk.validation.rule.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The profiles that come with the SDK, and those of users: {@code
 * Profiles.named("region-midtjylland")}, {@code Profiles.read(Path.of("our.yaml"))}.
 */
public final class Profiles {

  /** Those of the SDK speak of its own rules only. */
  private static final ProfileFiles FILES =
      new ProfileFiles(ids(RuleCatalogue.rules().stream()).collect(Collectors.toSet()));

  private Profiles() {}

  /** The names of the profiles that come with the SDK, sorted. */
  public static List<String> names() {
    return FILES.names();
  }

  /** A profile that comes with the SDK; empty if none has that name. */
  public static Optional<Profile> named(String name) {
    return FILES.named(name);
  }

  /** The file of a profile that comes with the SDK, its sources and remarks included. */
  public static Optional<String> file(String name) {
    return FILES.file(name);
  }

  /**
   * What a profile may hold, as JSON Schema (draft 2020-12): for editors, and for other programs.
   */
  public static String schema() {
    return FILES.schema();
  }

  /**
   * Reads a profile in YAML, which may extend one that comes with the SDK.
   *
   * @param own rules that a builder is given, which no catalogue and no service names
   */
  public static ProfileReading read(String yaml, Rule... own) {
    return filesOf(own).read(yaml);
  }

  /**
   * Reads a file with a profile, which may extend one that comes with the SDK or another file that
   * is named from the folder of its own: {@code extends: faelles.yaml}.
   *
   * @param own rules that a builder is given, which no catalogue and no service names
   * @throws IOException if the file cannot be opened or read; one that it extends is a finding then
   */
  public static ProfileReading read(Path file, Rule... own) throws IOException {
    return filesOf(own).read(file);
  }

  private static ProfileFiles filesOf(Rule... own) {
    Set<String> known = new HashSet<>(KnownRules.IDS);
    ids(Arrays.stream(own)).forEach(known::add);
    return new ProfileFiles(known);
  }

  private static Stream<String> ids(Stream<Rule> rules) {
    return rules.map(rule -> rule.getClass().getSimpleName());
  }

  /** What rules may be called; found when a user's profile is read, and only then. */
  private static final class KnownRules {
    static final Set<String> IDS =
        Stream.concat(
                ids(RuleCatalogue.rules().stream()),
                ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
                    .map(rule -> rule.type().getSimpleName()))
            .collect(Collectors.toUnmodifiableSet());
  }
}
