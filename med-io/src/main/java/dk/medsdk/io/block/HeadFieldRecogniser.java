package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Verbatim;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A label with its value: {@code - Mødested: Mødelokale 2}, {@code Dato<tab>3. maj 2024}, or
 * several on one line with gaps between them.
 *
 * <p>Seen in rm-page as bullets, in word-lom with tabulators and values of several lines, in
 * e-dagsorden bare. Below the items only labels count that cannot be words of a text: {@code
 * Referent:}, {@code Næste møde:}; {@code Ida Holm deltog som referent.} says the same anywhere.
 */
final class HeadFieldRecogniser implements Recogniser {

  private static final int LONGEST_LABEL = 30;
  private static final int FAR = 300;
  private static final int LONGEST_GOING_ON = 80;
  private static final int MOST_GOING_ON = 20;
  private static final String NEXT_TIME = "næste gang";
  private static final String TAKES_MINUTES = " deltog som referent";
  private static final Set<HeadLabel> BELOW_ITEMS =
      EnumSet.of(HeadLabel.MINUTE_TAKER, HeadLabel.NEXT_MEETING, HeadLabel.DISTRIBUTION);

  @Override
  public @Nullable Block recognise(Surroundings at) {
    boolean head = at.place() == Place.HEAD;
    if (!head && at.line().isBullet()) {
      return null;
    }
    Words words = at.line().body();
    Block.HeadField first = at.labelEnd() < 0 ? null : fieldAt(words, 0, words.length());
    if (first == null) {
      return head ? withoutLabel(at, words) : belowItems(at, words);
    }
    if (first.meaning() == HeadLabel.CASE_NUMBER && isOfItem(at, first, head)) {
      return new Block.ItemCaseNumber(first, at.nextIsItem() && !at.isFirstOfItem());
    }
    if (!head) {
      return BELOW_ITEMS.contains(first.meaning()) && !isOtherTime(first) ? first : null;
    }
    if (first.meaning() == HeadLabel.SUBJECT) {
      Block headline = HeadlineRecogniser.recognise(first.value());
      return headline == null ? first : headline;
    }
    List<Block.HeadField> all = fields(words);
    return all.size() > 1 ? new Block.HeadFields(all) : first;
  }

  /** "Næste gang: vi tager kage med" names no day. */
  private static boolean isOtherTime(Block.HeadField field) {
    return field.label().text().equalsIgnoreCase(NEXT_TIME)
        && field.value().text().chars().noneMatch(Character::isDigit);
  }

  private static @Nullable Block belowItems(Surroundings at, Words words) {
    Block next = NextMeetingLine.at(at);
    Block approval = next == null ? ApprovalLine.at(at) : next;
    Block end = approval == null ? MeetingEndLine.at(at) : approval;
    return end == null ? minuteTaker(words) : end;
  }

  private static @Nullable Block withoutLabel(Surroundings at, Words words) {
    if (goesOn(at)) {
      return new Block.HeadFieldGoesOn(words);
    }
    Block number = BareCaseNumber.in(words);
    if (number != null) {
      return number;
    }
    Words bare = words.length() > LONGEST_LABEL ? words : Markup.without(words);
    Optional<HeadLabel> alone = HeadLabel.alone(bare.text());
    boolean value =
        alone.isPresent() && !at.next().isBlank() && !isField(at.next()) && !at.next().isBullet();
    return value
        ? new Block.HeadField(bare, alone.get(), bare.from(bare.length()))
        : minuteTakerOf(words);
  }

  private static @Nullable Block minuteTakerOf(Words words) {
    Block written = WrittenBy.in(words);
    return written == null ? minuteTaker(words) : written;
  }

  /** Above the heading of an item, if others have one too or it does not end a block of labels. */
  private static boolean isOfItem(Surroundings at, Block.HeadField field, boolean head) {
    return !head
        || (!at.line().isBullet() && at.nextIsItem() && isRepeatedBelow(at, field.label()));
  }

