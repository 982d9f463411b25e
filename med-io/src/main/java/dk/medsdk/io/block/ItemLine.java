package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the heading of an item says: "7. Nyt system (orientering v. Ida Holm – 10 min.). Ida
 * fortalte".
 *
 * @param span the whole line
 * @param number the number without what follows it
 * @param title the title, freed of everything below, and where it stands
 * @param slot the time slot
 * @param slotSpan where the slot stands; that of the whole line if there is none
 * @param minutes the allotted minutes
 * @param purposes the purposes in the parenthesis
 * @param presenters the presenters, titles left out
 * @param openness whether it may be published, where the heading says so
 * @param rest the words after the heading, empty if there are none
 */
public record ItemLine(
    SourceSpan span,
    Optional<Words> number,
    Optional<Title> title,
    Optional<TimeSlot> slot,
    SourceSpan slotSpan,
    OptionalInt minutes,
    List<Purpose> purposes,
    List<Words> presenters,
    Optional<Openness> openness,
    Words rest) {

  /** Keeps copies. */
  public ItemLine {
    purposes = List.copyOf(purposes);
    presenters = List.copyOf(presenters);
  }

  /**
   * A title and where it stands, residue included.
   *
   * @param text the title without residue
   * @param span the words of the source that it was made from
   */
  public record Title(String text, SourceSpan span) {}

  /** Whether it is a break between items, which has no number. */
  public boolean isBreak() {
    return number.isEmpty() && title.filter(t -> PurposeWords.isBreak(t.text())).isPresent();
  }

  /** Whether a time or a purpose is printed: what only headings of items have. */
  boolean hasTag() {
    return slot.isPresent() || minutes.isPresent() || !purposes.isEmpty();
  }
}
