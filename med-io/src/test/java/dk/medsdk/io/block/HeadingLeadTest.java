package dk.medsdk.io.block;

import static dk.medsdk.model.meeting.Purpose.DECISION;
import static dk.medsdk.model.meeting.Purpose.DISCUSSION;
import static dk.medsdk.model.meeting.Purpose.INFORMATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.TimeSlot;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingLeadTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kl. 14.00-14.15: Budget",
        "kl. 14.00 - 14.15 Budget",
        "14:00-14:15 – Budget",
        "14.00-14.15 Budget",
        "14.00-14.15: (D) Budget"
      })
  void readsATimeBeforeTheTitle(String heading) {
    HeadingLead lead = lead(heading);

    assertThat(lead.slot()).contains(TimeSlot.of(LocalTime.of(14, 0), LocalTime.of(14, 15)));
    assertThat(lead.rest().text()).endsWith("Budget");
    assertThat(lead.slotSpan()).hasValueSatisfying(span -> assertThat(span.start()).isEqualTo(5));
  }

  @Test
  void readsASingleClockOnlyWithAMarkBehindIt() {
    assertThat(lead("Kl. 9: Velkomst").slot()).contains(TimeSlot.startingAt(LocalTime.of(9, 0)));
    assertThat(lead("Kl. 9 Velkomst").slot()).isEmpty();
  }

  @Test
  void readsTheLettersOfPurposes() {
    assertThat(lead("(B) Budget").purposes()).containsExactly(DECISION);
    assertThat(lead("(O/D) Budget").purposes()).containsExactly(INFORMATION, DISCUSSION);
    assertThat(lead("(O og D) – Budget").purposes()).containsExactly(INFORMATION, DISCUSSION);
    assertThat(lead("(O og D) – Budget").rest().text()).isEqualTo("– Budget");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budget (B)",
        "(B) blev udsat",
        "(Budget) Plan",
        "(B",
        "(B)",
        "()",
        "(og) Plan",
        "10.12-20.12 Ferie i december",
        "Kl. 14.00-14.15",
        "Kl. 14.00-14.15 var der kaffe",
        "Kl. 9 Velkomst",
        "24 nye stillinger",
        "Klima og miljø",
        "",
      })
  void takesEverythingElseForTitle(String heading) {
    assertThat(lead(heading)).isEqualTo(HeadingLead.none(new Words(heading, 5)));
  }

  private static HeadingLead lead(String heading) {
    return HeadingLead.of(new Words(heading, 5));
  }
}
