package dk.medsdk.validation.rule.agenda;

import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.CaseNumberForm;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseNumberOfOtherFormTest {

  private static final Profile PROFILE =
      Profile.builder().name("kyst").caseNumberForm(new CaseNumberForm("#-#-#")).build();

  @Test
  void namesTheNumberAndTheForm() {
    List<Finding> found = check(PROFILE, item("1", "Budget").caseNumber("16/34038").build());

    assertThat(danish(found)).containsExactly("Sagsnummeret 16/34038 har ikke formen #-#-#");
    assertThat(english(found)).containsExactly("The case number 16/34038 is not in the form #-#-#");
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(0).child("caseNumber"));
  }

  @Test
  void looksAtTheMeetingToo() {
    MeetingDocument document =
        MeetingDocument.builder()
            .kind(DocumentKind.MINUTES)
            .meeting(Meeting.builder().caseNumber("A 7").build())
            .build();

    assertThat(check(PROFILE, document))
        .extracting(Finding::path)
        .containsExactly(ModelPath.ROOT.child("meeting").child("caseNumber"));
  }

  @Test
  void isContentWithOneRightNumberAmongSeveral() {
    assertThat(check(PROFILE, item("1", "Budget").caseNumber("1-13-3").build())).isEmpty();
    assertThat(check(PROFILE, item("1", "Budget").caseNumber("16/3, 1-13-3").build())).isEmpty();
    assertThat(check(PROFILE, item("1", "Budget").caseNumber("16/3 1-13-3").build())).isEmpty();
    assertThat(check(PROFILE, item("1", "Budget").build())).isEmpty();
  }

  @Test
  void judgesNothingWhereNoFormIsKnown() {
    assertThat(check(Profile.GENERIC, item("1", "Budget").caseNumber("A 7").build())).isEmpty();
  }

  private static List<Finding> check(Profile profile, AgendaItem item) {
    return check(profile, minutes(item));
  }

  private static List<Finding> check(Profile profile, MeetingDocument document) {
    CheckInput input = CheckInput.of(document).with(profile, Optional.empty());
    return RuleTester.check(new CaseNumberOfOtherForm(), input);
  }
}
