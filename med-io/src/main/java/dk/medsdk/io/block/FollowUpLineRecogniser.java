package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What someone will do, with labels of its own: {@code Opfølgning: Listen sendes ud. Ansvarlig: Ida
 * Holm. Frist: uge 12}, or each label on its own line, with or without its value and its colon.
 *
 * <p>Seen in Word documents, hospital tables and e-dagsorden, below what was decided.
 */
final class FollowUpLineRecogniser implements Recogniser {

  private static final String[] TEXT = {
    "Opfølgning:", "Follow-up:", "Action:", "Aktion:", "Handling:", "Hvem gør hvad:"
  };
  private static final String[] OWNER = {"Ansvarlig:", "Ansvarlige:", "Ansvar:", "Responsible:"};
  private static final String[] DUE = {"Frist:", "Tidsfrist:", "Deadline:", "Due:"};
  private static final Set<String> BARE =
      Set.of(
          "Opfølgning",
          "Handling",
          "Aktion",
          "Ansvarlig",
          "Ansvarlige",
          "Ansvar",
          "Frist",
          "Tidsfrist",
          "Deadline");
  private static final int LONGEST_LABEL = 10;

  /** In lines. */
  private static final int NEAR = 3;

  private static final String FIRST_LETTERS = "OFARTDH";
  private static final String SLASH = " / ";
  private static final int LONGEST_TRANSLATED = 30;
  private static final int FEWEST_SMALL_WORDS = 3;
  private static final String SEPARATORS = ".;,–-/|( ";

  @Override
  public Set<LineShape> shapes() {
    return LineShape.SHORT_ONES;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().body();
    boolean inItem = at.place() == Place.ITEM || at.place() == Place.DECISION;
    boolean possible =
        inItem && words.length() > 0 && FIRST_LETTERS.indexOf(words.text().charAt(0)) >= 0;
    if (!possible) {
      return null;
    }
    return isLabelled(words.text()) ? read(words) : bare(at, words);
  }

  /** "Ansvarlig" in a line of its own, as the cells of a table become: its value is below. */
  private static @Nullable Block bare(Surroundings at, Words words) {
    if (words.length() > LONGEST_LABEL || !isBare(words.text()) || !hasOthersNear(at)) {
      return null;
    }
    Words none = words.from(words.length());
    String label = words.text() + ":";
    return new Block.FollowUpLine(
        words,
        startsWith(TEXT, label) > 0 ? Optional.of(none) : Optional.empty(),
        startsWith(OWNER, label) > 0 ? Optional.of(none) : Optional.empty(),
        startsWith(DUE, label) > 0 ? Optional.of(none) : Optional.empty());
  }

  /** Whether another such line is near: alone, "Opfølgning" may be the heading of a text. */
  private static boolean hasOthersNear(Surroundings at) {
    int last = Math.min(at.lines().size() - 1, at.index() + NEAR);
    for (int i = Math.max(0, at.index() - NEAR); i <= last; i++) {
      if (i != at.index() && isBare(at.lines().get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBare(String text) {
    return text.length() <= LONGEST_LABEL && BARE.contains(text);
  }

  private static boolean isLabelled(String text) {
    return text.indexOf(':') > 0
        && (startsWith(TEXT, text) > 0 || startsWith(OWNER, text) > 0 || startsWith(DUE, text) > 0);
  }

  private static Block read(Words words) {
    int due = start(DUE, words.text());
    int text = startsWith(TEXT, words.text());
    int owner = text == 0 && due < 0 && isSentence(words.text()) ? -1 : start(OWNER, words.text());
    int end = words.length();
    return new Block.FollowUpLine(
        words,
        text == 0 && (owner >= 0 || due >= 0)
            ? Optional.empty()
            : Optional.of(value(words, 0, next(end, owner, due))),
        owner < 0 ? Optional.empty() : Optional.of(value(words, owner, due > owner ? due : end)),
        due < 0 ? Optional.empty() : Optional.of(value(words, due, owner > due ? owner : end)));
  }

  /** "Ansvar: Ida Holm sender listen ud." says what is done too. */
  private static boolean isSentence(String text) {
    int small = 0;
    for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
      small += at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1)) ? 1 : 0;
    }
    return text.endsWith(".") && small >= FEWEST_SMALL_WORDS;
  }

  private static int next(int end, int owner, int due) {
    int first = owner < 0 ? end : owner;
    return due < 0 ? first : Math.min(first, due);
  }

  /** The words after a label, up to the next one. */
  private static Words value(Words words, int label, int end) {
    int start = words.text().indexOf(':', label) + 1;
    Words value = words.part(start, end).strip();
    int last = value.length();
    boolean cut = end < words.length();
    while (cut && last > 0 && SEPARATORS.indexOf(value.text().charAt(last - 1)) > 0) {
      last--;
    }
    return value.part(0, last);
  }

  /** Where one of the labels begins, at the first word or after a mark or a space; else -1. */
  private static int start(String[] labels, String text) {
    for (String label : labels) {
      int at = text.indexOf(label);
      boolean whole = at == 0 || (at > 0 && SEPARATORS.indexOf(text.charAt(at - 1)) >= 0);
      if (whole) {
        return at;
      }
    }
    return -1;
  }

  /** "Opfølgning / Action:": one of two languages is enough. */
  private static boolean startsWithTranslated(String label, String text) {
    int name = label.length() - 1;
    int colon = text.startsWith(SLASH, name) ? text.indexOf(':', name) : -1;
    return colon > 0 && colon <= LONGEST_TRANSLATED && text.regionMatches(0, label, 0, name);
  }

  private static int startsWith(String[] labels, String text) {
    for (String label : labels) {
      if (text.startsWith(label) || startsWithTranslated(label, text)) {
        return label.length();
      }
    }
    return 0;
  }
}
