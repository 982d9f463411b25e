package dk.medsdk.io.shape;

import static dk.medsdk.io.shape.BooleanForm.BOOLEAN;
import static dk.medsdk.io.shape.IntegerForm.INTEGER;
import static dk.medsdk.io.shape.OrganisationShapes.REPRESENTATION;
import static dk.medsdk.io.shape.OrganisationShapes.SIDE;
import static dk.medsdk.io.shape.TextForm.COMMITTEE_ID;
import static dk.medsdk.io.shape.TextForm.DATE;
import static dk.medsdk.io.shape.TextForm.PERSON_ID;
import static dk.medsdk.io.shape.TextForm.TEXT;
import static dk.medsdk.io.shape.TextForm.TIME;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.AgendaItemBuilder;
import dk.medsdk.model.meeting.Agreement;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.AttachmentBuilder;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceBuilder;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.CommitteeReferenceBuilder;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DecisionBuilder;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.FollowUpBuilder;
import dk.medsdk.model.meeting.FollowUpState;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.LinkBuilder;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.Outcome;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationBuilder;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.RecommendationPointBuilder;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.meeting.ResolutionBuilder;
import dk.medsdk.model.meeting.SideStatement;
import dk.medsdk.model.meeting.SideStatementBuilder;
import dk.medsdk.model.meeting.TimeSlot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an item of an agenda, and what is printed under it, stands in JSON. */
final class ItemShapes {

  static final Shape<TimeSlot, SlotDraft> SLOT =
      Shape.of(TimeSlot.class, SlotDraft::new, SlotDraft::build)
          .one("start", TIME, TimeSlot::start, (draft, start) -> draft.start = start)
          .optional("end", TIME, TimeSlot::end, (draft, end) -> draft.end = end)
          .build();

  static final Shape<PrintedDate, PrintedDateDraft> PRINTED_DATE =
      Shape.of(PrintedDate.class, PrintedDateDraft::new, PrintedDateDraft::build)
          .one("text", TEXT, PrintedDate::text, (draft, text) -> draft.text = text)
          .optional("date", DATE, PrintedDate::date, (draft, date) -> draft.date = date)
          .build();

  static final Shape<CommitteeReference, CommitteeReferenceBuilder> COMMITTEE =
      Shape.of(
              CommitteeReference.class,
              CommitteeReference::builder,
              CommitteeReferenceBuilder::build)
          .optional("name", TEXT, CommitteeReference::name, CommitteeReferenceBuilder::name)
          .optional("level", TEXT, CommitteeReference::level, CommitteeReferenceBuilder::level)
          .optional("id", COMMITTEE_ID, CommitteeReference::id, CommitteeReferenceBuilder::id)
          .build();

  static final Shape<Attendance, AttendanceBuilder> ATTENDANCE =
      Shape.of(Attendance.class, Attendance::builder, AttendanceBuilder::build)
          .one("name", TEXT, Attendance::name, AttendanceBuilder::name)
          .optional("person", PERSON_ID, Attendance::person, AttendanceBuilder::person)
          .optional("role", TEXT, Attendance::role, AttendanceBuilder::role)
          .optional("side", SIDE, Attendance::side, AttendanceBuilder::side)
          .optional(
              "representation",
              REPRESENTATION,
              Attendance::representation,
              AttendanceBuilder::representation)
          .optional(
              "state",
              ChoiceForm.of(AttendanceState.class),
              Attendance::state,
              AttendanceBuilder::state)
          .optional("from", TIME, Attendance::from, AttendanceBuilder::from)
          .optional("until", TIME, Attendance::until, AttendanceBuilder::until)
          .flag("approximate", Attendance::approximate, AttendanceBuilder::approximate)
          .optional(
              "substituteFor", TEXT, Attendance::substituteFor, AttendanceBuilder::substituteFor)
          .optional("reason", TEXT, Attendance::reason, AttendanceBuilder::reason)
          .build();

  static final Shape<Attachment, AttachmentBuilder> ATTACHMENT =
      Shape.of(Attachment.class, Attachment::builder, AttachmentBuilder::build)
          .optional("number", TEXT, Attachment::number, AttachmentBuilder::number)
          .optional("title", TEXT, Attachment::title, AttachmentBuilder::title)
          .optional("uri", TEXT, Attachment::uri, AttachmentBuilder::uri)
          .optional("mediaType", TEXT, Attachment::mediaType, AttachmentBuilder::mediaType)
          .optional("open", BOOLEAN, Attachment::open, AttachmentBuilder::open)
          .build();

  private static final Shape<RecommendationPoint, RecommendationPointBuilder> POINT =
      Shape.of(
              RecommendationPoint.class,
              RecommendationPoint::builder,
              RecommendationPointBuilder::build)
          .one("text", TEXT, RecommendationPoint::text, RecommendationPointBuilder::text)
          .build();

  private static final Shape<Recommendation, RecommendationBuilder> RECOMMENDATION =
      Shape.of(Recommendation.class, Recommendation::builder, RecommendationBuilder::build)
          .optional("by", TEXT, Recommendation::by, RecommendationBuilder::by)
          .optional("addressee", TEXT, Recommendation::addressee, RecommendationBuilder::addressee)
          .list("points", POINT, Recommendation::points, RecommendationBuilder::addPoint)
          .build();

  private static final Shape<Resolution, ResolutionBuilder> RESOLUTION =
      Shape.of(Resolution.class, Resolution::builder, ResolutionBuilder::build)
          .one("text", TEXT, Resolution::text, ResolutionBuilder::text)
          .list("answers", INTEGER, Resolution::answers, ResolutionBuilder::addAnswer)
          .optional(
              "outcome",
              ChoiceForm.of(Outcome.class),
              Resolution::outcome,
              ResolutionBuilder::outcome)
          .build();

