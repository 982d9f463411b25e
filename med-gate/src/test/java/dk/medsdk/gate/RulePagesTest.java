package dk.medsdk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.gate.RulePage.Block;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.Profiles;
import dk.medsdk.validation.RuleCatalogue;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileReading;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MeetingDigest;
import dk.medsdk.validation.rule.OrganisationInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the page of a rule promises holds: its example fires it and only it, its exceptions nothing.
 */
class RulePagesTest {

  /** The day on which organisations and archives are looked at. */
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

  static Stream<RulePage> pages() {
    RuleCatalogue catalogue = new RuleCatalogue();
    return catalogue.kinds().stream()
        .map(kind -> RulePage.of(kind.id(), catalogue.page(kind.id()).orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theExampleFiresItsRuleAndOnlyIt(RulePage page) {
    List<List<String>> found = found(page, page.example());

    assertThat(found).hasSize(1);
    assertThat(found.get(0)).isNotEmpty().containsOnly(page.rule());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theExceptionsFireNothing(RulePage page) {
    List<List<String>> found = found(page, page.exceptions());

    assertThat(found).isNotEmpty().allMatch(List::isEmpty);
  }

  /** The ids of the findings for each thing that stands in a section. */
  private static List<List<String>> found(RulePage page, List<Block> blocks) {
    return switch (RuleCatalogue.describe(page.rule()).orElseThrow().scope()) {
      case DOCUMENT -> inDocuments(blocks);
      case ORGANISATION -> inOrganisations(blocks);
      case ARCHIVE -> List.of(inArchive(blocks));
    };
  }

  private static List<List<String>> inDocuments(List<Block> blocks) {
    Optional<Organisation> organisation = RulePage.organisation(blocks).map(RulePagesTest::read);
    List<List<String>> found = new ArrayList<>();
    for (Block block : blocks) {
      if (block.isDocument()) {
        MedGate.Builder gate = MedGate.builder().profile(profileOf(blocks));
        organisation.ifPresent(gate::organisation);
        if (!block.use().isEmpty()) {
          gate.gate(Gate.parse(block.use()));
        }
        found.add(ids(gate.build().checkText(block.content()).findings()));
      }
    }
    return found;
  }

  private static List<List<String>> inOrganisations(List<Block> blocks) {
    return blocks.stream()
        .filter(Block::isOrganisation)
        .map(block -> OrganisationInput.of(read(block.content()), DAY))
        .map(input -> ids(validator(blocks).build().validate(input).findings()))
        .toList();
  }

  /** All documents of a section are one archive. */
  private static List<String> inArchive(List<Block> blocks) {
    List<MeetingDigest> digests = new ArrayList<>();
    for (String document : RulePage.documents(blocks)) {
      digests.add(
          MeetingDigest.of("dokument " + digests.size(), DocumentReader.read(document).value()));
    }
    Optional<Organisation> organisation = RulePage.organisation(blocks).map(RulePagesTest::read);
    MeetingValidator.Builder validator = validator(blocks);
    organisation.ifPresent(validator::organisation);
    return ids(validator.build().validate(ArchiveInput.of(digests, DAY).whole()).findings());
  }

  private static MeetingValidator.Builder validator(List<Block> blocks) {
    return MeetingValidator.builder().profile(profileOf(blocks));
  }

  private static Profile profileOf(List<Block> blocks) {
    Optional<ProfileReading> read = RulePage.profile(blocks).map(Profiles::read);
    assertThat(read.map(ProfileReading::findings).orElse(List.of())).isEmpty();
    return read.map(ProfileReading::profile).orElse(Profile.GENERIC);
  }

  private static Organisation read(String yaml) {
    ReadResult<Organisation> read = MedJson.organisations().inYaml().read(yaml);
    assertThat(read.findings()).isEmpty();
    return read.value();
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toList();
  }
}
