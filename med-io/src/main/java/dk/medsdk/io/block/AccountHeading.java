package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The heading of an item whose number alone stands before its account, its title in the agenda.
 *
 * <p>What stands behind the number may be the title once more, in the same words or shorter, with
 * text behind it or without.
 *
 * @param entry the line of the agenda
 * @param line the whole line of the account
 * @param number the number in it
 */
record AccountHeading(NumberedLine entry, Words line, Words number) {

  private static final int LONGEST_TITLE = 60;

  /** Shorter titles, and shorter words, tell nothing of what they are about. */
  private static final int SHORTEST_TELLING = 5;

  private static final String ENDS = ".:–-(,;";

  /** What an account says with these words behind its number. */
  ItemLine of(Words rest) {
    int title = repeatedEnd(rest.text());
    if (title > 0) {
      int text = skipMarks(rest.text(), title);
      boolean tags = text < rest.length() && rest.text().charAt(text) == '(';
      return tags ? own(rest) : titled(rest.from(text));
    }
    return isOther(rest.text()) ? own(rest) : titled(rest);
  }

  /** The title of the agenda, and a text behind it. */
  ItemLine titled(Words text) {
    ItemLine agenda = entry.heading();
    return new ItemLine(
        line.span(),
        Optional.of(number),
        agenda.title(),
        agenda.slot(),
        agenda.slotSpan(),
        agenda.minutes(),
        agenda.purposes(),
        agenda.presenters(),
        agenda.openness(),
        text);
  }

  /** The title of the account itself, and what the agenda says beyond it. */
  private ItemLine own(Words rest) {
    ItemLine own = ItemLineParser.parse(line, Optional.of(number), rest, true);
    ItemLine agenda = entry.heading();
    return new ItemLine(
        own.span(),
        own.number(),
        own.title().or(agenda::title),
        own.slot().or(agenda::slot),
        own.slot().isPresent() ? own.slotSpan() : agenda.slotSpan(),
        own.minutes().isPresent() ? own.minutes() : agenda.minutes(),
        own.purposes().isEmpty() ? agenda.purposes() : own.purposes(),
        own.presenters().isEmpty() ? agenda.presenters() : own.presenters(),
        own.openness().or(agenda::openness),
        own.rest());
  }

  /** Where the title of the agenda ends in a text that begins with it; 0 if it does not. */
  private int repeatedEnd(String text) {
    String title = entry.heading().title().map(ItemLine.Title::text).orElse("");
    int end = title.length();
    if (end == 0 || !text.regionMatches(true, 0, title, 0, end)) {
      return 0;
    }
    int next = Clock.skipSpaces(text, end);
    return next == text.length() || ENDS.indexOf(text.charAt(next)) >= 0 ? end : 0;
  }

  private static int skipMarks(String text, int from) {
    int at = from;
    while (at < text.length() && (Words.isSpace(text.charAt(at)) || isMark(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return c != '(' && ENDS.indexOf(c) >= 0;
  }

  /** Whether a text is a title in other words than the agenda's. */
  private boolean isOther(String text) {
    if (text.length() > LONGEST_TITLE || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    String key = NumberedLine.key(text);
    boolean shorter = key.length() >= SHORTEST_TELLING && entry.titleKey().startsWith(key);
    Set<String> told = tellingWords(text);
    told.retainAll(tellingWords(entry.heading().title().map(ItemLine.Title::text).orElse("")));
    return shorter || !told.isEmpty();
  }

  private static Set<String> tellingWords(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split(" "))
        .filter(word -> word.length() >= SHORTEST_TELLING)
        .collect(Collectors.toSet());
  }
}
