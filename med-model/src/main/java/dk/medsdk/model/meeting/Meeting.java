package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import dk.medsdk.model.constraint.AtGate;
import dk.medsdk.model.constraint.NoOverlappingTimeSlots;
import dk.medsdk.model.constraint.NoReversedTimeSlots;
import dk.medsdk.model.constraint.RecommendationsDecided;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Møde: when and where a committee meets, who is there, and its items. */
@Value.Immutable
@ValueStyle
@NoOverlappingTimeSlots
@NoReversedTimeSlots
@RecommendationsDecided(groups = {AtGate.MinutesDraft.class, AtGate.Minutes.class})
public sealed interface Meeting permits MeetingBuilder.ImmutableMeeting {

  /** The zone of a meeting that says no other. */
  ZoneId USUAL_ZONE = ZoneId.of("Europe/Copenhagen");

  /** Id: the one it has in the system that publishes it. */
  Optional<MeetingId> id();

  /** Udvalg: the committee, as printed. */
  Optional<CommitteeReference> committee();

  /** Organisation: the employer, administration or unit, as printed. */
  Optional<String> organisation();

  /** Mødetype: the sort of meeting, where printed. */
  Optional<MeetingKind> kind();

  /** Indkaldt af: who called an extraordinary meeting. */
  Optional<String> calledBy();

  /** Anledning: why it was called. */
  Optional<String> reason();

  /** Mødedato: the day, if day, month and year are printed. */
  Optional<@NotNull(groups = AtGate.class) LocalDate> date();

  /** Sidste dag: the last day of a meeting over several days. */
  Optional<LocalDate> lastDate();

  /** Start: when it begins. */
  Optional<LocalTime> start();

  /** Slut: when it ends, where printed. */
  Optional<LocalTime> end();

  /** Tidszone: the time zone of its clocks, {@code Europe/Copenhagen} unless it says another. */
  @Value.Default
  default ZoneId zone() {
    return USUAL_ZONE;
  }

  /** Mødested: where it is held. */
  List<String> places();

  /** Online: whether it is held online, where that is said. */
  Optional<Boolean> online();

  /** Sagsnummer: the case number of the meeting. */
  Optional<String> caseNumber();

  /** Mødeleder: who leads it, as printed. */
  Optional<String> chairedBy();

  /** Referent: who writes the minutes, as printed. */
  Optional<String> minuteTaker();

  /** Sendes til: to whom the document is sent. */
  List<String> distribution();

  /** Deltagelse: who was there, who not. */
  List<Attendance> attendance();

  /** Dagsordenspunkter: the items in the order in which they are printed. */
  List<@Valid AgendaItem> items();

  /** Bilag: the documents of the meeting as a whole. */
  List<Attachment> attachments();

  /** Næste møde: when the committee meets next. */
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
