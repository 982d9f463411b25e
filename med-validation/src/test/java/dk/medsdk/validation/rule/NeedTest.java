package dk.medsdk.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.profile.CaseNumberForm;
import dk.medsdk.validation.profile.Deadlines;
import dk.medsdk.validation.profile.FixedItem;
import dk.medsdk.validation.profile.Limits;
import dk.medsdk.validation.profile.MinutesApproval;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileLevel;
import dk.medsdk.validation.profile.WorkEnvironment;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeedTest {

  private static final Organisation COMPLETE = Organisation.builder().complete(true).build();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private static final CheckInput BARE =
      CheckInput.of(MeetingDocument.builder().kind(DocumentKind.MINUTES).build());

  private static final Profile FULL =
      Profile.builder()
          .name("full")
          .addLevel(new ProfileLevel(1, "RMU", List.of(), false))
          .workEnvironment(WorkEnvironment.INTEGRATED)
          .viceChairs(new Limits(1, 2))
          .termYears(2)
          .deadlines(new Deadlines(OptionalInt.of(7), OptionalInt.of(14)))
          .meetingsPerYear(4)
          .addFixedItem(
              new FixedItem("Eventuelt", List.of(), Optional.of(Purpose.ANY_OTHER_BUSINESS)))
          .purposesPrinted(true)
          .minutesApproval(MinutesApproval.BOTH)
          .caseNumberForm(new CaseNumberForm("#"))
          .addYearlyDiscussionLevel("HMU")
          .build();

  @ParameterizedTest
  @EnumSource(
      value = Need.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"COMPLETE_ARCHIVE"})
  void isNotMetByADocumentOfWhoseEmployerNothingIsKnown(Need need) {
    assertThat(need.isMetBy(BARE)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Need.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"COMMITTEE"})
  void isMetByAFullProfileAndACompleteOrganisation(Need need) {
    assertThat(need.isMetBy(BARE.with(FULL, Optional.of(COMPLETE)))).isTrue();
  }

  @Test
  void isMetByACompleteArchiveOnly() {
    ArchiveInput archive = ArchiveInput.of(List.of(), DAY);

    assertThat(Need.COMPLETE_ARCHIVE.isMetBy(archive)).isFalse();
    assertThat(Need.COMPLETE_ARCHIVE.isMetBy(archive.whole())).isTrue();
  }

  @Test
  void isMetByAnOrganisationThatIsNotComplete() {
    OrganisationInput input = OrganisationInput.of(Organisation.builder().build(), DAY);

    assertThat(Need.ORGANISATION.isMetBy(input)).isTrue();
    assertThat(Need.COMPLETE_ORGANISATION.isMetBy(input)).isFalse();
  }

  @Test
  void saysWhatIsMissingInWordsOfItsOwn() {
    assertThat(EnumSet.allOf(Need.class).stream().map(need -> need.missing().da()))
        .doesNotHaveDuplicates()
        .noneMatch(reason -> reason.endsWith("."));
  }
}
