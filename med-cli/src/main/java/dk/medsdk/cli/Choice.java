package dk.medsdk.cli;

import java.util.List;
import java.util.function.Function;

/** Reads a word that must be one of a few. */
final class Choice {

  private Choice() {}

  /**
   * The value of that name, in any case.
   *
   * @throws WrongUsage that lists the names, if there is none
   */
  static <T> T of(String option, String word, List<T> values, Function<T, String> name) {
    return values.stream()
        .filter(value -> name.apply(value).equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> unknown(option, word, values.stream().map(name).toList()));
  }

  private static WrongUsage unknown(String option, String word, List<String> names) {
    return new WrongUsage(Message.UNKNOWN_CHOICE, option, word, String.join(", ", names));
  }
}
