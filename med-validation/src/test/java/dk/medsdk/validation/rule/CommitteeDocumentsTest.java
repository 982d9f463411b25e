package dk.medsdk.validation.rule;

import static dk.medsdk.validation.ArchiveSketch.COMMITTEE;
import static dk.medsdk.validation.ArchiveSketch.archive;
import static dk.medsdk.validation.ArchiveSketch.minutes;
import static dk.medsdk.validation.ArchiveSketch.minutesOf;
import static dk.medsdk.validation.ArchiveSketch.nameless;
import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.med;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.FindingKind;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.ThemeDiscussion;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeAlias;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.OrganisationBuilder;
import dk.medsdk.model.organisation.Sector;
import dk.medsdk.source.SourceMap;
import dk.medsdk.validation.RuleCatalogue;
import dk.medsdk.validation.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitteeDocumentsTest {

  @Test
  void bringsTogetherNamesThatDifferInCaseAndBlanks() {
    ArchiveInput archive =
        archive(minutes("2026-03-12"), minutesOf("hmu  kyst-hospitalet", "2026-06-11"));

    assertThat(committees(archive)).hasSize(1);
    assertThat(committees(archive).get(0).documents()).hasSize(2);
  }

  @Test
  void leavesOutNamesOfWhichOneBeginsAsTheOther() {
    ArchiveInput archive =
        archive(
            minutes("2026-03-12"),
            minutesOf("HMU", "2026-06-11"),
            minutesOf("HMU Skovhospitalet", "2026-06-11"),
            minutesOf("LMU Vest", "2026-06-11"));

    assertThat(committees(archive))
        .extracting(CommitteeDocuments::name)
        .containsExactly("LMU Vest");
  }

  @Test
  void isCertainOfNothingWhereADocumentMayBeAnyones() {
    assertThat(committees(archive(minutes("2026-03-12"), nameless()))).isEmpty();
  }

  @Test
  void countsAThemeSummaryToTheMeetingItIsOf() {
    ThemeDiscussion theme =
        ThemeDiscussion.builder()
            .committee(CommitteeReference.named(COMMITTEE))
            .date(LocalDate.of(2026, 6, 11))
            .build();

    assertThat(committees(archive(minutes("2026-03-12"), summary(theme))).get(0).documents())
        .hasSize(2);
  }

  @Test
  void leavesOutAThemeSummaryOfNoKnownMeeting() {
    ArchiveInput archive =
        archive(minutes("2026-03-12"), summary(ThemeDiscussion.builder().theme("Støj").build()));

    assertThat(committees(archive).get(0).documents()).hasSize(1);
  }

  @Test
  void knowsTheTopByItsPlaceInACompleteTree() {
    OrganisationBuilder tree =
        complete()
            .with(med("h", "HMU Kysthospitalet").level("HMU"), med("l", "LMU Vest", "h"))
            .builder();

    assertThat(tops(tree.build())).containsExactly("HMU Kysthospitalet");
    assertThat(tops(tree.complete(false).build())).isEmpty();
    assertThat(tops(tree.complete(true).sector(Sector.OTHER).build())).isEmpty();
  }

  private static List<String> tops(Organisation employer) {
    ArchiveInput archive =
        archive(minutes("2026-03-12"), minutesOf("LMU Vest", "2026-06-11"))
            .with(Profile.GENERIC, Optional.of(employer));
    return committees(archive).stream()
        .filter(committee -> committee.isTop(archive))
        .map(CommitteeDocuments::name)
        .toList();
  }

  @Test
  void knowsACommitteeOfTheOrganisationByItsFormerName() {
    Committee committee =
        Committee.builder()
            .id(new CommitteeId("hmu-kyst"))
            .name("HMU Kysthospitalet")
            .kind(CommitteeKind.SUBCOMMITTEE)
            .addAlias(CommitteeAlias.of("Det gamle udvalg"))
            .build();
    ArchiveInput archive =
        archive(minutes("2026-03-12"), minutesOf("Det gamle udvalg", "2026-06-11"))
            .with(
                Profile.GENERIC,
                Optional.of(Organisation.builder().addCommittee(committee).build()));

    assertThat(committees(archive)).hasSize(1);
    assertThat(committees(archive).get(0).isMedCommittee()).isFalse();
  }

  private static MeetingDigest summary(ThemeDiscussion theme) {
    return MeetingDigest.of(
        "opsamling",
        MeetingDocument.builder().kind(DocumentKind.THEME_SUMMARY).themeDiscussion(theme).build());
  }

  private static List<CommitteeDocuments> committees(ArchiveInput archive) {
    FindingKind anyKind = new RuleCatalogue().kinds().get(0);
    return CommitteeDocuments.in(archive, new Problems(anyKind, SourceMap.EMPTY));
  }
}