  /** A short line further in than the label above it, whose column goes on. */
  private static boolean goesOn(Surroundings at) {
    Line line = at.line();
    if (line.indent() == 0 || line.isBullet() || line.words().length() > LONGEST_GOING_ON) {
      return false;
    }
    for (int i = at.index() - 1; i >= Math.max(0, at.index() - MOST_GOING_ON); i--) {
      Line above = at.lines().get(i);
      if (above.isBlank() || above.indent() == 0) {
        return !above.isBlank() && isField(above);
      }
    }
    return false;
  }

  /** Whether another line has the same label: every item has one above its heading. */
  private static boolean isRepeatedBelow(Surroundings at, Words label) {
    int last = Math.min(at.lines().size(), at.index() + FAR);
    for (int i = at.index() + 1; i < last; i++) {
      if (at.lines().get(i).text().contains(label.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isField(Line line) {
    return !line.isBlank() && fieldAt(line.body(), 0, line.body().length()) != null;
  }

  /** "Vibeke Ellemose deltog som referent." */
  private static Block.@Nullable HeadField minuteTaker(Words words) {
    String text = words.text();
    int at = text.length() > LONGEST_GOING_ON ? -1 : text.indexOf(TAKES_MINUTES);
    int end = at < 0 ? 0 : at + TAKES_MINUTES.length();
    boolean all = end == text.length() || text.substring(end).equals(".");
    return at > 0 && all
        ? new Block.HeadField(
            words.part(at, end).strip(), HeadLabel.MINUTE_TAKER, words.part(0, at).strip())
        : null;
  }

  /** The fields of a line, each up to the gap before the next label. */
  private static List<Block.HeadField> fields(Words words) {
    List<Block.HeadField> fields = new ArrayList<>();
    int start = 0;
    for (int gap = gapEnd(words.text(), 0); gap > 0; gap = gapEnd(words.text(), gap)) {
      if (fieldAt(words, gap, words.length()) != null) {
        addField(words, start, gap, fields);
        start = gap;
      }
    }
    addField(words, start, words.length(), fields);
    return fields;
  }

  private static void addField(Words words, int from, int to, List<Block.HeadField> fields) {
    Block.HeadField field = fieldAt(words, from, to);
    if (field != null) {
      fields.add(field);
    }
  }

  /** The offset after the next two blanks, tabulator or bar; -1 if there is none. */
  private static int gapEnd(String text, int from) {
    for (int i = Math.max(1, from); i < text.length(); i++) {
      char c = text.charAt(i);
      boolean gap =
          c == '\t'
              || c == '|'
              || c == '*'
              || (Words.isSpace(c) && Words.isSpace(text.charAt(i - 1)));
      if (gap) {
        return Clock.skipSpaces(text, i + 1);
      }
    }
    return -1;
  }

  private static Block.@Nullable HeadField fieldAt(Words words, int from, int to) {
    String text = words.text();
    int end = labelEnd(text, from, to);
    if (end < 0) {
      return null;
    }
    Words label = NoiseRecogniser.withoutLink(Markup.without(words.part(from, end)));
    Optional<HeadLabel> meaning = HeadLabel.of(label.text());
    int value = text.charAt(end) == ':' ? end + 1 : end;
    return meaning
        .map(found -> new Block.HeadField(label, found, withoutMarks(words.part(value, to))))
        .orElse(null);
  }

  /** Where a label ends: at its colon, or at a tabulator or two blanks. */
  private static int labelEnd(String text, int from, int to) {
    int last = Math.min(to, from + LONGEST_LABEL);
    for (int i = from + 1; i < last; i++) {
      char c = text.charAt(i);
      boolean gap = c == '\t' || c == '|' || (c == ' ' && i + 1 < to && text.charAt(i + 1) == ' ');
      if (c == ':') {
        return i;
      }
      if (gap) {
        int next = Clock.skipSpaces(text, i);
        return next < to && text.charAt(next) == ':' ? next : i;
      }
    }
    return -1;
  }

  private static Words withoutMarks(Words value) {
    if (value.length() > 0 && value.text().charAt(0) == Verbatim.BLANK) {
      return value.strip();
    }
    Words stripped = value.strip();
    int start = 0;
    int end = stripped.length();
    while (start < end && ":|*\t ".indexOf(stripped.text().charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "|*;, \t".indexOf(stripped.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return stripped.part(start, end).strip();
  }
}
