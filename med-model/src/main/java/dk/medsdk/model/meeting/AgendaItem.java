package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import dk.medsdk.model.constraint.AtGate;
import dk.medsdk.model.constraint.NoOverlappingTimeSlots;
import dk.medsdk.model.constraint.NoReversedTimeSlots;
import dk.medsdk.model.constraint.RecommendationsDecided;
import dk.medsdk.model.text.RichText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Dagsordenspunkt: one item of an agenda or of minutes, with all that is printed under it.
 *
 * <p>Everything may be missing: an item keeps what the document prints, and two items may have the
 * same number.
 */
@Value.Immutable
@ValueStyle
@NoOverlappingTimeSlots
@NoReversedTimeSlots
@RecommendationsDecided(groups = {AtGate.MinutesDraft.class, AtGate.Minutes.class})
public sealed interface AgendaItem permits AgendaItemBuilder.ImmutableAgendaItem {

  /**
   * Nummer: as printed, without the full stop or parenthesis: {@code 3}, {@code 01}, {@code 4a}.
   */
  Optional<String> number();

  /** Titel: freed of number, time, purpose and presenters. */
  Optional<String> title();

  /** Tidsrum: the time slot, where a clock is printed. */
  Optional<TimeSlot> slot();

  /** Dato: the day, for the second day of a meeting over several days. */
  Optional<LocalDate> date();

  /** Afsat tid: the minutes printed for it, {@code 10} of "(10 min.)", at least 0. */
  @PositiveOrZero
  OptionalInt allottedMinutes();

  /** Formål: why it is on the agenda; what the parenthesis prints, else what the title says. */
  List<Purpose> purposes();

  /** Oplægsholdere: who presents it, as printed, titles left out. */
  List<String> presenters();

  /** Sagsnummer: the case number, {@code 1-13-3-57-16}. */
  Optional<String> caseNumber();

  /** Åbenhed: whether it may be published, where printed. */
  Optional<Openness> openness();

  /** Lukket fordi: why it is closed. */
  Optional<String> closedReason();

  /** Lukket til: until when it is closed. */
  Optional<LocalDate> closedUntil();

  /** Resumé: the short form of the case. */
  @Value.Default
  default RichText summary() {
    return RichText.empty();
  }

  /** Indstilling: what the committee is asked to do. */
  Optional<@Valid Recommendation> recommendation();

  /** Sagsfremstilling: the case; also the text under an item that has no sections. */
  @Value.Default
  default RichText caseStatement() {
    return RichText.empty();
  }

  /** Beslutning: what was said and decided. */
  Optional<Decision> decision();

  /** Deltagelse: who was there for this item, where printed. */
  List<Attendance> attendance();

  /** Bilag: the documents of the item. */
  List<Attachment> attachments();

  /** Opfølgning: what will be done. */
  List<FollowUp> followUps();

  /** Henvisninger: other meetings and items it points to. */
  List<Link> links();

  /** Underpunkter: the items under this one. */
  List<@Valid AgendaItem> items();

  /** Whether nothing is treated under it: "Pause", "Frokost". */
  default boolean isBreak() {
    return purposes().contains(Purpose.BREAK);
  }

  /** A copy to change. */
  default AgendaItemBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static AgendaItemBuilder builder() {
    return new AgendaItemBuilder();
  }
}
