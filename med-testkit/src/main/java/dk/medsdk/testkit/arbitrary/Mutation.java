package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.MeetingDocument;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing that is done wrong to a valid document, named for the rule that must find it: {@code
 * OVERLAPPING_TIME_SLOTS} moves the start of an item into the item before it.
 *
 * <p>What would go wrong as a consequence is put right: a list of contents still agrees with the
 * items, so that the rule of that name has something to find, and no other.
 */
public enum Mutation {
  /** Minutes call themselves an agenda. */
  AGENDA_WITH_DECISIONS(DecisionFaults::callItAgenda),
  /** A case statement refers to an attachment that nobody lists. */
  ATTACHMENT_REFERRED_BUT_NOT_LISTED(TextFaults::referToNoAttachment),
  /** A title differs in the list of contents. */
  CONTENTS_DIFFER_FROM_ITEMS(AgendaFaults::renameInContents),
  /** A bookmark of Word stays in the text. */
  CONVERSION_RESIDUE(TextFaults::leaveBookmark),
  /** A case statement holds an invented number in the form of a CPR number. */
  CPR_NUMBER_IN_TEXT(TextFaults::printCprNumber),
  /** The points of a recommendation are gone, its heading is not. */
  EMPTY_RECOMMENDATION(DecisionFaults::emptyRecommendation),
  /** An item ends a minute too early for the one after it. */
  GAP_BETWEEN_TIME_SLOTS(SlotFaults::leaveGap),
  /** The last item ends a minute after the meeting. */
  ITEM_OUTSIDE_MEETING_TIME(SlotFaults::outlastMeeting),
  /** The decision on an item is gone. */
  ITEM_WITHOUT_DECISION(DecisionFaults::dropDecision),
  /** The date of the meeting is gone. */
  MEETING_DATE_INCOMPLETE(AgendaFaults::dropDate),
  /** An item starts a minute before the one above it ends. */
  OVERLAPPING_TIME_SLOTS(SlotFaults::overlap),
  /** The chair's name has a letter too many. */
  PERSON_SPELLED_TWO_WAYS(TextFaults::misspellName),
  /** The first item is given more minutes than the whole meeting has. */
  PLANNED_TIME_EXCEEDS_MEETING(SlotFaults::planTooMuch),
  /** One point more is recommended than was decided on. */
  RECOMMENDATION_WITHOUT_DECISION(DecisionFaults::askForMore),
  /** An item has the number of another. */
  REPEATED_ITEM_NUMBER(AgendaFaults::repeatNumber),
  /** The ends of a slot are exchanged. */
  TIME_SLOT_ENDS_BEFORE_START(SlotFaults::reverse);

  @SuppressWarnings("ImmutableEnumChecker") // a method of no state
  private final Function<MeetingDocument, Optional<MeetingDocument>> fault;

  Mutation(Function<MeetingDocument, Optional<MeetingDocument>> fault) {
    this.fault = fault;
  }

  /** The id of the rule that finds it, {@code OverlappingTimeSlots}. */
  public String ruleId() {
    return Arrays.stream(name().split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /**
   * The document with this one thing wrong.
   *
   * @param document a valid document
   * @return the changed copy, or empty if the document offers no place for it: no two slots can
   *     overlap where none are printed
   */
  public Optional<MeetingDocument> applyTo(MeetingDocument document) {
    return fault.apply(document);
  }
}
