package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.Outcome;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.testkit.arbitrary.Matters.Matter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Points with resolutions that answer them all, in each of the ways in which minutes do. */
final class Exchanges {

  private static final Map<Outcome, String> SETTLED =
      Map.of(
          Outcome.FOLLOWED, "indstillingen følges",
          Outcome.DEFERRED, "sagen udsættes til næste møde",
          Outcome.REFERRED, "sagen oversendes til RMU",
          Outcome.REJECTED, "forslaget følges ikke",
          Outcome.NOTED, "sagen tages til efterretning");

  private static final List<String> OPEN_QUESTIONS =
      List.of("drøfter farven på gangen", "beslutter, om døren skal være bred");

  private Exchanges() {}

  /**
   * What was asked and what was decided.
   *
   * @param points at least one
   * @param resolutions at least one
   */
  record Exchange(List<RecommendationPoint> points, List<Resolution> resolutions) {}

  static Arbitrary<Exchange> any() {
    return Choice.of(
        Tuple.of(6, answeredByVerb()),
        Tuple.of(1, answeredByNumber()),
        Tuple.of(1, settled()),
        Tuple.of(1, changed()));
  }

  /** Every point by a resolution with its verb, in either order, and one that nobody asked. */
  private static Arbitrary<Exchange> answeredByVerb() {
    return Combinators.combine(
            Matters.matters().list().ofMinSize(1).ofMaxSize(4),
            Choice.maybe(0.2, Matters.resolutions()),
            Arbitraries.of(false, true))
        .as(
            (matters, unasked, reversed) -> {
              List<Resolution> resolutions = new ArrayList<>();
              matters.forEach(matter -> resolutions.add(Resolution.of(matter.decided())));
              unasked.ifPresent(resolutions::add);
              if (reversed) {
                Collections.reverse(resolutions);
              }
              return new Exchange(pointsOf(matters), resolutions);
            });
  }

  /** Each resolution says which points it answers: one for each, or one for all. */
  private static Arbitrary<Exchange> answeredByNumber() {
    return Combinators.combine(points(), Arbitraries.of(false, true))
        .as(
            (points, jointly) -> {
              List<Integer> all = IntStream.range(0, points.size()).boxed().toList();
              List<List<Integer>> answers =
                  jointly ? List.of(all) : all.stream().map(List::of).toList();
              return new Exchange(points, answers.stream().map(Exchanges::answering).toList());
            });
  }

  private static Resolution answering(List<Integer> points) {
    return Resolution.builder().text("gå en anden vej").answers(points).build();
  }

  /** One outcome closes the matter as a whole. */
  private static Arbitrary<Exchange> settled() {
    Arbitrary<Resolution> outcomes =
        Arbitraries.of(SETTLED.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList())
            .map(
                settled ->
                    Resolution.builder()
                        .text(settled.getValue())
                        .outcome(settled.getKey())
                        .build());
    return Combinators.combine(points(), outcomes)
        .as((points, outcome) -> new Exchange(points, List.of(outcome)));
  }

  /** Open questions, of which something came that nobody asked for. */
  private static Arbitrary<Exchange> changed() {
    return Combinators.combine(Arbitraries.of(OPEN_QUESTIONS), Arbitraries.of(1, 2))
        .as(
            (question, count) ->
                new Exchange(
                    Collections.nCopies(count, RecommendationPoint.of(question)),
                    Collections.nCopies(count, Resolution.of("male gangen blå"))));
  }

  static Arbitrary<List<RecommendationPoint>> points() {
    return Matters.points().list().ofMinSize(1).ofMaxSize(4);
  }

  private static List<RecommendationPoint> pointsOf(List<Matter> matters) {
    return matters.stream().map(matter -> RecommendationPoint.of(matter.asked())).toList();
  }
}
