package dk.medsdk.validation.profile;

import dk.medsdk.validation.yaml.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of the profiles that come with the SDK, which stand beside this class. */
public final class ProfileFiles {

  private static final List<String> NAMES =
      List.of(
          "aarhus",
          "broenderslev",
          "frederikshavn",
          "generic",
          "randers",
          "region-midtjylland",
          "region-syddanmark");

  private final ProfileReader reader;

  /** Files whose rules may be called that. */
  public ProfileFiles(Set<String> ruleIds) {
    reader = new ProfileReader(Set.copyOf(ruleIds), this);
  }

  /** The names, sorted. */
  public List<String> names() {
    return NAMES;
  }

  /** The profile of that name; empty if there is none. */
  public Optional<Profile> named(String name) {
    return file(name).map(this::read).map(ProfileReading::profile);
  }

  /** The text of the file of that name; empty if there is none. */
  public Optional<String> file(String name) {
    return NAMES.contains(name) ? Optional.of(resource(name + ".yaml")) : Optional.empty();
  }

  /** What a profile may hold, as JSON Schema. */
  public String schema() {
    return resource("profile.schema.json");
  }

  /** Reads a profile of a user's own, which may extend one of these. */
  public ProfileReading read(String yaml) {
    return reader.read(yaml, ProfileWay.NONE);
  }

  /**
   * Reads a file with a profile, which may extend one of these or another file beside it.
   *
   * @throws IOException if the file cannot be opened or read
   */
  public ProfileReading read(Path file) throws IOException {
    return reader.read(YamlText.read(file), ProfileWay.NONE.with(file));
  }

  /** The text of a file that is packed beside this class. */
  static String resource(String name) {
    try (InputStream in = ProfileFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
