package dk.medsdk.validation.profile;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What another profile rests on: its values hold where that one is silent.
 *
 * @param name what the other calls it, {@code region-midtjylland} or {@code faelles.yaml}
 * @param file the user's file in which it stands; empty for one that comes with the SDK
 * @param reading what was read of it
 */
public record ExtendedProfile(String name, Optional<Path> file, ProfileReading reading) {

  /** Refuses {@code null}. */
  public ExtendedProfile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(reading, "reading");
  }

  /** What to call it where its lines are shown: the file, or the name if it has none. */
  public String label() {
    return file.map(Path::toString).orElse(name);
  }
}
