package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.Agreement;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DecisionBuilder;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationBuilder;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.meeting.SideStatement;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import dk.medsdk.testkit.arbitrary.Exchanges.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Recommendations and decisions that fit each other. */
final class Proceedings {

  private final Words words;

  Proceedings(Words words) {
    this.words = words;
  }

  /**
   * What is printed of a matter.
   *
   * @param recommendation what was asked, with a point at least
   * @param decision what was decided or said, never nothing
   */
  record Proceeding(Optional<Recommendation> recommendation, Decision decision) {

    Proceeding withoutRecommendation() {
      return new Proceeding(Optional.empty(), decision);
    }
  }

  Arbitrary<Proceeding> any() {
    Arbitrary<Proceeding> decided =
        Combinators.combine(recommendations(Exchanges.any()), decisionFrames())
            .as((asked, frame) -> asked.decidedIn(frame));
    return Choice.of(
        Tuple.of(4, decided),
        Tuple.of(1, decided.map(Proceeding::withoutRecommendation)),
        Tuple.of(1, approved()),
        Tuple.of(2, told().map(decision -> new Proceeding(Optional.empty(), decision))));
  }

  Arbitrary<Recommendation> recommendations() {
    return recommendations(Exchanges.any()).map(Asked::recommendation);
  }

  Arbitrary<Decision> decisions() {
    return any().map(Proceeding::decision);
  }

  /** The account alone. */
  private Arbitrary<Decision> told() {
    return words
        .text()
        .map(text -> RichText.builder().addBlock(Paragraph.of(text)).build())
        .map(account -> Decision.builder().narrative(account).build());
  }

  /** "Godkendt." behind the title, and no section. */
  private Arbitrary<Proceeding> approved() {
    List<Resolution> word = List.of(Resolution.of("Godkendt."));
    return recommendations(Exchanges.points().map(points -> new Exchange(points, word)))
        .map(asked -> asked.decidedIn(Decision.builder().build()));
  }

  private Arbitrary<Asked> recommendations(Arbitrary<Exchange> exchanges) {
    return Combinators.combine(
            exchanges, Choice.maybe(0.3, words.name()), Choice.maybe(0.7, words.level()))
        .as(
            (exchange, by, addressee) -> {
              RecommendationBuilder asked = Recommendation.builder().points(exchange.points());
              return new Asked(asked.by(by).addressee(addressee).build(), exchange.resolutions());
            });
  }

  /** Decisions to which the resolutions must be added. */
  private Arbitrary<Decision> decisionFrames() {
    return Builders.withBuilder(Decision::builder)
        .use(Choice.maybe(0.7, words.level()))
        .in(DecisionBuilder::actor)
        .use(new RichTexts(words).texts())
        .in(DecisionBuilder::narrative)
        .use(Choice.maybe(0.1, accords()))
        .in((decision, accord) -> accord.map(a -> a.addTo(decision)).orElse(decision))
        .build(DecisionBuilder::build);
  }

  /** Whether the sides agree, with what they want recorded where they do not. */
  private Arbitrary<Accord> accords() {
    return Combinators.combine(Arbitraries.of(Agreement.class), words.text(), words.text())
        .as(
            (agreement, employees, management) -> {
              List<SideStatement> statements = new ArrayList<>();
              if (agreement != Agreement.AGREED) {
                statements.add(statement(Side.EMPLOYEE, employees));
              }
              if (agreement == Agreement.NOT_AGREED) {
                statements.add(statement(Side.MANAGEMENT, management));
              }
              return new Accord(agreement, statements);
            });
  }

  private static SideStatement statement(Side side, String text) {
    return SideStatement.builder().side(side).text(text).build();
  }

  private record Asked(Recommendation recommendation, List<Resolution> resolutions) {
    Proceeding decidedIn(Decision frame) {
      Decision decision = frame.toBuilder().resolutions(resolutions).build();
      return new Proceeding(Optional.of(recommendation), decision);
    }
  }

  private record Accord(Agreement agreement, List<SideStatement> statements) {
    DecisionBuilder addTo(DecisionBuilder decision) {
      return decision.agreement(agreement).statements(statements);
    }
  }
}
