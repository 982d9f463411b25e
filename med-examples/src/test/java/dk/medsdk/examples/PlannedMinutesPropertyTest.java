package dk.medsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.arbitrary.MedArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** How a user tests code of their own with the test kit: one annotation, and documents come. */
class PlannedMinutesPropertyTest {

  @Property
  @Domain(MedArbitraries.Valid.class)
  void noAgendaTakesLessThanNoTime(@ForAll MeetingDocument agenda) {
    assertThat(PlannedMinutes.of(agenda)).isNotNegative();
  }

  @Property
  @Domain(MedArbitraries.class)
  void theOrderOfTheItemsDoesNotMatter(@ForAll MeetingDocument agenda) {
    List<AgendaItem> items = new ArrayList<>(agenda.items());
    Collections.reverse(items);
    MeetingDocument reversed =
        agenda.toBuilder().meeting(Meeting.builder().items(items).build()).build();

    assertThat(PlannedMinutes.of(reversed)).isEqualTo(PlannedMinutes.of(agenda));
  }
}
