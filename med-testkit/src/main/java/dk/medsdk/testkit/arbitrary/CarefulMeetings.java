package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingDocumentBuilder;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.model.organisation.Organisation;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Documents as a careful secretary publishes them: no rule finds anything. */
final class CarefulMeetings implements Strength {

  private final Words words = Words.careful();
  private final CarefulFrames frames = new CarefulFrames(words);
  private final Drafts drafts = new Drafts();
  private final Proceedings proceedings = new Proceedings(words);

  @Override
  public Arbitrary<Organisation> organisations() {
    return OrganisationArbitraries.organisations();
  }

  @Override
  public Words words() {
    return words;
  }

  @Override
  public Arbitrary<MeetingDocument> documents() {
    return Choice.of(
        Tuple.of(9, arrangements().map(Arrangement::putTogether)), Tuple.of(1, themeSummaries()));
  }

  @Override
  public Arbitrary<Meeting> meetings() {
    return arrangements()
        .map(Arrangement::putTogether)
        .map(document -> document.meeting().orElseThrow());
  }

  @Override
  public Arbitrary<AgendaItem> items() {
    return Combinators.combine(Style.styles(), drafts.items())
        .as(
            (style, draft) ->
                Timetable.of(style, Optional.empty()).items(List.of(draft), 0).get(0));
  }

  @Override
  public Arbitrary<ContentsEntry> contents() {
    return items().map(item -> Contents.of(List.of(item)).get(0));
  }

  @Override
  public Arbitrary<TimeSlot> slots() {
    return Slots.inOrder();
  }

  @Override
  public Arbitrary<Recommendation> recommendations() {
    return proceedings.recommendations();
  }

  @Override
  public Arbitrary<RecommendationPoint> points() {
    return Matters.points();
  }

  @Override
  public Arbitrary<Decision> decisions() {
    return proceedings.decisions();
  }

  @Override
  public Arbitrary<Resolution> resolutions() {
    return Matters.resolutions();
  }

  @Override
  public Arbitrary<Attendance> attendance() {
    return new People(words).coherent();
  }

  private Arbitrary<Arrangement> arrangements() {
    Arbitrary<DocumentKind> kinds =
        Arbitraries.frequency(
            Tuple.of(5, DocumentKind.MINUTES),
            Tuple.of(3, DocumentKind.AGENDA),
            Tuple.of(1, DocumentKind.UNKNOWN));
    return Combinators.combine(
            frames.documents(kinds),
            frames.meetings(),
            Style.styles(),
            drafts.agendas(),
            Choice.maybe(0.1, secondDays()))
        .as(Arrangement::new);
  }

  private static Arbitrary<Arrangement.SecondDay> secondDays() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 2), Arbitraries.integers().between(0, 6))
        .as(Arrangement.SecondDay::new);
  }

  /** Of a theme summary the meeting is known by committee and day only, if at all. */
  private Arbitrary<MeetingDocument> themeSummaries() {
    Arbitrary<Meeting> known =
        Combinators.combine(new References(words).committees(), words.date())
            .as((committee, date) -> Meeting.builder().committee(committee).date(date).build());
    return Builders.withBuilder(MeetingDocument::builder)
        .use(frames.documents(Arbitraries.just(DocumentKind.THEME_SUMMARY)))
        .in(MeetingDocumentBuilder::from)
        .use(new Themes(words).discussions())
        .in(MeetingDocumentBuilder::themeDiscussion)
        .use(Choice.maybe(0.7, known))
        .in(MeetingDocumentBuilder::meeting)
        .build(MeetingDocumentBuilder::build);
  }
}
