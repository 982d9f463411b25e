package dk.medsdk.validation.rule.attachment;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.PrintedMinutes;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyAttachmentsHeadingTest {

  private static final ModelPath ITEM = ModelPath.ITEMS.child(0);
  private static final Attachment PLAN = Attachment.builder().title("Ferieplan").build();

  private final EmptyAttachmentsHeading rule = new EmptyAttachmentsHeading();

  @Test
  void pointsToTheHeadingOfTheItem() {
    PrintedMinutes minutes =
        PrintedMinutes.of("4. Ferie", "Ferien er planlagt.", "Bilag")
            .item("4. Ferie", item("4", "Ferie").build())
            .printed(ITEM.child("attachments"), "Bilag");
    List<Finding> found = check(rule, minutes.input());

    assertThat(danish(found))
        .containsExactly("Punkt 4 har en overskrift til bilag, men der står intet bilag under den");
    assertThat(english(found))
        .containsExactly("Item 4 has a heading for attachments, but none stands under it");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(ITEM.child("attachments"));
    assertThat(found.get(0).span()).contains(minutes.spanOf("Bilag"));
    assertThat(found.get(0).related()).isEmpty();
  }

  @Test
  void pointsToTheHeadingOfTheMeeting() {
    List<Finding> found =
        check(
            rule,
            PrintedMinutes.of("Bilag:", "1. Ferie")
                .printed(ModelPath.MEETING.child("attachments"), "Bilag:")
                .input());

    assertThat(danish(found))
        .containsExactly("Mødet har en overskrift til bilag, men der står intet bilag under den");
    assertThat(english(found))
        .containsExactly("The meeting has a heading for attachments, but none stands under it");
    assertThat(found.get(0).path()).isEqualTo(ModelPath.MEETING.child("attachments"));
  }

  @Test
  void looksAtSubItems() {
    AgendaItem sub = item("1a", "Sommerferie").build();
    List<Finding> found =
        check(
            rule,
            PrintedMinutes.of("1. Ferie", "1a. Sommerferie", "Bilag")
                .item("1. Ferie", item("1", "Ferie").addItem(sub).build())
                .printed(ITEM.child("items").child(0).child("attachments"), "Bilag")
                .input());

    assertThat(danish(found)).singleElement().asString().startsWith("Punkt 1a har");
  }

  @Test
  void leavesAHeadingWithAttachmentsAlone() {
    assertThat(
            check(
                rule,
                PrintedMinutes.of("4. Ferie", "Bilag", "- Ferieplan")
                    .item("4. Ferie", item("4", "Ferie").addAttachment(PLAN).build())
                    .printed(ITEM.child("attachments"), "Bilag")
                    .input()))
        .isEmpty();
  }

  @Test
  void leavesItemsWithoutTheHeadingAlone() {
    assertThat(check(rule, item("4", "Ferie").build())).isEmpty();
  }
}
