package dk.medsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.TimeSlot;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidateFormTest {

  @Test
  void saysWhatIsWrongInTheFormAndInTheMinutes() {
    MeetingDocument minutes = minutes(item("1", "09:00", "09:20"), item("2", "09:15", "09:30"));

    assertThat(ValidateForm.problems(new ValidateForm.Form(" ", minutes)))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("minutes.meeting.items[1]: ");
    assertThat(ValidateForm.problems(new ValidateForm.Form("Mona Krag", minutes))).hasSize(1);
  }

  @Test
  void hasNothingToSayOfMinutesThatMayPass() {
    MeetingDocument minutes = minutes(item("1", "09:00", "09:20"), item("2", "09:20", "09:30"));

    assertThat(ValidateForm.problems(new ValidateForm.Form("Mona Krag", minutes))).isEmpty();
  }

  private static MeetingDocument minutes(AgendaItem... items) {
    Meeting meeting = Meeting.builder().addItems(items).build();
    return MeetingDocument.builder().kind(DocumentKind.MINUTES).meeting(meeting).build();
  }

  private static AgendaItem item(String number, String start, String end) {
    TimeSlot slot = new TimeSlot(LocalTime.parse(start), Optional.of(LocalTime.parse(end)));
    return AgendaItem.builder().number(number).title("Punkt " + number).slot(slot).build();
  }
}
