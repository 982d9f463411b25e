package dk.medsdk.validation.rule.privacy;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedItemWithoutReasonTest {

  private final ClosedItemWithoutReason rule = new ClosedItemWithoutReason();

  @Test
  void namesTheItem() {
    List<Finding> found = check(rule, closed("Lukket punkt"));

    assertThat(danish(found))
        .containsExactly("Punkt 4 er lukket, men der står hverken hvorfor eller hvor længe");
    assertThat(english(found))
        .containsExactly("Item 4 is closed, but neither why nor for how long is said");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(0));
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @Test
  void acceptsAReasonADayOrAGroundInTheText() {
    AgendaItem closed = closed("Lukket punkt");

    assertThat(check(rule, closed.toBuilder().closedReason("rygter").build())).isEmpty();
    assertThat(check(rule, closed.toBuilder().closedUntil(LocalDate.of(2026, 5, 1)).build()))
        .isEmpty();
    assertThat(check(rule, closed("Forhandling om et lejemål"))).isEmpty();
    assertThat(
            check(
                rule,
                closed.toBuilder()
                    .caseStatement(RichText.ofParagraphs("Lukket efter § 27."))
                    .build()))
        .isEmpty();
  }

  @Test
  void saysOneThingOfAClosedItemWithClosedItemsBelow() {
    AgendaItem closed = closed("Lukket punkt");

    assertThat(check(rule, closed.toBuilder().addItem(closed).build())).hasSize(1);
  }

  @Test
  void asksNothingOfOpenItems() {
    assertThat(check(rule, item("4", "Budget").build())).isEmpty();
    assertThat(check(rule, item("4", "Budget").openness(Openness.OPEN).build())).isEmpty();
  }

  private static AgendaItem closed(String title) {
    return item("4", title).openness(Openness.CLOSED).build();
  }
}
