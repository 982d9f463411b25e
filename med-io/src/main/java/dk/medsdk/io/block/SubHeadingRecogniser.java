package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A heading inside a section: a short bare line that no sentence ends, with text below it.
 *
 * <p>Seen in rm-page ("Frokost", "Den videre proces").
 */
final class SubHeadingRecogniser implements Recogniser {

  private static final int LONGEST = 80;
  private static final int LONGEST_QUESTION = 60;

  /** What is shorter before a full stop may be an abbreviation. */
  private static final int SHORTEST_LAST_WORD = 4;

  /** What a sentence goes on behind, in the lines or the list below: "De tre grupper er". */
  private static final WordSet OPEN_ENDS =
      WordSet.of(
          "er", "var", "bliver", "blev", "har", "havde", "kan", "skal", "vil", "at", "og", "eller",
          "som", "der", "samt", "en", "et", "is", "are", "was", "were", "and", "or", "that");

  /** What is said of an item of which nothing is told, and above a signature. */
  private static final Set<String> NO_HEADINGS =
      Set.of(
          "Intet",
          "Ingen",
          "Ingenting",
          "Ikke noget",
          "Intet nyt",
          "Intet til punktet",
          "Intet at bemærke",
          "Intet at referere",
          "Ingen bemærkninger",
          "Ingen kommentarer",
          "Ingen punkter",
          "Med venlig hilsen",
          "Venlig hilsen",
          "Mvh",
          "Vh");

  @Override
  public Set<LineShape> shapes() {
    return LineShape.SHORT_ONES;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Line line = at.line();
    boolean inSection = at.place() == Place.ITEM || at.place() == Place.DECISION;
    if (!inSection || line.isBullet() || at.goesOn() || line.text().length() > LONGEST) {
      return null;
    }
    boolean heading =
        (looksLikeHeading(line.text()) && hasTextBelow(at) && !NO_HEADINGS.contains(line.text()))
            || line.traits().headingLevel() > 0
            || isBold(line);
    return heading ? new Block.SubHeading(line.words()) : null;
  }

  private static boolean isBold(Line line) {
    int bold = line.traits().boldLength();
    return bold > 0 && bold >= line.text().length() && looksLikeHeading(line.text());
  }

  private static boolean looksLikeHeading(String text) {
    if (text.indexOf(": ") > 0 || text.indexOf('\t') > 0 || holdsSentenceEnd(text)) {
      return false;
    }
    if (text.endsWith("?") && text.length() <= LONGEST_QUESTION) {
      return Character.isUpperCase(text.charAt(0));
    }
    char last = text.charAt(text.length() - 1);
    return Character.isUpperCase(text.charAt(0))
        && (Character.isLetterOrDigit(last) || last == ')' || last == '"' || last == '”')
        && !OPEN_ENDS.contains(text.substring(text.lastIndexOf(' ') + 1));
  }

  /** "Mødet var den 18. november. Ida fortæller om": a sentence, and one that goes on below. */
  private static boolean holdsSentenceEnd(String text) {
    for (int stop = text.indexOf(". "); stop > 0; stop = text.indexOf(". ", stop + 1)) {
      boolean word =
          stop >= SHORTEST_LAST_WORD
              && text.substring(stop - SHORTEST_LAST_WORD, stop)
                  .chars()
                  .allMatch(Character::isLetter);
      if (word && stop + 2 < text.length() && Character.isUpperCase(text.charAt(stop + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTextBelow(Surroundings at) {
    Line next = at.next();
    if (next.isBlank()
        || at.nextIsItem()
        || SectionRecogniser.isHeading(next)
        || NO_HEADINGS.contains(next.text())
        || NoiseRecogniser.isNoise(next.text())
        || (at.looks().floatingInitials() && NoiseRecogniser.isInitials(next.text()))) {
      return false;
    }
    if (OrderedListRecogniser.beginsList(next)) {
      return true;
    }
    // A small letter or a digit may go on with a wrapped sentence: "Vi venter til", "3. december".
    char first = next.text().charAt(0);
    return next.isBullet() || !(Character.isLowerCase(first) || Character.isDigit(first));
  }
}
