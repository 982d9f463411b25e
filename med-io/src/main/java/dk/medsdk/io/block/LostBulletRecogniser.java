package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element of a list whose bullet was lost in conversion: a line right between two bullets that
 * begins as they do.
 *
 * <p>Seen in rm-classic, word-lom and hospital tables. A line that goes on with a wrapped bullet
 * begins in small letters after one that begins with a capital, or is left over from a full line.
 */
final class LostBulletRecogniser implements Recogniser {

  private static final int FULL_LINE = 65;
  private static final int LONGEST = 200;

  /** No element ends with one of these. */
  private static final Set<String> JOINING_WORDS =
      Set.of(
          "og", "eller", "at", "der", "er", "kan", "skal", "vil", "i", "på", "til", "for", "med",
          "som", "en", "et", "de", "den", "det", "af", "fra", "om", "ved", "har", "samt");

  @Override
  public Set<LineShape> shapes() {
    return LineShape.BUT_BULLETS;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Line line = at.line();
    boolean possible =
        (at.place() == Place.ITEM || at.place() == Place.DECISION)
            && at.index() > 0
            && at.index() + 1 < at.lines().size()
            && !line.isBullet();
    if (!possible) {
      return null;
    }
    Line before = at.lines().get(at.index() - 1);
    Line after = at.lines().get(at.index() + 1);
    boolean between =
        before.isBullet()
            && after.isBullet()
            && before.text().charAt(0) == after.text().charAt(0)
            && !line.text().endsWith(":")
            && !JOINING_WORDS.contains(firstWord(line.text()))
            && line.text().length() <= LONGEST
            && line.indent() <= before.indent() + 2
            && !at.goesOn()
            && beginsAlike(before, line);
    return between ? new Block.Bullet(Optional.empty(), line.words(), before.indent()) : null;
  }

  private static String firstWord(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  private static boolean beginsAlike(Line before, Line line) {
    boolean capital = Character.isUpperCase(line.text().charAt(0));
    boolean capitalBefore = Character.isUpperCase(before.body().text().charAt(0));
    String text = before.text();
    String last = text.substring(text.lastIndexOf(' ') + 1);
    boolean wrapped =
        (text.length() >= FULL_LINE && endsOpen(text)) || JOINING_WORDS.contains(last);
    return capital == capitalBefore && !(wrapped && !capital);
  }

  private static boolean endsOpen(String text) {
    return ".:;!?".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
