package dk.medsdk.io.text;

import dk.medsdk.io.block.PurposeWords;
import dk.medsdk.io.line.Verbatim;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.AgendaItemBuilder;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.TimeSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one line that heads an item: {@code 3. Støj i storrummet (kl. 10.30-10.45, orientering v. Ida
 * Holm – 15 min.)}.
 *
 * <p>A number that pages print stands bare before the title, and a break has none. Other numbers,
 * titles in small letters and items without number follow the word {@code Punkt}, and items under
 * items {@code Underpunkt}, so that no line of text can be taken for them.
 */
final class HeadingWords {

  private static final String ITEM = "Punkt";
  private static final String SUB_ITEM = "Underpunkt";
  private static final String DEEPER = "Under-u";
  private static final List<Purpose> BREAK = List.of(Purpose.BREAK);
  private static final int MOST_DIGITS = 3;

  private final boolean exact;

  /**
   * Headings of one page.
   *
   * @param exact whether each says that it is one, and where its title ends
   */
  HeadingWords(boolean exact) {
    this.exact = exact;
  }

  /** The line of the list of contents. */
  String of(ContentsEntry entry) {
    String tag = entry.slot().map(HeadingWords::clock).orElse("");
    return heading(ITEM, entry.number(), entry.title().orElse(""), tag);
  }

  /**
   * The heading of an item.
   *
   * @param depth 1 for an item of the meeting, one more for each item around it
   * @param first whether it is the first, where a bare break would end the list of contents
   */
  String of(AgendaItem item, int depth, boolean first) {
    String word = depth == 1 ? ITEM : SUB_ITEM;
    for (int i = 2; i < depth; i++) {
      word = DEEPER + word.substring(1);
    }
    String title = item.title().orElse("");
    boolean bare = !exact && depth == 1 && !first && isBreak(item);
    return bare ? title + " (" + tag(item) + ")" : heading(word, item.number(), title, tag(item));
  }

  private String heading(String word, Optional<String> number, String title, String tag) {
    boolean plain =
        !exact && word.equals(ITEM) && number.filter(HeadingWords::isPrinted).isPresent();
    String lead =
        plain
            ? number.orElseThrow() + "."
            : word + number.map(printed -> " " + printed).orElse("") + ":";
    char blank = exact ? Verbatim.BLANK : ' ';
    String tagged = tag.isEmpty() ? "" : blank + "(" + tag + ")";
    return title.isEmpty() && tag.isEmpty() ? lead : lead + blank + title + tagged;
  }

  /** {@code Pause (15 min.)}: a break by its title, with a time and nothing else. */
  private static boolean isBreak(AgendaItem item) {
    boolean named = item.title().map(PurposeWords::inTitle).equals(Optional.of(BREAK));
    boolean timed = item.slot().isPresent() || item.allottedMinutes().isPresent();
    AgendaItemBuilder bare = AgendaItem.builder().title(item.title()).slot(item.slot());
    bare.allottedMinutes(item.allottedMinutes()).purposes(BREAK);
    return named && timed && item.equals(bare.build());
  }

  /** {@code 3}, {@code 01}, {@code 4a}. */
  private static boolean isPrinted(String number) {
    int digits = 0;
    while (digits < number.length()
        && number.charAt(digits) >= '0'
        && number.charAt(digits) <= '9') {
      digits++;
    }
    boolean letter =
        digits + 1 == number.length()
            && number.charAt(digits) >= 'a'
            && number.charAt(digits) <= 'z';
    return digits > 0 && digits <= MOST_DIGITS && (digits == number.length() || letter);
  }

  private static String tag(AgendaItem item) {
    List<String> parts = new ArrayList<>();
    item.slot().ifPresent(slot -> parts.add(clock(slot)));
    String why = why(item);
    if (!why.isEmpty()) {
      parts.add(why);
    }
    String said = String.join(", ", parts);
    if (item.allottedMinutes().isEmpty()) {
      return said;
    }
    String minutes = item.allottedMinutes().getAsInt() + " min.";
    return said.isEmpty() ? minutes : said + " – " + minutes;
  }

  private static String clock(TimeSlot slot) {
    String end = slot.end().map(to -> "-" + DanishWords.pointed(to)).orElse("");
    return "kl. " + DanishWords.pointed(slot.start()) + end;
  }

  /** Purposes, unless the title says them, and presenters. */
  private static String why(AgendaItem item) {
    List<Purpose> told = item.title().map(PurposeWords::inTitle).orElse(List.of());
    String purposes = told.equals(item.purposes()) ? "" : joined(purposes(item));
    String presenters = item.presenters().isEmpty() ? "" : "v. " + joined(item.presenters());
    return (purposes + " " + presenters).strip();
  }

  private static List<String> purposes(AgendaItem item) {
    return item.purposes().stream().map(DanishWords::purpose).toList();
  }

  /** {@code Ida Holm, Bo Vang og Eva Lund}. */
  private static String joined(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " og " + words.get(last);
  }
}
