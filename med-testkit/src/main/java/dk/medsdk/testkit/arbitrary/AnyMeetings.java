package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingDocumentBuilder;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.model.organisation.Organisation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Documents whose parts know nothing of each other. */
final class AnyMeetings implements Strength {

  private final Words words = Words.any();
  private final People people = new People(words);
  private final References references = new References(words);
  private final AnyItems items = new AnyItems();

  @Override
  public Arbitrary<Organisation> organisations() {
    return OrganisationArbitraries.organisationsWithFaults();
  }

  @Override
  public Words words() {
    return words;
  }

  @Override
  public Arbitrary<MeetingDocument> documents() {
    return Builders.withBuilder(MeetingDocument::builder)
        .use(Arbitraries.of(DocumentKind.class))
        .in(MeetingDocumentBuilder::kind)
        .use(Choice.maybe(0.4, Arbitraries.of(DocumentStatus.class)))
        .in(MeetingDocumentBuilder::status)
        .use(references.statusChanges().list().ofMaxSize(3))
        .in(MeetingDocumentBuilder::statusHistory)
        .use(Choice.maybe(0.4, words.number()))
        .in(MeetingDocumentBuilder::language)
        .use(items.entries().list().ofMaxSize(4))
        .in(MeetingDocumentBuilder::contents)
        .use(items.texts())
        .in(MeetingDocumentBuilder::preamble)
        .use(Choice.maybe(0.9, meetings()))
        .in(MeetingDocumentBuilder::meeting)
        .use(Choice.maybe(0.15, new Themes(words).discussions()))
        .in(MeetingDocumentBuilder::themeDiscussion)
        .build(MeetingDocumentBuilder::build);
  }

  @Override
  public Arbitrary<Meeting> meetings() {
    return lists(persons(days(head()))).build(MeetingBuilder::build);
  }

  @Override
  public Arbitrary<AgendaItem> items() {
    return items.items();
  }

  @Override
  public Arbitrary<ContentsEntry> contents() {
    return items.entries();
  }

  @Override
  public Arbitrary<TimeSlot> slots() {
    return Slots.any();
  }

  @Override
  public Arbitrary<Recommendation> recommendations() {
    return items.recommendations();
  }

  @Override
  public Arbitrary<RecommendationPoint> points() {
    return items.points();
  }

  @Override
  public Arbitrary<Decision> decisions() {
    return items.decisions();
  }

  @Override
  public Arbitrary<Resolution> resolutions() {
    return items.resolutions();
  }

  @Override
  public Arbitrary<Attendance> attendance() {
    return people.attendance();
  }

  private Builders.BuilderCombinator<MeetingBuilder> head() {
    return Builders.withBuilder(Meeting::builder)
        .use(Choice.maybe(0.2, references.meetingIds()))
        .in(MeetingBuilder::id)
        .use(Choice.maybe(0.7, references.committees()))
        .in(MeetingBuilder::committee)
        .use(Choice.maybe(0.4, words.line()))
        .in(MeetingBuilder::organisation)
        .use(Choice.maybe(0.3, Arbitraries.of(MeetingKind.class)))
        .in(MeetingBuilder::kind)
        .use(Choice.maybe(0.1, words.name()))
        .in(MeetingBuilder::calledBy)
        .use(Choice.maybe(0.1, words.text()))
        .in(MeetingBuilder::reason);
  }

  private Builders.BuilderCombinator<MeetingBuilder> days(
      Builders.BuilderCombinator<MeetingBuilder> head) {
    return head.use(Choice.maybe(0.7, words.date()))
        .in(MeetingBuilder::date)
        .use(Choice.maybe(0.1, words.date()))
        .in(MeetingBuilder::lastDate)
        .use(Choice.maybe(0.6, words.clock()))
        .in(MeetingBuilder::start)
        .use(Choice.maybe(0.6, words.clock()))
        .in(MeetingBuilder::end)
        .use(Clocks.zones(true))
        .in(MeetingBuilder::zone)
        .use(words.line().list().ofMaxSize(2))
        .in(MeetingBuilder::places)
        .use(Choice.maybe(0.2, Arbitraries.of(false, true)))
        .in(MeetingBuilder::online);
  }

  private Builders.BuilderCombinator<MeetingBuilder> persons(
      Builders.BuilderCombinator<MeetingBuilder> head) {
    return head.use(Choice.maybe(0.2, words.number()))
        .in(MeetingBuilder::caseNumber)
        .use(Choice.maybe(0.3, words.name()))
        .in(MeetingBuilder::chairedBy)
        .use(Choice.maybe(0.3, words.name()))
        .in(MeetingBuilder::minuteTaker)
        .use(words.line().list().ofMaxSize(2))
        .in(MeetingBuilder::distribution)
        .use(people.lists(5))
        .in(MeetingBuilder::attendance);
  }

  private Builders.BuilderCombinator<MeetingBuilder> lists(
      Builders.BuilderCombinator<MeetingBuilder> head) {
    return head.use(items.items().list().ofMaxSize(6))
        .in(MeetingBuilder::items)
        .use(references.attachments().list().ofMaxSize(2))
        .in(MeetingBuilder::attachments)
        .use(Choice.maybe(0.3, words.printed()))
        .in(MeetingBuilder::nextMeeting);
  }
}
