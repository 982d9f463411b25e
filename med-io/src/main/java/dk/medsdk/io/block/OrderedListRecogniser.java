package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a numbered or lettered list inside a text: {@code 1. Hvad …}, {@code b) Ikke
 * synlig}.
 *
 * <p>Seen in rm-page. A number alone is no list ("2. høring"): the line before or after must have
 * the neighbouring number, or a recommendation announce what it asks for.
 */
final class OrderedListRecogniser implements Recogniser {

  private static final int MOST_DIGITS = 2;
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

  /** How many lines a wrapped element has. */
  private static final int MOST_LINES = 4;

  @Override
  public @Nullable Block recognise(Surroundings at) {
    boolean inSection = at.place() == Place.ITEM || at.place() == Place.DECISION;
    Label label = inSection ? label(at.line()) : null;
    if (label == null) {
      return null;
    }
    Label before = labelAbove(at);
    Label after = label(at.next());
    boolean inSequence = label.follows(before) || (after != null && after.follows(label));
    if (!inSequence && !isOnlyPoint(label, at)) {
      return null;
    }
    Words words = at.line().body();
    return new Block.Bullet(
        Optional.of(words.part(0, label.length)),
        words.from(label.length + 1).strip(),
        at.line().indent());
  }

  /** The number or letter that a line begins with, as long as "." or ")" and a space follow it. */
  private static @Nullable Label label(Line line) {
    String text = line.body().text();
    int digits = Clock.digitsEnd(text, 0);
    boolean letter =
        digits == 0 && !text.isEmpty() && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
    int roman = romanEnd(text);
    int end = letter ? Math.max(1, roman) : digits;
    boolean marked =
        end > 0
            && (end <= MOST_DIGITS || roman > 0)
            && end + 2 < text.length()
            && (text.charAt(end) == '.' || text.charAt(end) == ')')
            && Words.isSpace(text.charAt(end + 1));
    if (!marked) {
      return null;
    }
    int value =
        end > 1 && letter
            ? 0
            : letter ? text.charAt(0) - 'a' + 1 : Integer.parseInt(text.substring(0, end));
    return new Label(letter, value, ROMAN.indexOf(text.substring(0, end)) + 1, end);
  }

  /** The label of the nearest line above that has one; a wrapped element has lines between. */
  private static @Nullable Label labelAbove(Surroundings at) {
    for (int i = at.index() - 1; i >= Math.max(0, at.index() - MOST_LINES); i--) {
      Label label = label(at.lines().get(i));
      boolean wrapped = i > 0 && at.looks().goesOn(at.lines().get(i - 1), at.lines().get(i));
      if (label != null || !wrapped) {
        return label;
      }
    }
    return null;
  }

  /** "Direktionen indstiller, at HMU", and then one point. */
  private static boolean isOnlyPoint(Label label, Surroundings at) {
    if (label.value != 1 || at.index() == 0) {
      return false;
    }
    Block.RecommendationHeading above =
        RecommendationRecogniser.recognise(at.lines().get(at.index() - 1));
    return above != null && above.inline().isBlank();
  }

  /** Whether a line can be the first of a numbered or lettered list. */
  static boolean beginsList(Line line) {
    Label label = label(line);
    return label != null && label.value == 1;
  }

  /** The end of "ii", "iv" or "viii"; 0 where no such number of two letters or more begins. */
  private static int romanEnd(String text) {
    int end = 0;
    while (end < text.length() && "ivx".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > 1 && ROMAN.contains(text.substring(0, end)) ? end : 0;
  }

  /** A label; {@code i} is a letter and a Roman number, and the line after it tells which. */
  private record Label(boolean letter, int value, int roman, int length) {
    boolean follows(@Nullable Label before) {
      if (before == null || before.letter != letter) {
        return false;
      }
      boolean asRoman = letter && roman > 1 && roman == before.roman + 1 && before.roman > 0;
      return asRoman || (value > 0 && value == before.value + 1);
    }
  }
}
