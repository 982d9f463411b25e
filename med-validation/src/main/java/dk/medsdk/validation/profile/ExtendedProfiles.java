package dk.medsdk.validation.profile;

import dk.medsdk.validation.yaml.YamlText;
import dk.medsdk.validation.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the profile that another extends: one of the SDK's, or a file beside its own. */
final class ExtendedProfiles {

  private final ProfileReader reader;
  private final ProfileFiles files;

  ExtendedProfiles(ProfileReader reader, ProfileFiles files) {
    this.reader = reader;
    this.files = files;
  }

  /** What {@code extends} names; if nothing that can be extended, a fault says why. */
  Optional<ExtendedProfile> named(YamlValue value, ProfileWay way) {
    Optional<String> name = value.text();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> own = files.file(name.get());
    if (own.isPresent()) {
      ProfileReading reading = reader.read(own.get(), ProfileWay.NONE);
      return Optional.of(new ExtendedProfile(name.get(), Optional.empty(), reading));
    }
    Optional<Path> file = way.beside(name.get());
    return file.isPresent()
        ? inFile(file.get(), name.get(), value, way)
        : value.wrongName("profile", files.names());
  }

  private Optional<ExtendedProfile> inFile(
      Path file, String name, YamlValue value, ProfileWay way) {
    try {
      if (way.holds(file)) {
        return value.wrong("circle");
      }
      if (way.isLong()) {
        return value.wrong("few");
      }
      ProfileReading reading = reader.read(YamlText.read(file), way.with(file));
      if (!reading.findings().isEmpty()) {
        value.wrong("sound");
      }
      return Optional.of(new ExtendedProfile(name, Optional.of(file), reading));
    } catch (IOException e) {
      return value.wrongName("profile", List.of());
    }
  }
}
