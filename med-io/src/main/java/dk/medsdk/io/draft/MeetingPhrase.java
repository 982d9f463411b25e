package dk.medsdk.io.draft;

import dk.medsdk.io.block.Clock;
import dk.medsdk.io.line.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A meeting named with its committee: {@code ekstraordinært møde i HMU Kysthospitalet den 3.
 * november}, {@code Referat af LAMU-møde}, {@code Mødet i SU den 04-06-2020 (Skype)}.
 *
 * <p>Seen in rm-classic on a line of its own, in word-lom and plain minutes in the headline.
 */
final class MeetingPhrase {

  /** What stands around the name of a committee and is no part of it. */
  private static final Set<String> BESIDE =
      Set.of(
          "referat",
          "mødereferat",
          "beslutningsreferat",
          "beslutningsprotokol",
          "protokol",
          "dagsorden",
          "mødeindkaldelse",
          "indkaldelse",
          "minutes",
          "agenda",
          "udkast",
          "draft",
          "godkendt",
          "endeligt",
          "foreløbig",
          "foreløbigt",
          "til",
          "for",
          "af",
          "fra",
          "i",
          "vedr.",
          "of",
          "the",
          "from",
          "ordinært",
          "ordinære",
          "ekstraordinært",
          "ekstraordinære",
          "ordinary",
          "extraordinary",
          "det",
          "/",
          "#",
          "##",
          "-",
          "–");

  private static final Set<String> MEETING =
      Set.of(
          "møde",
          "mødet",
          "seminar",
          "seminaret",
          "temamøde",
          "temamødet",
          "temadag",
          "temadagen",
          "meeting");

  /** "MED-udvalgsmøde": behind the name of the committee. */
  private static final String MEETING_OF = "smøde";

  private static final String OF_COMMITTEE = "udvalg" + MEETING_OF;

  private static final String[] NEWS = {"Kort nyt fra ", "Nyt fra "};
  private static final String[] JOINTS = {"i", "for", "af", "of", "i:"};
  private static final int LONGEST = 160;

  private MeetingPhrase() {}

  /** The committee that a line names as meeting, with or without level; the line is that only. */
  static Optional<Words> committeeOf(Words line) {
    if (line.length() > LONGEST || line.text().endsWith(".")) {
      return Optional.empty();
    }
    int at = skipNews(line.text());
    at = at > 0 ? at : skipBeside(line.text());
    int end = Clock.wordEnd(line.text(), at);
    if (!MEETING.contains(line.text().substring(at, end).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return named(line, end);
  }

  /** A name without the day or clock behind it: {@code HMU Søndermarken den 23. januar 2024}. */
  static Words withoutDay(Words name) {
    return name.part(0, CommitteeName.end(name.text())).strip();
  }

  /** Whether a line is about a meeting from its first word on: {@code Møde nr. 4 den 12.6.2025}. */
  static boolean isMeeting(Words line) {
    int at = skipBeside(line.text());
    int end = Clock.wordEnd(line.text(), at);
    return line.length() <= LONGEST / 2
        && !line.text().endsWith(".")
        && MEETING.contains(line.text().substring(at, end).toLowerCase(Locale.ROOT));
  }

  /** Whether a line only says what sort of meeting it is: {@code Ekstraordinært møde}. */
  static boolean isKindOnly(String line) {
    int at = skipBeside(line);
    return at > 0
        && at < line.length()
        && MEETING.contains(line.substring(at).toLowerCase(Locale.ROOT));
  }

  /** The committee in what a document calls itself; only one with a level or the like. */
  static Optional<Words> committeeInHeadline(Words headline) {
    Optional<Words> dashed = beforeDash(headline);
    if (dashed.isPresent()) {
      return dashed;
    }
    Optional<Words> named = committeeOf(headline);
    if (named.isPresent()) {
      return named.filter(name -> CommitteeLevels.in(name.text()).isPresent());
    }
    int start = skipBeside(headline.text());
    if (start == 0) {
      return Optional.empty();
    }
    Words rest = headline.from(start);
    Words name =
        rest.part(0, Math.min(CommitteeName.end(rest.text()), meetingStart(rest.text()))).strip();
    return Optional.of(name).filter(words -> CommitteeLevels.in(words.text()).isPresent());
  }

  /** "Økonomiudvalg - Referat". */
  private static Optional<Words> beforeDash(Words headline) {
    String text = headline.text();
    int dash = Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" – "));
    if (dash <= 0 || !isBeside(text.substring(dash + 3))) {
      return Optional.empty();
    }
    Words name = headline.part(0, dash).strip();
    return isBeside(name.text()) || !CommitteeLevels.isCommittee(name.text())
        ? Optional.empty()
        : Optional.of(name);
  }

  private static boolean isBeside(String text) {
    return skipBeside(text) == text.length();
  }

  /** The words after "møde i", up to the day or the clock. */
  private static Optional<Words> named(Words line, int from) {
    Words rest = line.from(from).strip();
    for (String joint : JOINTS) {
      if (rest.text().regionMatches(true, 0, joint + " ", 0, joint.length() + 1)) {
        Words name = rest.from(joint.length() + 1).strip();
        name = name.part(0, CommitteeName.end(name.text())).strip();
        return Optional.of(name).filter(words -> !words.isBlank());
      }
    }
    return Optional.empty();
  }

  /** "Kort nyt fra mødet i HMU": no more than the name of a document, if a committee follows. */
  private static int skipNews(String text) {
    for (String news : NEWS) {
      if (text.startsWith(news)) {
        return news.length();
      }
    }
    return 0;
  }

  private static int skipBeside(String text) {
    int at = Clock.skipBlanks(text, 0);
    while (at < text.length()) {
      int end = Clock.wordEnd(text, at);
      String word = text.substring(at, end).toLowerCase(Locale.ROOT);
      if (!BESIDE.contains(word.endsWith(":") ? word.substring(0, word.length() - 1) : word)) {
        break;
      }
      at = Clock.skipBlanks(text, end);
    }
    return at;
  }

  /** "MED-møde i Dagplejen den 24. marts 2026": the committee in the first word of a line. */
  static Optional<Words> committeeInFirstWord(Words line) {
    int space = line.text().indexOf(' ');
    Words first = space < 0 ? line : line.part(0, space);
    int end = meetingStart(first.text());
    return end == 0 || end == first.length()
        ? Optional.empty()
        : Optional.of(first.part(0, end))
            .filter(name -> CommitteeLevels.in(name.text()).isPresent());
  }

  /** Where "-møde", " møde" or " meeting" begins behind a name; the length if it does not. */
  private static int meetingStart(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int compound = lower.indexOf(OF_COMMITTEE);
    if (compound >= 0) {
      return compound + OF_COMMITTEE.length() - MEETING_OF.length();
    }
    for (String word : MEETING) {
      for (int at = lower.indexOf(word); at > 1; at = lower.indexOf(word, at + 1)) {
        int end = at + word.length();
        boolean whole = end == text.length() || !Character.isLetter(text.charAt(end));
        if (whole && "- ".indexOf(text.charAt(at - 1)) >= 0) {
          return at - 1;
        }
      }
    }
    return text.length();
  }
}
