package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import dk.medsdk.model.constraint.AtGate;
import dk.medsdk.model.constraint.NoOverlappingTimeSlots;
import dk.medsdk.model.constraint.NoReversedTimeSlots;
import dk.medsdk.model.constraint.RecommendationsDecided;
import dk.medsdk.model.text.RichText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Dagsorden, referat: one document of a committee, as it is printed.
 *
 * <p>It holds what the document says, faults included; rules say what is wrong with it. Two
 * documents that say the same are equal, whether read from text, Word or JSON: positions ride
 * beside, in a {@link dk.medsdk.source.SourceMap}.
 */
@Value.Immutable
@ValueStyle
@NoOverlappingTimeSlots
@NoReversedTimeSlots
@RecommendationsDecided(groups = {AtGate.MinutesDraft.class, AtGate.Minutes.class})
public sealed interface MeetingDocument permits MeetingDocumentBuilder.ImmutableMeetingDocument {

  /** Art: what the document is. */
  DocumentKind kind();

  /** Status: how far it is on its way to publication, where printed. */
  Optional<DocumentStatus> status();

  /** Statushistorik: how it came there, the oldest change first. */
  List<StatusChange> statusHistory();

  /** Sprog: the language as a tag of BCP 47, {@code da}. */
  Optional<String> language();

  /** Indholdsfortegnelse: the printed list of contents. */
  List<ContentsEntry> contents();

  /** Indledning: what is printed before the first item and belongs to nothing else here. */
  @Value.Default
  default RichText preamble() {
    return RichText.empty();
  }

  /** Møde: the meeting that it is about. */
  Optional<@Valid Meeting> meeting();

  /** Temadrøftelse: the outcome of a theme discussion, for a theme summary. */
  Optional<ThemeDiscussion> themeDiscussion();

  /** The items of the meeting, none if there is no meeting; sub-items are inside their item. */
  default List<AgendaItem> items() {
    return meeting().map(Meeting::items).orElse(List.of());
  }

  /** A copy to change. */
  default MeetingDocumentBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static MeetingDocumentBuilder builder() {
    return new MeetingDocumentBuilder();
  }
}
