package dk.medsdk.validation;

import dk.medsdk.finding.FindingKind;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileFiles;
import dk.medsdk.validation.profile.ProfileReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The profiles that come with the SDK, and those of users: {@code
 * Profiles.named("region-midtjylland")}, {@code Profiles.read(Path.of("our.yaml"))}.
 */
public final class Profiles {

  private static final ProfileFiles FILES = new ProfileFiles(ruleIds());

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

  /** Reads a profile in YAML, which may extend one that comes with the SDK. */
  public static ProfileReading read(String yaml) {
    return FILES.read(yaml);
  }

  /**
   * Reads a file with a profile, which may extend one that comes with the SDK or another file that
   * is named from the folder of its own: {@code extends: faelles.yaml}.
   *
   * @throws IOException if the file cannot be opened or read; one that it extends is a finding then
   */
  public static ProfileReading read(Path file) throws IOException {
    return FILES.read(file);
  }

  private static Set<String> ruleIds() {
    return new RuleCatalogue().kinds().stream().map(FindingKind::id).collect(Collectors.toSet());
  }
}
