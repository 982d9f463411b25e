package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;

/**
 * Tells whether a theme summary begins at a line.
 *
 * <p>Minutes may have an item {@code Opsamling på temadrøftelse}, so words are not enough: such a
 * line must stand above the questions or rounds it announces, or begin a document in which nothing
 * is an item or a decision; and nothing above it may call the document minutes or an agenda.
 */
final class ThemeOpening {

  /** How far down a document a title may stand. */
  private static final int LAST_LINE = 40;

  /** How far below it the first round or question may stand. */
  private static final int FURTHEST = 300;

  private static final int LONGEST = 200;

  private static final HeadlineRecogniser HEADLINES = new HeadlineRecogniser();

  /** What the lines below say. */
  private enum Evidence {
    FOR,
    NONE,
    AGAINST
  }

  private ThemeOpening() {}

  /** Whether the line is the title. */
  static boolean isTitle(Surroundings at) {
    String line = at.index() > LAST_LINE ? "" : at.line().text();
    String folded = ThemeWords.folded(line.substring(0, Math.min(line.length(), LONGEST)));
    boolean theme = ThemeWords.namesThemeDiscussion(folded);
    boolean group = !theme && ThemeWords.namesGroupDiscussion(folded);
    if (!theme && !(group && namesMeeting(folded))) {
      return false;
    }
    boolean announced = beginsAsOutcome(folded);
    if (!announced && !ThemeWords.beginsWithThemeDiscussion(folded)) {
      return false;
    }
    boolean alone = announced && theme && isFirst(at);
    Evidence below = isInMinutes(at) ? Evidence.AGAINST : below(at);
    return below == Evidence.FOR || (below == Evidence.NONE && alone);
  }

  /** Whether the line is the heading of the first round of a summary without a title. */
  static boolean isRound(Surroundings at) {
    return at.index() <= LAST_LINE
        && ThemeRoundLine.isOne(at.line().text())
        && !isInMinutes(at)
        && below(at) == Evidence.FOR;
  }

  private static boolean namesMeeting(String folded) {
    return folded.contains("møde") || folded.contains("meeting") || folded.contains(" 20");
  }

  /** "Opsamling på …", "Bilag 2: Opsamling på …", "Fælles opsamling på …". */
  private static boolean beginsAsOutcome(String folded) {
    String first = firstWord(folded, 0);
    int second = Clock.skipSpaces(folded, first.length());
    return ThemeWords.isOutcome(first)
        || ThemeWords.isAttached(first)
        || ThemeWords.isOutcome(firstWord(folded, second));
  }

  private static String firstWord(String folded, int from) {
    int end = from;
    while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
      end++;
    }
    return folded.substring(from, end);
  }

  private static boolean isFirst(Surroundings at) {
    for (int i = 0; i < at.index(); i++) {
      if (!at.lines().get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line above says that the document is minutes or an agenda, or lists its items. */
  private static boolean isInMinutes(Surroundings at) {
    for (int i = 0; i < at.index(); i++) {
      Line line = at.lines().get(i);
      if (!line.isBlank() && isHeadline(at, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeadline(Surroundings at, int index) {
    Surroundings there = at.at(index, Place.HEAD);
    String text = at.lines().get(index).text();
    return HEADLINES.recognise(there) != null
        || text.regionMatches(true, 0, "dagsorden", 0, 9)
        || text.regionMatches(true, 0, "agenda", 0, 6);
  }

  private static Evidence below(Surroundings at) {
    int end = Math.min(at.lines().size(), at.index() + FURTHEST);
    for (int i = at.index() + 1; i < end; i++) {
      Line line = at.lines().get(i);
      if (!line.isBlank() && !line.isBullet()) {
        if (ThemeQuestionLine.read(line.words()) != null || ThemeRoundLine.isOne(line.text())) {
          return Evidence.FOR;
        }
        if (isOfMinutes(at, i, line)) {
          return Evidence.AGAINST;
        }
      }
    }
    return Evidence.NONE;
  }

  /** An item or a section; a numbered line that asks may be a question of the summary. */
  private static boolean isOfMinutes(Surroundings at, int index, Line line) {
    boolean item = at.numbering().roleOf(index) == ItemNumbering.Role.ITEM;
    return item ? line.text().indexOf('?') < 0 : SectionRecogniser.isHeading(line);
  }
}
