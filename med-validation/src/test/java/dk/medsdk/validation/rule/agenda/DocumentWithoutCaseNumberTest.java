package dk.medsdk.validation.rule.agenda;

import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.CaseNumberForm;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentWithoutCaseNumberTest {

  private static final MeetingDocument BARE = minutes(item("1", "Budget").build());
  private static final Profile PROFILE =
      Profile.builder().name("kyst").caseNumberForm(new CaseNumberForm("#-#-#")).build();

  @Test
  void namesTheForm() {
    List<Finding> found = check(PROFILE, BARE);

    assertThat(danish(found)).containsExactly("Dokumentet har intet sagsnummer af formen #-#-#");
    assertThat(english(found)).containsExactly("The document has no case number of the form #-#-#");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ROOT);
  }

  @Test
  void isContentWithANumberInTheHeadOrAtAnItem() {
    Meeting meeting = BARE.meeting().orElseThrow();
    MeetingDocument inHead =
        BARE.toBuilder().meeting(meeting.toBuilder().caseNumber("1-2-3").build()).build();

    assertThat(check(PROFILE, inHead)).isEmpty();
    assertThat(check(PROFILE, minutes(item("1", "Budget").caseNumber("16/38").build()))).isEmpty();
  }

  @Test
  void isContentWithANumberAnywhereInTheText() {
    assertThat(printed("Referat\nJournal 1-13-3.\n")).isEmpty();
    assertThat(printed("Referat (1-13-3)")).isEmpty();
    assertThat(printed("Referat 12-03-2026-7")).hasSize(1);
    assertThat(printed("Referat A1-13-3")).hasSize(1);
  }

  @Test
  void asksOfDocumentsWithItemsOnlyAndWhereTheFormIsKnown() {
    MeetingDocument summary = BARE.toBuilder().kind(DocumentKind.THEME_SUMMARY).build();

    assertThat(check(PROFILE, summary)).isEmpty();
    assertThat(check(PROFILE, minutes())).isEmpty();
    assertThat(check(Profile.GENERIC, BARE)).isEmpty();
  }

  @Test
  void runsOnlyWhereAProfileAsksForIt() {
    MeetingValidator.Builder builder = MeetingValidator.builder().profile(PROFILE);
    CheckInput input = CheckInput.of(BARE);
    String id = "DocumentWithoutCaseNumber";

    assertThat(builder.build().validate(input).rulesRun()).doesNotContain(id);
    assertThat(
            builder
                .profile(PROFILE.withSeverity(id, Severity.WARNING))
                .build()
                .validate(input)
                .rulesRun())
        .contains(id);
  }

  private static List<Finding> check(Profile profile, MeetingDocument document) {
    return check(profile, CheckInput.of(document));
  }

  private static List<Finding> printed(String text) {
    return check(PROFILE, CheckInput.of(BARE, SourceText.of(text), SourceMap.EMPTY, List.of()));
  }

  private static List<Finding> check(Profile profile, CheckInput input) {
    return RuleTester.check(new DocumentWithoutCaseNumber(), input.with(profile, Optional.empty()));
  }
}
