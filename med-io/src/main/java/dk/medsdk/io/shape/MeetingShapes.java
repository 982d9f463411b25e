package dk.medsdk.io.shape;

import static dk.medsdk.io.shape.BooleanForm.BOOLEAN;
import static dk.medsdk.io.shape.ItemShapes.ATTACHMENT;
import static dk.medsdk.io.shape.ItemShapes.ATTENDANCE;
import static dk.medsdk.io.shape.ItemShapes.COMMITTEE;
import static dk.medsdk.io.shape.ItemShapes.ITEM;
import static dk.medsdk.io.shape.ItemShapes.PRINTED_DATE;
import static dk.medsdk.io.shape.ItemShapes.SLOT;
import static dk.medsdk.io.shape.TextForm.DATE;
import static dk.medsdk.io.shape.TextForm.MEETING_ID;
import static dk.medsdk.io.shape.TextForm.TEXT;
import static dk.medsdk.io.shape.TextForm.TIME;
import static dk.medsdk.io.shape.TextForm.ZONE;
import static dk.medsdk.io.shape.ThemeShapes.THEME;

import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.ContentsEntryBuilder;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingDocumentBuilder;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.model.meeting.StatusChangeBuilder;

/**
 * How an agenda or minutes stand in JSON: the properties of {@code docs/format.md} in their order.
 */
public final class MeetingShapes {

  private static final ChoiceForm<DocumentStatus> STATUS = ChoiceForm.of(DocumentStatus.class);

  private static final Shape<StatusChange, StatusChangeBuilder> STATUS_CHANGE =
      Shape.of(StatusChange.class, StatusChange::builder, StatusChangeBuilder::build)
          .one("status", STATUS, StatusChange::status, StatusChangeBuilder::status)
          .optional("date", DATE, StatusChange::date, StatusChangeBuilder::date)
          .optional("by", TEXT, StatusChange::by, StatusChangeBuilder::by)
          .build();

  private static final Shape<ContentsEntry, ContentsEntryBuilder> CONTENTS_ENTRY =
      Shape.of(ContentsEntry.class, ContentsEntry::builder, ContentsEntryBuilder::build)
          .optional("number", TEXT, ContentsEntry::number, ContentsEntryBuilder::number)
          .optional("title", TEXT, ContentsEntry::title, ContentsEntryBuilder::title)
          .optional("slot", SLOT, ContentsEntry::slot, ContentsEntryBuilder::slot)
          .build();

  private static final Shape<Meeting, MeetingBuilder> MEETING =
      Shape.of(Meeting.class, Meeting::builder, MeetingBuilder::build)
          .optional("id", MEETING_ID, Meeting::id, MeetingBuilder::id)
          .optional("committee", COMMITTEE, Meeting::committee, MeetingBuilder::committee)
          .optional("organisation", TEXT, Meeting::organisation, MeetingBuilder::organisation)
          .optional("kind", ChoiceForm.of(MeetingKind.class), Meeting::kind, MeetingBuilder::kind)
          .optional("calledBy", TEXT, Meeting::calledBy, MeetingBuilder::calledBy)
          .optional("reason", TEXT, Meeting::reason, MeetingBuilder::reason)
          .optional("date", DATE, Meeting::date, MeetingBuilder::date)
          .optional("lastDate", DATE, Meeting::lastDate, MeetingBuilder::lastDate)
          .optional("start", TIME, Meeting::start, MeetingBuilder::start)
          .optional("end", TIME, Meeting::end, MeetingBuilder::end)
          .unless(Meeting.USUAL_ZONE::equals, "zone", ZONE, Meeting::zone, MeetingBuilder::zone)
          .list("places", TEXT, Meeting::places, MeetingBuilder::addPlace)
          .optional("online", BOOLEAN, Meeting::online, MeetingBuilder::online)
          .optional("caseNumber", TEXT, Meeting::caseNumber, MeetingBuilder::caseNumber)
          .optional("chairedBy", TEXT, Meeting::chairedBy, MeetingBuilder::chairedBy)
          .optional("minuteTaker", TEXT, Meeting::minuteTaker, MeetingBuilder::minuteTaker)
          .list("distribution", TEXT, Meeting::distribution, MeetingBuilder::addDistribution)
          .list("attendance", ATTENDANCE, Meeting::attendance, MeetingBuilder::addAttendance)
          .list("items", ITEM, Meeting::items, MeetingBuilder::addItem)
          .list("attachments", ATTACHMENT, Meeting::attachments, MeetingBuilder::addAttachment)
          .optional("nextMeeting", PRINTED_DATE, Meeting::nextMeeting, MeetingBuilder::nextMeeting)
          .build();

  /** A whole document. */
  public static final Shape<MeetingDocument, MeetingDocumentBuilder> DOCUMENT =
      Shape.of(
              MeetingDocument.class,
              // The least that a document can be: what a reader gives for one that lacks its kind.
              () -> MeetingDocument.builder().kind(DocumentKind.UNKNOWN),
              MeetingDocumentBuilder::build)
          .format()
          .one(
              "kind",
              ChoiceForm.of(DocumentKind.class),
              MeetingDocument::kind,
              MeetingDocumentBuilder::kind)
          .optional("status", STATUS, MeetingDocument::status, MeetingDocumentBuilder::status)
          .list(
              "statusHistory",
              STATUS_CHANGE,
              MeetingDocument::statusHistory,
              MeetingDocumentBuilder::addStatusHistory)
          .optional("language", TEXT, MeetingDocument::language, MeetingDocumentBuilder::language)
          .list(
              "contents",
              CONTENTS_ENTRY,
              MeetingDocument::contents,
              MeetingDocumentBuilder::addContent)
          .richText("preamble", MeetingDocument::preamble, MeetingDocumentBuilder::preamble)
          .optional("meeting", MEETING, MeetingDocument::meeting, MeetingDocumentBuilder::meeting)
          .optional(
              "themeDiscussion",
              THEME,
              MeetingDocument::themeDiscussion,
              MeetingDocumentBuilder::themeDiscussion)
          .provenance()
          .build();

  private MeetingShapes() {}
}
