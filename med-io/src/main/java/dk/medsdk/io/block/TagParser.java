package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parenthesis of an item's heading: {@code (kl. 10.30-10.35)}, {@code (5. min.)}, {@code
 * (orientering v. Ida Holm og Bo Vang – 10 min.)}.
 *
 * <p>A parenthesis in which anything else stands is none: "(herefter strategiplan)" belongs to the
 * title.
 */
final class TagParser {

  private final Words words;
  private final String text;
  private int at;
  private @Nullable TimeSlot slot;
  private @Nullable SourceSpan slotSpan;
  private OptionalInt minutes = OptionalInt.empty();
  private boolean lostClock;
  private final List<Purpose> purposes = new ArrayList<>();
  private final List<Words> presenters = new ArrayList<>();

  private TagParser(Words words) {
    this.words = words;
    this.text = words.text();
  }

  /** What a parenthesis says; absent parts are empty. */
  record Tag(
      Optional<Openness> openness,
      Optional<TimeSlot> slot,
      Optional<SourceSpan> slotSpan,
      OptionalInt minutes,
      List<Purpose> purposes,
      List<Words> presenters) {}

  /** Reads the words between the parentheses. */
  static Optional<Tag> parse(Words inside) {
    Optional<Openness> openness = OpennessRecogniser.in(inside.text());
    if (openness.isPresent()) {
      return Optional.of(
          new Tag(
              openness,
              Optional.empty(),
              Optional.empty(),
              OptionalInt.empty(),
              List.of(),
              List.of()));
    }
    TagParser parser = new TagParser(inside);
    return parser.readAll() ? Optional.of(parser.tag()) : Optional.empty();
  }

  /** The minutes that a text begins with, {@code 10} of "10 min.", and the offset after them. */
  static @Nullable Minutes minutesAt(String text, int start) {
    int digits = Clock.digitsEnd(text, start);
    if (digits == start || digits - start > 3) {
      return null;
    }
    int at = digits < text.length() && text.charAt(digits) == '.' ? digits + 1 : digits;
    at = Clock.skipSpaces(text, at);
    if (!text.regionMatches(true, at, "min", 0, 3)) {
      return null;
    }
    at += 3;
    if (text.regionMatches(true, at, "utter", 0, 5)) {
      at += 5;
    }
    boolean goesOn = at < text.length() && Character.isLetter(text.charAt(at));
    int end = at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
    return goesOn ? null : new Minutes(Integer.parseInt(text.substring(start, digits)), end);
  }

  /** A length of time and where it ends in the text. */
  record Minutes(int value, int end) {}

  private Tag tag() {
    return new Tag(
        Optional.empty(),
        Optional.ofNullable(slot),
        Optional.ofNullable(slotSpan),
        minutes,
        purposes,
        presenters);
  }

  private boolean readAll() {
    skipSeparators();
    while (at < text.length()) {
      if (!readClock()
          && !readMinutes()
          && !readLostMinutes()
          && !readEverybody()
          && !readPresenters()
          && !readPurpose()) {
        return false;
      }
      skipSeparators();
    }
    boolean anything = slot != null || minutes.isPresent() || lostClock;
    return anything || !purposes.isEmpty() || !presenters.isEmpty();
  }

  private boolean readClock() {
    Clock clock = Clock.at(text, at);
    if (clock == null || !clock.plain() || slot != null) {
      return readLostClock();
    }
    slot = clock.slot();
    slotSpan = words.part(clock.start(), clock.end()).span();
    at = clock.end();
    return true;
  }

  /** "kl" whose digits the conversion lost. */
  private boolean readLostClock() {
    if (!Clock.isKl(text, at)) {
      return false;
    }
    at += text.startsWith(".", at + 2) ? 3 : 2;
    lostClock = true;
    return true;
  }

  private boolean readMinutes() {
    Minutes found = minutesAt(text, at);
    if (found == null || minutes.isPresent()) {
      return false;
    }
    minutes = OptionalInt.of(found.value);
    at = found.end;
    return true;
  }

  /** "( min.)" whose digits the conversion lost. */
  private boolean readLostMinutes() {
    boolean lost = text.length() <= 8 && text.startsWith("min", at) && isEndOrStop(at + 3);
    if (lost) {
      at = text.length();
      lostClock = true;
    }
    return lost;
  }

  private boolean isEndOrStop(int i) {
    return i == text.length() || (i + 1 == text.length() && text.charAt(i) == '.');
  }

  private boolean readPresenters() {
    int names = Presenters.leadEnd(text, at);
    if (names < 0) {
      return false;
    }
    int end = Presenters.namesEnd(text, names);
    presenters.addAll(Presenters.names(words.part(names, end)));
    at = end;
    return true;
  }

  private boolean readEverybody() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    boolean everybody = word.equals("alle") || word.equals("all") || word.equals("Alle");
    if (everybody) {
      presenters.add(words.part(at, end));
      at = end;
    }
    return everybody;
  }

  private boolean readPurpose() {
    int end = at;
    while (end < text.length() && !isSeparatorAt(end) && Presenters.leadEnd(text, end) < 0) {
      end++;
    }
    Words phrase = words.part(at, end).strip();
    Optional<Purpose> purpose = PurposeWords.of(phrase.text());
    boolean translated = at > 1 && text.substring(0, at).stripTrailing().endsWith("/");
    purpose.filter(p -> !(translated && purposes.contains(p))).ifPresent(purposes::add);
    at = end;
    return purpose.isPresent() || readTimedNames(phrase);
  }

  /** "MJ/10 min": the time beside it shows that the word is a name. */
  private boolean readTimedNames(Words phrase) {
    boolean names = TimedNames.isName(phrase.text()) && TimedNames.areIn(text);
    if (names) {
      presenters.addAll(Presenters.names(phrase));
    }
    return names;
  }

  private void skipSeparators() {
    while (at < text.length()) {
      if (Words.isSpace(text.charAt(at)) || isMark(text.charAt(at))) {
        at++;
      } else if (wordAt("og") || wordAt("samt")) {
        at = text.indexOf(' ', at);
      } else {
        return;
      }
    }
  }

  private boolean isSeparatorAt(int i) {
    char c = text.charAt(i);
    if (isMark(c)) {
      // A hyphen inside a word, as in "tjek-ind", is none.
      return c != '-' || i == 0 || Words.isSpace(text.charAt(i - 1));
    }
    return Words.isSpace(c) && (isJointAt(i + 1) || Clock.isKl(text, i + 1) || isDigitAt(i + 1));
  }

  private boolean isJointAt(int i) {
    return text.startsWith("og ", i) || text.startsWith("samt ", i);
  }

  private boolean isDigitAt(int i) {
    return Clock.digitsEnd(text, i) > i;
  }

  private boolean wordAt(String word) {
    return text.startsWith(word + " ", at);
  }

  private static boolean isMark(char c) {
    return "-–—,;/+&:.".indexOf(c) >= 0;
  }
}
