package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a theme summary: {@code Bilag til temadrøftelse på HMU møde den …}, {@code
 * Opsamling på 1 gruppedrøftelse:}, {@code Spørgsmål 1: …}.
 *
 * <p>Seen in theme-summary, in Danish and English; rounds and questions count only after a title,
 * or where they make up the document themselves.
 */
final class ThemeRecogniser implements Recogniser {

  private static final String ENDS_TEXT = ".:!?)";

  private final HeadFieldRecogniser labels = new HeadFieldRecogniser();

  @Override
  public Set<LineShape> shapes() {
    return LineShape.BUT_BULLETS;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    if (at.line().isBullet()) {
      return null;
    }
    Words words = at.line().words();
    if (at.place() == Place.HEAD) {
      return opening(at, words);
    }
    if (!at.place().isTheme() || goesOn(at, words.text())) {
      return null;
    }
    if (ThemeRoundLine.isOne(words.text())) {
      return new Block.ThemeRoundHeading(words);
    }
    Block.ThemeQuestionHeading question = ThemeQuestionLine.read(words);
    if (question != null) {
      return question.words().isBlank() && !hasWordsBelow(at) ? null : question;
    }
    return at.place() == Place.THEME_HEAD ? label(at) : null;
  }

  private static @Nullable Block opening(Surroundings at, Words words) {
    if (ThemeOpening.isTitle(at)) {
      return new Block.ThemeTitle(words);
    }
    return ThemeOpening.isRound(at) ? new Block.ThemeRoundHeading(words) : null;
  }

  /** Whether the line before may go on in this one: "… både i / 2. runde". */
  private static boolean goesOn(Surroundings at, String text) {
    Line before = at.index() == 0 ? null : at.lines().get(at.index() - 1);
    if (before == null || before.isBlank() || Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    return ENDS_TEXT.indexOf(before.text().charAt(before.text().length() - 1)) < 0;
  }

  /** "Spørgsmål 1" alone needs a question below it. */
  private static boolean hasWordsBelow(Surroundings at) {
    Line next = at.next();
    return !next.isBlank() && !next.isBullet();
  }

  /** The labels under the title say what those of every head say: "Dato: 4. maj 2026". */
  private @Nullable Block label(Surroundings at) {
    return labels.recognise(at.in(Place.HEAD));
  }
}
