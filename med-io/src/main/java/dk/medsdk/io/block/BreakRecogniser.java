package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A break between items, which has a time but no number: {@code Pause (15 min.)}, {@code Frokost
 * (kl. 12.00-12.45)}.
 *
 * <p>Seen in hospital tables and in rm-classic.
 */
final class BreakRecogniser implements Recogniser {

  private static final int LONGEST = 60;

  @Override
  public Set<LineShape> shapes() {
    return LineShape.BUT_LONG;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Line line = at.line();
    boolean possible =
        at.place() != Place.THEME
            && line.text().length() <= LONGEST
            && hasTime(line.text())
            && (at.place() == Place.CONTENTS || !line.isBullet());
    if (!possible) {
      return null;
    }
    ItemLine item = breakOf(line);
    if (item == null) {
      return null;
    }
    return at.place() == Place.CONTENTS
        ? new Block.ContentsEntry(item)
        : new Block.ItemHeading(item);
  }

  /** Whether a line is a break, with bullet or without. */
  static boolean isBreak(Line line) {
    return line.text().length() <= LONGEST && hasTime(line.text()) && breakOf(line) != null;
  }

  private static boolean hasTime(String text) {
    return endsLikeATime(text) || (!text.isEmpty() && beginsLikeATime(text));
  }

  /** "Kl. 15.00-15.10: Kaffe", with the time before the word. */
  private static boolean beginsLikeATime(String text) {
    char first = text.charAt(0);
    return (first == 'K' || first == 'k' || Character.isDigit(first))
        && HeadingLead.clockBeforeTitle(text) != null;
  }

  /** "9.45-10.00", "15 min." or a parenthesis: most short lines end otherwise. */
  private static boolean endsLikeATime(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return last == ')'
        || Character.isDigit(last)
        || text.endsWith("min")
        || text.endsWith("min.")
        || text.endsWith("minutter");
  }

  private static @Nullable ItemLine breakOf(Line line) {
    Words body = line.body();
    if (!body.isBlank() && beginsLikeATime(body.text())) {
      return behindTime(line);
    }
    if (body.text().endsWith(")")) {
      if (!PurposeWords.mayNameBreak(body.text())) {
        return null;
      }
      ItemLine item = ItemLineParser.parse(line.words(), Optional.empty(), body, false);
      boolean named = item.title().filter(t -> PurposeWords.isBreak(t.text())).isPresent();
      return named && item.hasTag() ? item : null;
    }
    int space = Clock.wordEnd(body.text(), 0);
    if (space == body.length() || !PurposeWords.isBreak(body.text().substring(0, space))) {
      return null;
    }
    return TagParser.parse(body.from(space + 1)).map(tag -> bare(line, space, tag)).orElse(null);
  }

  private static @Nullable ItemLine behindTime(Line line) {
    boolean sentence = line.text().endsWith(".") || line.text().indexOf(", ") > 0;
    if (sentence || !PurposeWords.mayNameBreak(line.text())) {
      return null;
    }
    ItemLine item = ItemLineParser.parse(line.words(), Optional.empty(), line.body(), false);
    return item.title().filter(t -> PurposeWords.isBreak(t.text())).isPresent() ? item : null;
  }

  /** "Pause 9.45-10.00": a time and nothing else after the word. */
  private static ItemLine bare(Line line, int titleEnd, TagParser.Tag tag) {
    Words title = line.body().part(0, titleEnd);
    return new ItemLine(
        line.span(),
        Optional.empty(),
        Optional.of(new ItemLine.Title(title.text(), title.span())),
        tag.slot(),
        tag.slotSpan().orElse(line.span()),
        tag.minutes(),
        List.of(),
        List.of(),
        Optional.empty(),
        line.words().from(line.words().length()));
  }
}
