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
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.FixedItem;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingFixedItemTest {

  private static final FixedItem OTHER =
      new FixedItem("Eventuelt", List.of(), Optional.of(Purpose.ANY_OTHER_BUSINESS));
  private static final FixedItem HEALTH =
      new FixedItem("Arbejdsmiljø", List.of("arbejdsmiljø", "apv"), Optional.empty());
  private static final AgendaItem BUDGET = item("1", "Budget").build();
  private static final AgendaItem APV = item("2", "Årets APV").build();
  private static final AgendaItem ANY =
      item("3", "Andet").addPurpose(Purpose.ANY_OTHER_BUSINESS).build();

  @Test
  void namesAllThatAreMissingInOneFinding() {
    List<Finding> found = check(minutes(BUDGET));

    assertThat(danish(found)).containsExactly("Faste punkter mangler: Eventuelt, Arbejdsmiljø");
    assertThat(english(found)).containsExactly("Fixed items are missing: Eventuelt, Arbejdsmiljø");
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS);
  }

  @Test
  void saysOneInTheSingular() {
    assertThat(danish(check(minutes(BUDGET, APV))))
        .containsExactly("Et fast punkt mangler: Eventuelt");
  }

  @Test
  void knowsThemByWordAndPurposeAlsoAsSubItems() {
    assertThat(check(minutes(BUDGET.toBuilder().addItem(APV).build(), ANY))).isEmpty();
  }

  @Test
  void asksWhereTheMeetingCallsItselfOrdinary() {
    Meeting ordinary = Meeting.builder().kind(MeetingKind.ORDINARY).addItems(BUDGET, APV).build();

    assertThat(danish(check(minutes(BUDGET).toBuilder().meeting(ordinary).build())))
        .containsExactly("Et fast punkt mangler: Eventuelt");
  }

  @Test
  void asksNothingOfOtherThanOrdinaryMeetings() {
    Meeting theme = Meeting.builder().kind(MeetingKind.THEME).addItem(BUDGET).build();

    assertThat(check(minutes(BUDGET).toBuilder().meeting(theme).build())).isEmpty();
    assertThat(check(minutes(BUDGET).toBuilder().kind(DocumentKind.UNKNOWN).build())).isEmpty();
    assertThat(check(minutes())).isEmpty();
  }

  private static List<Finding> check(MeetingDocument document) {
    Profile profile = Profile.builder().name("kyst").addFixedItems(OTHER, HEALTH).build();
    CheckInput input = CheckInput.of(document).with(profile, Optional.empty());
    return RuleTester.check(new MissingFixedItem(), input);
  }
}
