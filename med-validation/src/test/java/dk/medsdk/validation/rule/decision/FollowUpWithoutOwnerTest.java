package dk.medsdk.validation.rule.decision;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.FollowUpState;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.source.ModelPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpWithoutOwnerTest {

  private static final FollowUp BARE = FollowUp.builder().text("Listen sendes ud").build();

  private final FollowUpWithoutOwner rule = new FollowUpWithoutOwner();

  @Test
  void quotesTheFollowUp() {
    List<Finding> found = check(rule, item("4", "Budget").addFollowUp(BARE).build());

    assertThat(danish(found))
        .containsExactly(
            "Opfølgningen ved punkt 4 har hverken ansvarlig eller frist: \"Listen sendes ud\"");
    assertThat(english(found))
        .containsExactly(
            "The follow-up of item 4 has neither an owner nor a day: \"Listen sendes ud\"");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(0).child("followUps").child(0));
  }

  @Test
  void quotesNoMoreThanTheBeginning() {
    FollowUp longOne = BARE.toBuilder().text("Listen ".repeat(40)).build();

    assertThat(danish(check(rule, item("4", "Budget").addFollowUp(longOne).build())))
        .singleElement()
        .asString()
        .hasSizeLessThan(170)
        .endsWith("…\"");
  }

  @Test
  void isContentWithAnOwnerOrADay() {
    List<FollowUp> fine =
        List.of(
            BARE.toBuilder().owner("HR").build(),
            BARE.toBuilder().due(PrintedDate.of("maj")).build(),
            BARE.toBuilder().dueMeeting("næste møde").build(),
            BARE.toBuilder().state(FollowUpState.DONE).build(),
            BARE.toBuilder().state(FollowUpState.DROPPED).build(),
            BARE.toBuilder().text(" ").build());

    assertThat(check(rule, item("4", "Budget").addAllFollowUps(fine).build())).isEmpty();
    assertThat(check(rule, item("4", "Budget").build())).isEmpty();
  }
}
