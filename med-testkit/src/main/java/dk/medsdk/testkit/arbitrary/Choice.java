package dk.medsdk.testkit.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Choices between arbitraries, as {@link Arbitraries} offers them, but quick for deep ones.
 *
 * <p>Whenever jqwik has chosen it looks the generator of the chosen arbitrary up by its hash code,
 * which is worked out from all its parts anew: three quarters of the time that a document takes.
 * Here an arbitrary is the same as itself alone.
 */
final class Choice {

  private Choice() {}

  /** One of several, each as often as its number says. */
  @SafeVarargs
  static <T> Arbitrary<T> of(Tuple2<Integer, Arbitrary<T>>... weighted) {
    List<Tuple2<Integer, Arbitrary<T>>> choices = new ArrayList<>();
    for (Tuple2<Integer, Arbitrary<T>> choice : weighted) {
      choices.add(Tuple.of(choice.get1(), whole(choice.get2())));
    }
    return Arbitraries.frequencyOf(choices);
  }

  /** One of several, each as often. */
  static <T> Arbitrary<T> equally(List<Arbitrary<T>> choices) {
    return Arbitraries.oneOf(choices.stream().map(Choice::whole).toList());
  }

  /** A value with the given probability from 0 to 1, or none. */
  static <T> Arbitrary<Optional<T>> maybe(double probability, Arbitrary<T> values) {
    return whole(values).optional(probability);
  }

  private static <T> Arbitrary<T> whole(Arbitrary<T> parts) {
    return new ArbitraryDecorator<>() {
      @Override
      protected Arbitrary<T> arbitrary() {
        return parts;
      }
    };
  }
}
