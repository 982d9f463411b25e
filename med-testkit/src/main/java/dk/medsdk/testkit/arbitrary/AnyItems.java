package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.AgendaItemBuilder;
import dk.medsdk.model.meeting.Agreement;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.ContentsEntryBuilder;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DecisionBuilder;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.Outcome;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationBuilder;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.meeting.ResolutionBuilder;
import dk.medsdk.model.text.RichText;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Items whose parts know nothing of each other: points without answer, answers without point. */
final class AnyItems {

  private static final int DEEPEST = 3;

  private final Words words = Words.any();
  private final RichTexts richTexts = new RichTexts(words);
  private final People people = new People(words);
  private final References references = new References(words);

  Arbitrary<AgendaItem> items() {
    return items(DEEPEST);
  }

  Arbitrary<RichText> texts() {
    return richTexts.texts();
  }

  Arbitrary<ContentsEntry> entries() {
    return Builders.withBuilder(ContentsEntry::builder)
        .use(Choice.maybe(0.8, words.number()))
        .in(ContentsEntryBuilder::number)
        .use(Choice.maybe(0.8, words.line()))
        .in(ContentsEntryBuilder::title)
        .use(Choice.maybe(0.4, Slots.any()))
        .in(ContentsEntryBuilder::slot)
        .build(ContentsEntryBuilder::build);
  }

  Arbitrary<Recommendation> recommendations() {
    return Builders.withBuilder(Recommendation::builder)
        .use(Choice.maybe(0.3, words.name()))
        .in(RecommendationBuilder::by)
        .use(Choice.maybe(0.7, words.number()))
        .in(RecommendationBuilder::addressee)
        .use(points().list().ofMaxSize(4))
        .in(RecommendationBuilder::points)
        .build(RecommendationBuilder::build);
  }

  Arbitrary<RecommendationPoint> points() {
    return Choice.equally(List.of(Matters.points(), words.text().map(RecommendationPoint::of)));
  }

  Arbitrary<Decision> decisions() {
    return Builders.withBuilder(Decision::builder)
        .use(Choice.maybe(0.6, words.number()))
        .in(DecisionBuilder::actor)
        .use(richTexts.texts())
        .in(DecisionBuilder::narrative)
        .use(resolutions().list().ofMaxSize(4))
        .in(DecisionBuilder::resolutions)
        .use(Choice.maybe(0.2, Arbitraries.of(Agreement.class)))
        .in(DecisionBuilder::agreement)
        .use(people.statements().list().ofMaxSize(2))
        .in(DecisionBuilder::statements)
        .build(DecisionBuilder::build);
  }

  /** Resolutions that answer anything, points that do not exist included. */
  Arbitrary<Resolution> resolutions() {
    Arbitrary<List<Integer>> answers =
        Arbitraries.of(0, 0, 1, 1, 2, 3, -1, 99, Integer.MAX_VALUE).list().ofMaxSize(3);
    return Builders.withBuilder(Resolution::builder)
        .use(Choice.equally(List.of(Matters.resolutions().map(Resolution::text), words.text())))
        .in(ResolutionBuilder::text)
        .use(answers)
        .in(ResolutionBuilder::answers)
        .use(Choice.maybe(0.2, Arbitraries.of(Outcome.class)))
        .in(ResolutionBuilder::outcome)
        .build(ResolutionBuilder::build);
  }

  private Arbitrary<AgendaItem> items(int depth) {
    return printed(depth).build(AgendaItemBuilder::build);
  }

  private Builders.BuilderCombinator<AgendaItemBuilder> printed(int depth) {
    Builders.BuilderCombinator<AgendaItemBuilder> flat =
        sections(headline())
            .use(people.lists(2))
            .in(AgendaItemBuilder::attendance)
            .use(references.attachments().list().ofMaxSize(2))
            .in(AgendaItemBuilder::attachments)
            .use(references.followUps().list().ofMaxSize(2))
            .in(AgendaItemBuilder::followUps)
            .use(references.links().list().ofMaxSize(2))
            .in(AgendaItemBuilder::links);
    return depth == 1
        ? flat
        : flat.use(Choice.maybe(0.15, items(depth - 1).list().ofMaxSize(3)))
            .in((item, under) -> under.map(item::items).orElse(item));
  }

  private Builders.BuilderCombinator<AgendaItemBuilder> headline() {
    return Builders.withBuilder(AgendaItem::builder)
        .use(Choice.maybe(0.8, words.number()))
        .in(AgendaItemBuilder::number)
        .use(Choice.maybe(0.8, words.line()))
        .in(AgendaItemBuilder::title)
        .use(Choice.maybe(0.5, Slots.any()))
        .in(AgendaItemBuilder::slot)
        .use(Choice.maybe(0.1, words.date()))
        .in(AgendaItemBuilder::date)
        .use(minutes())
        .in(AgendaItemBuilder::allottedMinutes)
        .use(Arbitraries.of(Purpose.class).list().ofMaxSize(3))
        .in(AgendaItemBuilder::purposes)
        .use(words.name().list().ofMaxSize(2))
        .in(AgendaItemBuilder::presenters)
        .use(Choice.maybe(0.2, words.number()))
        .in(AgendaItemBuilder::caseNumber);
  }

  private Builders.BuilderCombinator<AgendaItemBuilder> sections(
      Builders.BuilderCombinator<AgendaItemBuilder> headline) {
    return headline
        .use(Choice.maybe(0.2, Arbitraries.of(Openness.class)))
        .in(AgendaItemBuilder::openness)
        .use(Choice.maybe(0.1, words.text()))
        .in(AgendaItemBuilder::closedReason)
        .use(Choice.maybe(0.1, words.date()))
        .in(AgendaItemBuilder::closedUntil)
        .use(richTexts.texts())
        .in(AgendaItemBuilder::summary)
        .use(Choice.maybe(0.6, recommendations()))
        .in(AgendaItemBuilder::recommendation)
        .use(richTexts.texts())
        .in(AgendaItemBuilder::caseStatement)
        .use(Choice.maybe(0.6, decisions()))
        .in(AgendaItemBuilder::decision);
  }

  private static Arbitrary<OptionalInt> minutes() {
    return Choice.maybe(0.3, Arbitraries.of(0, 1, 5, 10, 90, 1_000_000, Integer.MAX_VALUE))
        .map(minutes -> minutes.map(OptionalInt::of).orElse(OptionalInt.empty()));
  }
}
