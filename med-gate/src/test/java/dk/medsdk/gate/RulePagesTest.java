package dk.medsdk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.testkit.conformance.ConformanceCase;
import dk.medsdk.testkit.conformance.ConformanceInput;
import dk.medsdk.testkit.conformance.ConformanceKit;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.Profiles;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.RuleCatalogue;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileReading;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MeetingDigest;
import dk.medsdk.validation.rule.OrganisationInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The conformance kit, run on this implementation: what the page of a rule promises holds, and in
 * the samples nothing is found but what their authors put wrong.
 */
class RulePagesTest {

  @ParameterizedTest
  @MethodSource("dk.medsdk.testkit.conformance.ConformanceKit#cases")
  void findsWhatMustBeFoundAndNothingElse(ConformanceCase conformance) {
    List<String> found = found(conformance.input()).findings().stream().map(Finding::id).toList();

    assertThat(conformance.difference(found)).isEmpty();
  }

  @Test
  void theKitHasCasesOfEveryRule() {
    assertThat(ConformanceKit.cases().stream().flatMap(c -> c.rule().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            new RuleCatalogue().kinds().stream().map(kind -> kind.id()).toList());
  }

  private static Report found(ConformanceInput input) {
    return switch (input.subject()) {
      case DOCUMENT -> inDocument(input);
      case ORGANISATION -> inOrganisation(input);
      case ARCHIVE -> inArchive(input);
    };
  }

  private static Report inDocument(ConformanceInput input) {
    MedGate.Builder gate = MedGate.builder().profile(profile(input));
    organisation(input).ifPresent(gate::organisation);
    input.gate().map(Gate::parse).ifPresent(gate::gate);
    return gate.build().checkText(input.documents().get(0));
  }

  private static Report inOrganisation(ConformanceInput input) {
    OrganisationInput organisation =
        OrganisationInput.of(organisation(input).orElseThrow(), input.day().orElseThrow());
    return validator(input).build().validate(organisation);
  }

  private static Report inArchive(ConformanceInput input) {
    List<MeetingDigest> digests = new ArrayList<>();
    for (String document : input.documents()) {
      digests.add(
          MeetingDigest.of("dokument " + digests.size(), DocumentReader.read(document).value()));
    }
    MeetingValidator.Builder validator = validator(input);
    organisation(input).ifPresent(validator::organisation);
    ArchiveInput archive = ArchiveInput.of(digests, input.day().orElseThrow()).whole();
    return validator.build().validate(archive);
  }

  private static MeetingValidator.Builder validator(ConformanceInput input) {
    return MeetingValidator.builder().profile(profile(input));
  }

  private static Profile profile(ConformanceInput input) {
    Optional<ProfileReading> read = input.profile().map(Profiles::read);
    assertThat(read.map(ProfileReading::findings).orElse(List.of())).isEmpty();
    return read.map(ProfileReading::profile).orElse(Profile.GENERIC);
  }

  private static Optional<Organisation> organisation(ConformanceInput input) {
    Optional<ReadResult<Organisation>> read =
        input.organisation().map(MedJson.organisations().inYaml()::read);
    assertThat(read.map(ReadResult::findings).orElse(List.of())).isEmpty();
    return read.map(ReadResult::value);
  }
}
