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

  Arbitrary<ContentsEntry> entries() {
    return Builders.withBuilder(ContentsEntry::builder)
        .use(words.number().optional(0.8))
        .in(ContentsEntryBuilder::number)
        .use(words.line().optional(0.8))
        .in(ContentsEntryBuilder::title)
        .use(Slots.any().optional(0.4))
        .in(ContentsEntryBuilder::slot)
        .build(ContentsEntryBuilder::build);
  }

  Arbitrary<Recommendation> recommendations() {
    return Builders.withBuilder(Recommendation::builder)
        .use(words.name().optional(0.3))
        .in(RecommendationBuilder::by)
        .use(words.number().optional(0.7))
        .in(RecommendationBuilder::addressee)
        .use(points().list().ofMaxSize(4))
        .in(RecommendationBuilder::points)
        .build(RecommendationBuilder::build);
  }

  Arbitrary<RecommendationPoint> points() {
    return Arbitraries.oneOf(Matters.points(), words.text().map(RecommendationPoint::of));
  }

  Arbitrary<Decision> decisions() {
    return Builders.withBuilder(Decision::builder)
        .use(words.number().optional(0.6))
        .in(DecisionBuilder::actor)
        .use(richTexts.texts())
        .in(DecisionBuilder::narrative)
        .use(resolutions().list().ofMaxSize(4))
        .in(DecisionBuilder::resolutions)
        .use(Arbitraries.of(Agreement.class).optional(0.2))
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
        .use(Arbitraries.oneOf(Matters.resolutions().map(Resolution::text), words.text()))
        .in(ResolutionBuilder::text)
        .use(answers)
        .in(ResolutionBuilder::answers)
        .use(Arbitraries.of(Outcome.class).optional(0.2))
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
        : flat.use(items(depth - 1).list().ofMaxSize(3).optional(0.15))
            .in((item, under) -> under.map(item::items).orElse(item));
  }

  private Builders.BuilderCombinator<AgendaItemBuilder> headline() {
    return Builders.withBuilder(AgendaItem::builder)
        .use(words.number().optional(0.8))
        .in(AgendaItemBuilder::number)
        .use(words.line().optional(0.8))
        .in(AgendaItemBuilder::title)
        .use(Slots.any().optional(0.5))
        .in(AgendaItemBuilder::slot)
        .use(words.date().optional(0.1))
        .in(AgendaItemBuilder::date)
        .use(minutes())
        .in(AgendaItemBuilder::allottedMinutes)
        .use(Arbitraries.of(Purpose.class).list().ofMaxSize(3))
        .in(AgendaItemBuilder::purposes)
        .use(words.name().list().ofMaxSize(2))
        .in(AgendaItemBuilder::presenters)
        .use(words.number().optional(0.2))
        .in(AgendaItemBuilder::caseNumber);
  }

  private Builders.BuilderCombinator<AgendaItemBuilder> sections(
      Builders.BuilderCombinator<AgendaItemBuilder> headline) {
    return headline
        .use(Arbitraries.of(Openness.class).optional(0.2))
        .in(AgendaItemBuilder::openness)
        .use(words.text().optional(0.1))
        .in(AgendaItemBuilder::closedReason)
        .use(words.date().optional(0.1))
        .in(AgendaItemBuilder::closedUntil)
        .use(richTexts.texts())
        .in(AgendaItemBuilder::summary)
        .use(recommendations().optional(0.6))
        .in(AgendaItemBuilder::recommendation)
        .use(richTexts.texts())
        .in(AgendaItemBuilder::caseStatement)
        .use(decisions().optional(0.6))
        .in(AgendaItemBuilder::decision);
  }

  private static Arbitrary<OptionalInt> minutes() {
    return Arbitraries.of(0, 1, 5, 10, 90, 1_000_000, Integer.MAX_VALUE)
        .optional(0.3)
        .map(minutes -> minutes.map(OptionalInt::of).orElse(OptionalInt.empty()));
  }
}
