package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a theme summary: {@code Bilag til temadrøftelse på HMU møde den …}, {@code
 * Opsamling på 1 gruppedrøftelse:}, {@code Spørgsmål 1: …}.
 *
 * <p>Seen in theme-summary; rounds and questions count only after a title.
 */
final class ThemeRecogniser implements Recogniser {

  private static final String QUESTION = "spørgsmål ";

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().words();
    if (at.place() == Place.HEAD) {
      return isTitle(words.text().toLowerCase(Locale.ROOT)) ? new Block.ThemeTitle(words) : null;
    }
    if (at.place() != Place.THEME || at.line().isBullet()) {
      return null;
    }
    if (words.text().regionMatches(true, 0, "opsamling på ", 0, 13)) {
      return new Block.ThemeRoundHeading(words);
    }
    return question(words).orElse(null);
  }

  private static boolean isTitle(String text) {
    return text.startsWith("bilag til temadrøftelse")
        || text.startsWith("opsamling på temadrøftelse")
        || text.startsWith("opsamling fra temadrøftelse");
  }

  private static Optional<Block> question(Words words) {
    String text = words.text();
    if (!text.regionMatches(true, 0, QUESTION, 0, QUESTION.length())) {
      return Optional.empty();
    }
    int digits = Clock.digitsEnd(text, QUESTION.length());
    boolean marked = digits < text.length() && ":.".indexOf(text.charAt(digits)) >= 0;
    if (digits == QUESTION.length() || !marked) {
      return Optional.empty();
    }
    Words number = words.part(QUESTION.length(), digits);
    return Optional.of(new Block.ThemeQuestionHeading(number, words.from(digits + 1).strip()));
  }
}
