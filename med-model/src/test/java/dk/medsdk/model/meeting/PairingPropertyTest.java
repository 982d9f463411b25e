package dk.medsdk.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class PairingPropertyTest {

  @Property
  void pairsAsTheRulesReadOneAfterTheOther(
      @ForAll("points") List<String> points, @ForAll("resolutions") List<Resolution> resolutions) {
    Pairing pairing = Pairing.of(Cases.item(points, resolutions));
    List<Optional<Tuple2<Integer, Outcome>>> expected = new Naive(points, resolutions).pair();

    for (int p = 0; p < points.size(); p++) {
      int point = p;
      OptionalInt answer = pairing.answerTo(p);
      Optional<Tuple2<Integer, Outcome>> paired =
          pairing.outcomeOf(p).map(outcome -> Tuple.of(answer.orElseThrow(), outcome));
      assertThat(paired).as("point %s", point).isEqualTo(expected.get(p));
    }
  }

  @Property
  void usesAResolutionOnceUnlessTheAuthorSaysOtherwise(
      @ForAll("points") List<String> points, @ForAll("resolutions") List<Resolution> resolutions) {
    Pairing pairing = Pairing.of(Cases.item(points, resolutions));
    Set<Integer> used = new HashSet<>();
    for (int p = 0; p < points.size(); p++) {
      OptionalInt answer = pairing.answerTo(p);
      if (answer.isPresent() && !resolutions.get(answer.getAsInt()).answers().contains(p)) {
        assertThat(used.add(answer.getAsInt())).isTrue();
      }
    }
  }

  @Property
  void countsEveryPointAndEveryResolution(
      @ForAll("points") List<String> points, @ForAll("resolutions") List<Resolution> resolutions) {
    Pairing pairing = Pairing.of(Cases.item(points, resolutions));
    Set<Integer> accountedFor = new HashSet<>(pairing.additionalResolutions());
    for (int p = 0; p < points.size(); p++) {
      assertThat(pairing.answerTo(p).isEmpty()).isEqualTo(pairing.unansweredPoints().contains(p));
      assertThat(pairing.outcomeOf(p).isPresent()).isEqualTo(pairing.answerTo(p).isPresent());
      pairing.answerTo(p).ifPresent(accountedFor::add);
    }

    assertThat(accountedFor).hasSize(resolutions.size());
  }

  @Property
  void isDefinedForAnyText(@ForAll List<String> points, @ForAll List<String> resolutions) {
    Pairing pairing = Pairing.of(Cases.item(points, resolutions));

    assertThat(pairing.unansweredPoints()).hasSizeLessThanOrEqualTo(points.size());
  }

  @Provide
  Arbitrary<List<String>> points() {
    return texts(
            "godkender", "drøfter", "beslutter", "drøfter og beslutter", "tager til orientering")
        .list()
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<Resolution>> resolutions() {
    Arbitrary<List<Integer>> answers =
        Arbitraries.oneOf(
            Arbitraries.just(List.of()), Arbitraries.integers().between(-1, 5).list().ofMaxSize(2));
    return Combinators.combine(
            texts("godkendt", "drøftet", "male", "udsat", "taget til efterretning"),
            answers,
            Arbitraries.of(Outcome.class).optional(0.2))
        .as((text, said, out) -> Resolution.builder().text(text).answers(said).outcome(out).build())
        .list()
        .ofMaxSize(5);
  }

  private static Arbitrary<String> texts(String... verbs) {
    Arbitrary<String> objects =
        Arbitraries.of("a", "b", "c").list().ofMaxSize(3).map(PairingPropertyTest::joined);
    return Combinators.combine(Arbitraries.of(verbs), objects).as((verb, object) -> verb + object);
  }

  private static String joined(List<String> words) {
    return words.isEmpty() ? "" : " " + String.join(" ", words);
  }

  /** The three rules as they read, looking through everything again for each pair. */
  private static final class Naive {
    private final List<String> points;
    private final List<Resolution> resolutions;
    private final List<Optional<Tuple2<Integer, Outcome>>> pairs = new ArrayList<>();

    Naive(List<String> points, List<Resolution> resolutions) {
      this.points = points;
      this.resolutions = resolutions;
      points.forEach(point -> pairs.add(Optional.empty()));
    }

    List<Optional<Tuple2<Integer, Outcome>>> pair() {
      for (int r = 0; r < resolutions.size(); r++) {
        for (int p : resolutions.get(r).answers()) {
          if (p >= 0 && p < points.size() && pairs.get(p).isEmpty()) {
            set(p, r, sameFamily(p, r) ? Outcome.FOLLOWED : Outcome.CHANGED);
          }
        }
      }
      for (int shared = 20; shared >= 0; shared--) {
        pairThoseThatShare(shared);
      }
      for (int p = 0; p < points.size(); p++) {
        List<DecisionVerb> verbs = DecisionVerb.allIn(points.get(p));
        boolean open = verbs.contains(DecisionVerb.DISCUSS) || verbs.contains(DecisionVerb.DECIDE);
        for (int r = 0; r < resolutions.size(); r++) {
          if (open && pairs.get(p).isEmpty() && isFree(r)) {
            set(p, r, Outcome.CHANGED);
          }
        }
      }
      return pairs;
    }

    private void pairThoseThatShare(int words) {
      for (int p = 0; p < points.size(); p++) {
        for (int r = 0; r < resolutions.size(); r++) {
          Set<String> shared = new HashSet<>(Tokens.words(points.get(p)));
          shared.retainAll(Tokens.words(resolutions.get(r).text()));
          boolean fits = shared.size() == words && sameFamily(p, r);
          if (fits && pairs.get(p).isEmpty() && isFree(r)) {
            set(p, r, Outcome.FOLLOWED);
          }
        }
      }
    }

    private boolean sameFamily(int point, int resolution) {
      List<DecisionVerb> asked = DecisionVerb.allIn(points.get(point));
      return DecisionVerb.allIn(resolutions.get(resolution).text()).stream()
          .anyMatch(decided -> asked.stream().anyMatch(decided::answers));
    }

    private boolean isFree(int resolution) {
      return pairs.stream().flatMap(Optional::stream).noneMatch(pair -> pair.get1() == resolution);
    }

    private void set(int point, int resolution, Outcome outcome) {
      Outcome printed = resolutions.get(resolution).outcome().orElse(outcome);
      pairs.set(point, Optional.of(Tuple.of(resolution, printed)));
    }
  }
}
