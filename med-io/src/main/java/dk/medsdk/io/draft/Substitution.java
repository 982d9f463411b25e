package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * That somebody comes in the place of another: {@code deltog som suppleant for Eva Lund} of whoever
 * stands before it, {@code suppleant Poul Vig deltager i stedet} of whoever is away.
 *
 * @param other the name of the other
 * @param otherComes whether the other is the one who comes
 * @param said whether the words say that the one who comes is there
 */
record Substitution(String other, boolean otherComes, boolean said) {

  private static final String[] FOR = {
    "suppleant for ",
    "stedfortræder for ",
    "i stedet for ",
    "substitute for ",
    "afløser for ",
    "vikar for ",
    "på vegne af "
  };
  private static final String[] OTHER = {
    "suppleant",
    "stedfortræder",
    "afløser",
    "i stedet deltager",
    "i stedet deltog",
    "som blev erstattet af",
    "blev erstattet af",
    "erstattet af",
    "erstattes af",
    "afløst af",
    "substitute"
  };
  private static final String[] INSTEAD = {
    " deltager i stedet",
    " deltog i stedet",
    " møder i stedet",
    " mødte i stedet",
    " deltager som suppleant",
    " deltog som suppleant",
    " deltager",
    " deltog",
    " i stedet"
  };
  private static final String[] TAKES_PART = {
    "deltog", "deltager", "mødte", "møder", "i stedet for", "attended", "stepped in"
  };

  /** What the words after a name say, if they say it. */
  static Optional<Substitution> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return forOther(text, lower).or(() -> byOther(text, lower));
  }

  /** Whether words after a name begin as such a remark does. */
  static boolean isSaid(String rest) {
    return in(rest).isPresent();
  }

  private static Optional<Substitution> forOther(String text, String lower) {
    for (String lead : FOR) {
      int at = lower.indexOf(lead);
      boolean word = at == 0 || (at > 0 && !Character.isLetter(lower.charAt(at - 1)));
      if (word) {
        boolean there = startsWithAny(lower, TAKES_PART) || lead.startsWith("i stedet");
        return name(text.substring(at + lead.length()))
            .map(other -> new Substitution(other, false, there));
      }
    }
    return Optional.empty();
  }

  private static Optional<Substitution> byOther(String text, String lower) {
    int start = 0;
    for (String lead : OTHER) {
      if (lower.startsWith(lead + " ") || lower.startsWith(lead + ": ")) {
        start = lead.length() + 1;
        break;
      }
    }
    int end = text.length();
    for (String instead : INSTEAD) {
      if (lower.endsWith(instead)) {
        end -= instead.length();
        break;
      }
    }
    boolean told = start > 0 || lower.endsWith("i stedet") || lower.endsWith("som suppleant");
    return told && start < end
        ? name(text.substring(start, end)).map(other -> new Substitution(other, true, true))
        : Optional.empty();
  }

  private static boolean startsWithAny(String lower, String[] words) {
    for (String word : words) {
      if (lower.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** A name of two words at least: in "suppleant for AMR" nobody is named. */
  private static Optional<String> name(String text) {
    List<PersonWords> people = PersonWords.allIn(new Words(text.strip(), 0));
    return people.isEmpty() || !people.get(0).isNamed() || people.get(0).name().indexOf(' ') < 0
        ? Optional.empty()
        : Optional.of(people.get(0).name());
  }
}
