package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Møde: when and where a committee meets, who is there, and its items. */
@Value.Immutable
@ValueStyle
public sealed interface Meeting permits MeetingBuilder.ImmutableMeeting {

  /** The zone of a meeting that says no other. */
  ZoneId USUAL_ZONE = ZoneId.of("Europe/Copenhagen");

  /** The id in the system that publishes it. */
  Optional<MeetingId> id();

  /** The committee, as printed. */
  Optional<CommitteeReference> committee();

  /** The employer, administration or unit, as printed. */
  Optional<String> organisation();

  /** The sort of meeting, where printed. */
  Optional<MeetingKind> kind();

  /** Who called an extraordinary meeting. */
  Optional<String> calledBy();

  /** Why it was called. */
  Optional<String> reason();

  /** The day, if day, month and year are printed. */
  Optional<LocalDate> date();

  /** The last day of a meeting over several days. */
  Optional<LocalDate> lastDate();

  /** When it begins. */
  Optional<LocalTime> start();

  /** When it ends, where printed. */
  Optional<LocalTime> end();

  /** The time zone of its clocks, {@code Europe/Copenhagen} unless it says another. */
  @Value.Default
  default ZoneId zone() {
    return USUAL_ZONE;
  }

  /** Where it is held. */
  List<String> places();

  /** Whether it is held online, where that is said. */
  Optional<Boolean> online();

  /** The case number of the meeting. */
  Optional<String> caseNumber();

  /** Who leads it, as printed. */
  Optional<String> chairedBy();

  /** Referent: who writes the minutes, as printed. */
  Optional<String> minuteTaker();

  /** To whom the document is sent. */
  List<String> distribution();

  /** Who was there, who not. */
  List<Attendance> attendance();

  /** The items in the order in which they are printed. */
  List<AgendaItem> items();

  /** The documents of the meeting as a whole. */
  List<Attachment> attachments();

  /** When the committee meets next. */
  Optional<PrintedDate> nextMeeting();

  /** A copy to change. */
  default MeetingBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static MeetingBuilder builder() {
    return new MeetingBuilder();
  }
}
