package dk.medsdk.cli;

import dk.medsdk.finding.Nearest;
import dk.medsdk.validation.Profiles;
import dk.medsdk.validation.profile.ProfileReading;
import java.util.List;
import java.util.Optional;

/**
 * The profile that a word on the command line means: one that comes with med, or a file.
 *
 * @param name what it is called, {@code region-midtjylland} or {@code vores.yaml}
 * @param reading what was read of it; empty if the file cannot be opened, which was said then
 */
record NamedProfile(String name, Optional<ProfileReading> reading) {

  /**
   * Reads it.
   *
   * @throws WrongUsage that lists the names there are, if nothing is called that
   */
  static NamedProfile of(String word, SettingsFiles files) {
    Optional<String> own = Profiles.file(word);
    if (own.isPresent()) {
      return new NamedProfile(word, own.map(Profiles::read));
    }
    if (SettingsFiles.existing(word).isEmpty()) {
      List<String> names = Profiles.names();
      throw new WrongUsage(Message.UNKNOWN_PROFILE, word, String.join(", ", names))
          .meaning(Nearest.to(word, names));
    }
    return new NamedProfile(word, files.read(word, Profiles::read));
  }
}