  private static final Shape<SideStatement, SideStatementBuilder> STATEMENT =
      Shape.of(SideStatement.class, SideStatement::builder, SideStatementBuilder::build)
          .one("side", SIDE, SideStatement::side, SideStatementBuilder::side)
          .one("text", TEXT, SideStatement::text, SideStatementBuilder::text)
          .build();

  private static final Shape<Decision, DecisionBuilder> DECISION =
      Shape.of(Decision.class, Decision::builder, DecisionBuilder::build)
          .optional("actor", TEXT, Decision::actor, DecisionBuilder::actor)
          .richText("narrative", Decision::narrative, DecisionBuilder::narrative)
          .list("resolutions", RESOLUTION, Decision::resolutions, DecisionBuilder::addResolution)
          .optional(
              "agreement",
              ChoiceForm.of(Agreement.class),
              Decision::agreement,
              DecisionBuilder::agreement)
          .list("statements", STATEMENT, Decision::statements, DecisionBuilder::addStatement)
          .build();

  private static final Shape<FollowUp, FollowUpBuilder> FOLLOW_UP =
      Shape.of(FollowUp.class, FollowUp::builder, FollowUpBuilder::build)
          .one("text", TEXT, FollowUp::text, FollowUpBuilder::text)
          .optional("owner", TEXT, FollowUp::owner, FollowUpBuilder::owner)
          .optional("committee", COMMITTEE, FollowUp::committee, FollowUpBuilder::committee)
          .optional("due", PRINTED_DATE, FollowUp::due, FollowUpBuilder::due)
          .optional("dueMeeting", TEXT, FollowUp::dueMeeting, FollowUpBuilder::dueMeeting)
          .optional(
              "state", ChoiceForm.of(FollowUpState.class), FollowUp::state, FollowUpBuilder::state)
          .build();

  private static final Shape<Link, LinkBuilder> LINK =
      Shape.of(Link.class, Link::builder, LinkBuilder::build)
          .one("type", ChoiceForm.of(LinkType.class), Link::type, LinkBuilder::type)
          .optional("committee", COMMITTEE, Link::committee, LinkBuilder::committee)
          .optional("date", DATE, Link::date, LinkBuilder::date)
          .optional("item", TEXT, Link::item, LinkBuilder::item)
          .optional("text", TEXT, Link::text, LinkBuilder::text)
          .build();

  static final Shape<AgendaItem, AgendaItemBuilder> ITEM =
      Shape.of(AgendaItem.class, AgendaItem::builder, AgendaItemBuilder::build)
          .optional("number", TEXT, AgendaItem::number, AgendaItemBuilder::number)
          .optional("title", TEXT, AgendaItem::title, AgendaItemBuilder::title)
          .optional("slot", SLOT, AgendaItem::slot, AgendaItemBuilder::slot)
          .optional("date", DATE, AgendaItem::date, AgendaItemBuilder::date)
          .optionalInteger(
              "allottedMinutes", AgendaItem::allottedMinutes, AgendaItemBuilder::allottedMinutes)
          .list(
              "purposes",
              ChoiceForm.of(Purpose.class),
              AgendaItem::purposes,
              AgendaItemBuilder::addPurpose)
          .list("presenters", TEXT, AgendaItem::presenters, AgendaItemBuilder::addPresenter)
          .optional("caseNumber", TEXT, AgendaItem::caseNumber, AgendaItemBuilder::caseNumber)
          .optional(
              "openness",
              ChoiceForm.of(Openness.class),
              AgendaItem::openness,
              AgendaItemBuilder::openness)
          .optional("closedReason", TEXT, AgendaItem::closedReason, AgendaItemBuilder::closedReason)
          .optional("closedUntil", DATE, AgendaItem::closedUntil, AgendaItemBuilder::closedUntil)
          .richText("summary", AgendaItem::summary, AgendaItemBuilder::summary)
          .optional(
              "recommendation",
              RECOMMENDATION,
              AgendaItem::recommendation,
              AgendaItemBuilder::recommendation)
          .richText("caseStatement", AgendaItem::caseStatement, AgendaItemBuilder::caseStatement)
          .optional("decision", DECISION, AgendaItem::decision, AgendaItemBuilder::decision)
          .list("attendance", ATTENDANCE, AgendaItem::attendance, AgendaItemBuilder::addAttendance)
          .list(
              "attachments", ATTACHMENT, AgendaItem::attachments, AgendaItemBuilder::addAttachment)
          .list("followUps", FOLLOW_UP, AgendaItem::followUps, AgendaItemBuilder::addFollowUp)
          .list("links", LINK, AgendaItem::links, AgendaItemBuilder::addLink)
          .list("items", () -> ItemShapes.ITEM, AgendaItem::items, AgendaItemBuilder::addItem)
          .build();

  private ItemShapes() {}

  /** A slot while it is read. */
  private static final class SlotDraft {
    private @Nullable LocalTime start;
    private @Nullable LocalTime end;

    private TimeSlot build() {
      return new TimeSlot(
          Objects.requireNonNull(start, "start is mandatory"), Optional.ofNullable(end));
    }
  }

  /** A printed date while it is read. */
  private static final class PrintedDateDraft {
    private String text = "";
    private @Nullable LocalDate date;

    private PrintedDate build() {
      return new PrintedDate(text, Optional.ofNullable(date));
    }
  }
}
