package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemLine.Title;
import dk.medsdk.io.block.TagParser.Tag;
import dk.medsdk.io.line.Verbatim;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the heading of an item apart: number, title, time, purposes, presenters, and the text that
 * goes on in the same paragraph.
 *
 * <p>Seen in every layout; the text in the same paragraph in word-lom.
 */
final class ItemLineParser {

  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_TAG = 160;
  private static final int LONGEST_UNTAGGED = 100;
  private static final int LONGEST_NAMES = 80;
  private static final int LONGEST_ABBREVIATION = 6;
  private static final int LONGEST_OUTCOME = 40;
  private static final String[] OUTCOMES = {
    "Godkendt",
    "Taget til efterretning",
    "Taget til orientering",
    "Udsat",
    "Drøftet",
    "Intet",
    "Ingen bemærkninger"
  };
  private static final String DASHES = "–—-";
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "vedr", "ift", "mm", "mv", "m.m", "m.v", "f.eks", "fx", "bl.a", "evt", "nr", "pkt", "v",
          "kl", "d", "inkl", "ekskl", "jf", "ca", "pr", "hhv", "dvs", "osv", "o.l", "incl", "st",
          "sct", "dr", "max", "min", "afd", "bilag");

  private final Words line;
  private final Optional<Words> number;
  private final Words text;
  private final List<Purpose> purposes = new ArrayList<>();
  private final List<Words> presenters = new ArrayList<>();
  private Optional<TimeSlot> slot;
  private @Nullable SourceSpan slotSpan;
  private OptionalInt minutes = OptionalInt.empty();
  private Optional<Openness> openness;
  private int titleEnd;
  private int restStart;

  private ItemLineParser(Words line, Optional<Words> number, HeadingLead lead) {
    this.line = line;
    this.number = number;
    HeadingCells cells = HeadingCells.of(lead.rest());
    this.text = withoutLostClock(cells.title());
    this.slot = lead.slot();
    this.slotSpan = lead.slotSpan().orElse(null);
    this.purposes.addAll(lead.purposes());
    this.openness = lead.openness();
    this.presenters.addAll(cells.presenters());
    cells.tags().forEach(this::take);
    this.titleEnd = this.text.length();
    this.restStart = this.text.length();
  }

  /**
   * Takes a heading apart.
   *
   * @param line the whole line
   * @param number the number found in it
   * @param text what follows the number
   * @param mayGoOn whether text may follow the title in the same paragraph
   */
  static ItemLine parse(Words line, Optional<Words> number, Words text, boolean mayGoOn) {
    return new ItemLineParser(line, number, HeadingLead.of(text)).parse(mayGoOn);
  }

  /**
   * Takes a heading apart whose title is printed as it is: up to a figure space with a parenthesis
   * behind it, or to the end.
   *
   * @param line the whole line
   * @param number the number found in it
   * @param text what follows the number
   */
  static ItemLine parseExact(Words line, Optional<Words> number, Words text) {
    int end = text.text().lastIndexOf(Verbatim.BLANK);
    Words title = end < 0 ? text : text.part(0, end);
    ItemLineParser parser = new ItemLineParser(line, number, HeadingLead.none(title));
    if (end >= 0 && text.length() > end + 3) {
      TagParser.parse(text.part(end + 2, text.length() - 1)).ifPresent(parser::take);
    }
    return parser.line(
        title.isBlank() ? Optional.empty() : Optional.of(new Title(title.text(), title.span())),
        title.from(title.length()));
  }

  private ItemLine parse(boolean mayGoOn) {
    boolean tagged = readTags() || readTrailingMinutes() || readBareMinutes();
    if (!tagged && !splitAtOutcome() && mayGoOn) {
      splitAtSentenceEnd();
    }
    readPresentersOfTitle();
    Optional<Title> title = title(mayGoOn && !tagged);
    openness = openness.or(() -> title.flatMap(t -> OpennessRecogniser.in(t.text())));
    Words rest = title.isEmpty() ? text : text.from(skipMarks(restStart)).strip();
    return line(title, rest);
  }

  private ItemLine line(Optional<Title> title, Words rest) {
    SourceSpan place = slotSpan == null ? line.span() : slotSpan;
    return new ItemLine(
        line.span(), number, title, slot, place, minutes, purposes, presenters, openness, rest);
  }

  /** "Budget (10 min.) kl" without the "kl" whose digits the conversion lost. */
  private static Words withoutLostClock(Words text) {
    String s = text.text();
    int kl = s.length() - (s.endsWith(".") ? 3 : 2);
    boolean lost = kl > 0 && Clock.isKl(s, kl) && Words.isSpace(s.charAt(kl - 1));
    return lost ? text.part(0, kl).strip() : text;
  }

  /** Reads the first run of parentheses that are tags; "(herefter planen)" before it is title. */
  private boolean readTags() {
    String s = text.text();
    int open = s.indexOf('(');
    int close = -1;
    while (open >= 0 && open <= LONGEST_TITLE) {
      close = close > open ? close : s.indexOf(')', open);
      if (close < 0) {
        return false;
      }
      if (close - open <= LONGEST_TAG && readTag(open, close)) {
        titleEnd = open;
        restStart = close + 1;
        readFollowingTags();
        readMinutesBehindTags();
        readPresentersBehindTags();
        return true;
      }
      open = s.indexOf('(', open + 1);
    }
    return false;
  }

  private void readFollowingTags() {
    String s = text.text();
    int open = Clock.skipSpaces(s, restStart);
    while (open < s.length() && s.charAt(open) == '(') {
      int close = s.indexOf(')', open);
      if (close < 0 || close - open > LONGEST_TAG || !readTag(open, close)) {
        return;
      }
      restStart = close + 1;
      open = Clock.skipSpaces(s, restStart);
    }
  }

  /** "Økonomi (drøftelse) – 10 min.", with or without text behind it. */
  private void readMinutesBehindTags() {
    String s = text.text();
    int dash = Clock.skipSpaces(s, restStart);
    if (minutes.isPresent() || dash >= s.length()) {
      return;
    }
    boolean dashed = DASHES.indexOf(s.charAt(dash)) >= 0;
    TagParser.Minutes found = TagParser.minutesAt(s, dashed ? Clock.skipSpaces(s, dash + 1) : dash);
    int next = found == null ? -1 : skipMarks(found.end());
    boolean text =
        dashed && next >= 0 && next < s.length() && Character.isUpperCase(s.charAt(next));
    if (found != null && (next == s.length() || text)) {
      minutes = OptionalInt.of(found.value());
      restStart = next;
    }
  }

  /** "Nyt anlæg (O) v/ Ida Holm": the names are all that follows. */
  private void readPresentersBehindTags() {
    String s = text.text();
    int names = Presenters.leadEnd(s, Clock.skipSpaces(s, restStart));
    boolean all = names > 0 && Presenters.namesEnd(s, names) == s.length() && !s.endsWith(".");
    if (all && s.length() - names <= LONGEST_NAMES) {
      presenters.addAll(Presenters.names(text.from(names)));
      restStart = s.length();
    }
  }

  private boolean readTag(int open, int close) {
    Optional<Tag> tag = TagParser.parse(text.part(open + 1, close));
    tag.ifPresent(this::take);
    return tag.isPresent();
  }

  private void take(Tag tag) {
    if (slot.isEmpty() && tag.slot().isPresent()) {
      slot = tag.slot();
      slotSpan = tag.slotSpan().orElse(null);
    }
    if (minutes.isEmpty()) {
      minutes = tag.minutes();
    }
    openness = openness.or(tag::openness);
    purposes.addAll(tag.purposes());
    presenters.addAll(tag.presenters());
  }

  /** "Økonomi – 10 min." without parentheses. */
  private boolean readTrailingMinutes() {
    String s = text.text();
    int dash = Math.max(s.lastIndexOf(" – "), Math.max(s.lastIndexOf(" - "), s.lastIndexOf(" — ")));
    if (dash < 0) {
      return false;
    }
    if (dash > LONGEST_TITLE) {
      return readMinutesBeforeText();
    }
    TagParser.Minutes found = TagParser.minutesAt(s, Clock.skipSpaces(s, dash + 2));
    if (found == null || skipMarks(found.end()) < s.length()) {
      return readMinutesBeforeText();
    }
    minutes = OptionalInt.of(found.value());
    titleEnd = dash;
    return true;
  }

  /** "Arbejdstid 20 min.", "Budget – Mette, 15 min.", "Ferie 10 min. v/ Bo Vang". */
  private boolean readBareMinutes() {
    TitleMinutes found = TitleMinutes.of(text);
    int names = found == null ? presentersStart() : -1;
    found = names < 0 ? found : TitleMinutes.of(text.part(0, names).strip());
    if (found == null) {
      return false;
    }
    minutes = OptionalInt.of(found.value());
    found.name().ifPresent(name -> presenters.addAll(Presenters.names(name)));
    if (names >= 0) {
      presenters.addAll(Presenters.names(text.from(Presenters.leadEndInTitle(text.text(), names))));
    }
    titleEnd = found.titleEnd();
    return true;
  }

  /** Where "v/ Ida Holm" begins in the title; -1 if nobody is named so. */
  private int presentersStart() {
    String s = text.text();
    for (int i = 1; i < titleEnd; i++) {
      if (Words.isSpace(s.charAt(i - 1)) && Presenters.leadEndInTitle(s, i) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** "Velkomst – 15 min. Vibeke bød velkommen": the text goes on behind the minutes. */
  private boolean readMinutesBeforeText() {
    String s = text.text();
    for (int i = 1; i + 3 < s.length() && i < LONGEST_TITLE; i++) {
      boolean dash = DASHES.indexOf(s.charAt(i)) >= 0 && Words.isSpace(s.charAt(i - 1));
      TagParser.Minutes found = dash ? TagParser.minutesAt(s, Clock.skipSpaces(s, i + 1)) : null;
      int next = found == null ? -1 : skipMarks(found.end());
      if (found != null && next < s.length() && Character.isUpperCase(s.charAt(next))) {
        minutes = OptionalInt.of(found.value());
        titleEnd = i;
        restStart = next;
        return true;
      }
    }
    return false;
  }

  /** "Godkendelse af dagsorden: Godkendt.": what was decided stands behind the title. */
  private boolean splitAtOutcome() {
    String s = text.text();
    int colon = s.lastIndexOf(": ");
    int word = Clock.skipSpaces(s, colon + 1);
    boolean outcome = colon > 0 && s.length() - word <= LONGEST_OUTCOME && beginsOutcome(s, word);
    if (outcome) {
      titleEnd = colon;
      restStart = word;
    }
    return outcome;
  }

  private static boolean beginsOutcome(String s, int at) {
    for (String outcome : OUTCOMES) {
      if (s.startsWith(outcome, at)) {
        return true;
      }
    }
    return false;
  }

  /** Ends the title at the first full stop that ends a sentence. */
  private void splitAtSentenceEnd() {
    String s = text.text();
    int far = 2 * LONGEST_TITLE;
    for (int i = s.indexOf(". "); i >= 0 && i < far; i = s.indexOf(". ", i + 1)) {
      int next = Clock.skipSpaces(s, i + 1);
      boolean ends = next < s.length() && !Character.isLowerCase(s.charAt(next));
      if (ends && (!endsInAbbreviation(s, i) || isAnyOtherBusiness(s, i))) {
        titleEnd = i;
        restStart = next;
        return;
      }
    }
  }

  /** "Evt. Intet.", where the abbreviation is the whole title. */
  private static boolean isAnyOtherBusiness(String s, int dot) {
    return dot == 3 && s.regionMatches(true, 0, "evt", 0, 3);
  }

  private static boolean endsInAbbreviation(String s, int dot) {
    int start = dot;
    int farthest = Math.max(0, dot - LONGEST_ABBREVIATION - 1);
    while (start > farthest && !Words.isSpace(s.charAt(start - 1)) && s.charAt(start - 1) != '(') {
      start--;
    }
    String word = s.substring(start, dot).toLowerCase(Locale.ROOT);
    boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    return number || ABBREVIATIONS.contains(word);
  }

  /** "Fagplan v. Ida Holm": the names are no part of the title. */
  private void readPresentersOfTitle() {
    String s = text.text();
    for (int i = 1; i < titleEnd; i++) {
      int names = Words.isSpace(s.charAt(i - 1)) ? Presenters.leadEndInTitle(s, i) : -1;
      if (names >= 0 && names < titleEnd) {
        presenters.addAll(0, Presenters.names(text.part(names, titleEnd)));
        titleEnd = i;
      }
    }
  }

  private Optional<Title> title(boolean mayBeText) {
    Words words = text.part(0, titleEnd).strip();
    String title = withoutMarks(Words.collapsed(words.text()));
    boolean prose = mayBeText && (title.length() > LONGEST_UNTAGGED || title.contains(", at "));
    return title.isEmpty() || prose
        ? Optional.empty()
        : Optional.of(new Title(title, words.span()));
  }

  private static String withoutMarks(String title) {
    int start = 0;
    while (start < title.length() && isMarkBefore(title.charAt(start))) {
      start++;
    }
    int end = title.length();
    while (end > start && isMark(title.charAt(end - 1))) {
      boolean abbreviation = title.charAt(end - 1) == '.' && endsInAbbreviation(title, end - 1);
      if (abbreviation) {
        break;
      }
      end--;
    }
    return title.substring(start, end);
  }

  private static boolean isMarkBefore(char c) {
    return "–-—:".indexOf(c) >= 0 || Words.isSpace(c);
  }

  private static boolean isMark(char c) {
    return ".,:;–—-".indexOf(c) >= 0 || Words.isSpace(c);
  }

  private int skipMarks(int from) {
    String s = text.text();
    int at = from;
    while (at < s.length() && isMark(s.charAt(at)) && DASHES.indexOf(s.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
