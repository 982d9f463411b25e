package dk.medsdk.cli;

import dk.medsdk.gate.MedGate;
import dk.medsdk.gate.OrganisationReader;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.profile.ExtendedProfile;
import dk.medsdk.validation.profile.ProfileReading;
import dk.medsdk.validation.suppression.SuppressionReading;
import dk.medsdk.validation.suppression.Suppressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets up the gate as the options say, profile, organisation and suppressions read.
 *
 * <p>With one of them half read, verdicts would mislead: then nothing is checked at all.
 */
final class GateSetup {

  private final SettingsFiles files;
  private final MedGate.Builder gate = MedGate.builder();
  private final List<Input> extended = new ArrayList<>();
  private Optional<SuppressionReading> suppressions = Optional.empty();

  private GateSetup(SettingsFiles files) {
    this.files = files;
  }

  /** The setup; empty if a file that belongs to it could not be used, which is then said. */
  static Optional<GateSetup> of(CheckOptions options, SettingsFiles files) {
    GateSetup setup = new GateSetup(files);
    options.gate().ifPresent(setup.gate::gate);
    options.failOn().ifPresentOrElse(setup.gate::failOn, setup.gate::failOnNothing);
    boolean profile = options.profile().map(setup::addProfile).orElse(true);
    boolean organisation = options.organisation().map(setup::addOrganisation).orElse(true);
    boolean suppressions = options.suppressions().map(setup::addSuppressions).orElse(true);
    return profile && organisation && suppressions ? Optional.of(setup) : Optional.empty();
  }

  MedGate gate() {
    return gate.build();
  }

  /** What was read of the file with suppressions, if one was named. */
  Optional<SuppressionReading> suppressions() {
    return suppressions;
  }

  /** The user's files that the profile extends, which a report must not be written over either. */
  List<Input> extended() {
    return List.copyOf(extended);
  }

  private boolean addProfile(String word) {
    NamedProfile profile = NamedProfile.of(word, files);
    Optional<ProfileReading> read = profile.reading();
    boolean usable = read.isPresent() && files.isUsable(profile.name(), read.get());
    if (usable) {
      addExtended(read.orElseThrow());
      gate.profile(read.orElseThrow().profile());
    }
    return usable;
  }

  private void addExtended(ProfileReading profile) {
    Optional<ExtendedProfile> next = profile.extended();
    if (next.isPresent()) {
      next.get().file().map(Input::of).ifPresent(extended::add);
      addExtended(next.get().reading());
    }
  }

  private boolean addOrganisation(String word) {
    Optional<ReadResult<Organisation>> read = files.read(word, OrganisationReader::read);
    boolean usable =
        read.isPresent() && files.isUsable(word, read.get().source(), read.get().findings());
    if (usable) {
      gate.organisation(read.orElseThrow().value());
    }
    return usable;
  }

  private boolean addSuppressions(String word) {
    suppressions = files.read(word, Suppressions::read);
    boolean usable =
        suppressions.isPresent()
            && files.isUsable(word, suppressions.get().source(), suppressions.get().findings());
    if (usable) {
      gate.suppressions(suppressions.orElseThrow().suppressions());
    }
    return usable;
  }
}
