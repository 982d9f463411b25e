package dk.medsdk.io.draft;

import dk.medsdk.io.block.BareCaseNumber;
import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.Clock;
import dk.medsdk.io.block.HeadLabel;
import dk.medsdk.io.block.TitleWords;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a head that have no label: what the document calls itself, a committee, a
 * date, {@code i Mødelokale 2}.
 */
final class BareHeadLines {

  private static final String WIDE = "   ";
  private static final Set<String> JOINTS = Set.of("til", "for", "af", "vedr.", "i");
  private static final int LONGEST_NAME = 80;

  /** Between the columns of a table, whose cells are no values of the head. */
  private static final String GAP = "   ";

  private static final String[] DAY_WORDS = {"dato", "tid", "møde", "dag", "afhold", "kl"};
  private static final String[] EMPLOYERS = {
    "kommune",
    "region ",
    "institut",
    "gymnasium",
    "akademi",
    " politi ",
    "erhvervsskole",
    "styrelse",
    "universitet",
    "university",
    "forvaltning",
    "arkiv",
    "hospital",
    "ministeri",
    " a/s ",
    " i/s ",
    " aps "
  };

  /** What a place begins with that has no label. */
  private static final String[] ROOMS = {
    "mødelokale",
    "konferencerum",
    "konferencelokale",
    "lokale ",
    "auditori",
    "kantinen",
    "mødesal",
    "microsoft teams",
    "teams"
  };

  private final MeetingDraft draft;
  private final HeadValues values;
  private @Nullable Words headline;

  /** The day that a line without a label told. */
  private @Nullable Placed<LocalDate> bareDate;

  /** A letter is dated above the headline, and names the day of the meeting below it. */
  private @Nullable Placed<LocalDate> dateAbove;

  BareHeadLines(MeetingDraft draft, HeadValues values) {
    this.draft = draft;
    this.values = values;
  }

  void readHeadline(Block.Headline line) {
    Words words = line.words();
    if (StatusReader.isDatedStatus(words)) {
      StatusReader.read(words, draft);
      return;
    }
    if (draft.date != null && draft.date.equals(bareDate)) {
      dateAbove = draft.date;
      draft.date = null;
    }
    if (draft.kind == null) {
      draft.kind = line.kind();
      headline = words;
      if (words.text().toLowerCase(Locale.ROOT).contains("udkast")) {
        StatusReader.read(new Words("Udkast", words.start()), draft);
      }
    } else if (draft.committee == null && words.text().indexOf(' ') > 0) {
      headline = words;
    }
    values.read(HeadLabel.MEETING_KIND, words);
    values.days().readDayAndClock(words);
    values.places().readBehindTime(words);
    readCaseNumberBeside(words);
  }

  /** "REFERAT", and far to the right "Sagsnr. 22/10417". */
  private void readCaseNumberBeside(Words headline) {
    int gap = headline.text().lastIndexOf(WIDE);
    int tab = headline.text().lastIndexOf('\t');
    int end = Math.max(gap < 0 ? gap : gap + WIDE.length(), tab + 1);
    Block.HeadField field = end > 0 ? BareCaseNumber.in(headline.from(end).strip()) : null;
    if (field != null) {
      values.read(field.meaning(), field.value());
    }
  }

  /** Takes a line; {@code false} if no cue tells what it is. */
  boolean read(Words words) {
    String text = words.text();
    if (headline != null && JOINTS.contains(text.toLowerCase(Locale.ROOT))) {
      return true;
    }
    return readMeetingOf(words)
        || readHeld(words)
        || readParts(words)
        || StatusReader.read(words, draft)
        || readNextMeeting(words)
        || readDay(words)
        || readPlace(words)
        || readName(words);
  }

  /** Ends the head: what only the headline tells is taken from it now. */
  void finish() {
    if (headline != null && draft.committee == null) {
      MeetingPhrase.committeeInHeadline(headline).ifPresent(values::readCommittee);
    }
    draft.date = draft.date == null ? dateAbove : draft.date;
  }

  /** "ekstraordinært møde i HMU Kysthospitalet den 3. november 2022 kl. 16": all it says. */
  private boolean readMeetingOf(Words words) {
    Optional<Words> committee = MeetingPhrase.committeeOf(words);
    committee.ifPresent(
        name -> {
          values.readCommittee(name);
          values.read(HeadLabel.MEETING_KIND, words.part(0, name.start() - words.start()));
          values.days().readDayAndClock(words);
          values.places().readBehindTime(words);
        });
    if (committee.isPresent()) {
      return true;
    }
    if (MeetingPhrase.isMeeting(words) && values.days().readDay(words)) {
      values.read(HeadLabel.MEETING_KIND, words);
      values.days().readDayAndClock(words);
      values.places().readBehindTime(words);
      return true;
    }
    return readCompound(words)
        || (MeetingPhrase.isKindOnly(words.text()) && values.read(HeadLabel.MEETING_KIND, words));
  }

  /** "MED-udvalgsmøde den 14. april 2026", "LMU-møde i Dagplejen den 24. marts kl. 12-14". */
  private boolean readCompound(Words words) {
    Optional<Words> committee =
        draft.committee != null || words.length() > LONGEST_NAME || words.text().endsWith(".")
            ? Optional.empty()
            : MeetingPhrase.committeeInFirstWord(words);
    if (committee.isEmpty() || !values.days().readDayAndClock(words)) {
      return false;
    }
    values.readCommittee(committee.get());
    values.places().readBehindTime(words);
    return true;
  }

  /** "Mødet blev holdt kl. 9.00-12.00 i Byrådssalen." */
  private boolean readHeld(Words words) {
    Optional<Words> held = HeldSentence.in(words);
    held.ifPresent(
        said -> {
          HeldSentence.committee(words).ifPresent(values::readCommittee);
          values.days().readDayAndClock(said);
          values.places().readBehindTime(said);
        });
    return held.isPresent();
  }

  /** "LMU Nord * 3. maj 2024 * kl. 9-11 * Kantinen": who and when; the last part, where. */
  private boolean readParts(Words words) {
    List<Words> parts = HeadParts.of(words);
    boolean head =
        parts.stream().anyMatch(part -> !HeadDays.dates(part).isEmpty())
            && parts.stream().anyMatch(part -> CommitteeLevels.in(part.text()).isPresent());
    if (!head) {
      return false;
    }
    List<Words> others = parts.stream().filter(part -> !readDay(part) && !readName(part)).toList();
    Words last = parts.get(parts.size() - 1);
    if (others.size() == 1 && others.get(0).equals(last) && draft.places.isEmpty()) {
      values.places().read(HeadPlaces.withoutLead(last));
    }
    return true;
  }

  private boolean readNextMeeting(Words words) {
    Optional<?> found =
        NextMeetingFinder.find(words)
            .map(
                date -> {
                  draft.nextMeeting = draft.nextMeeting == null ? date : draft.nextMeeting;
                  return date;
                });
    return found.isPresent();
  }

  /** A line that is only a date, a clock or both, and perhaps a place behind them. */
  private boolean readDay(Words words) {
    List<DateScanner.Found> dates = HeadDays.dates(words);
    Optional<Clock> clock = Clock.find(words.text());
    if (dates.isEmpty() && clock.isEmpty()) {
      return false;
    }
    int said = dates.stream().mapToInt(d -> d.span().length()).sum();
    said += clock.map(c -> c.end() - c.start()).orElse(0);
    int first = dates.isEmpty() ? clock.get().start() : dates.get(0).span().start();
    boolean only =
        first <= 16
            && isNoOtherLabel(words.text(), first)
            && said * 2 >= Math.min(words.length(), first + said + 8);
    if (!only || (words.text().endsWith(".") && words.length() > 60)) {
      return false;
    }
    boolean known = draft.date != null;
    values.days().readDayAndClock(words);
    bareDate = known ? bareDate : draft.date;
    values.read(HeadLabel.MEETING_KIND, words.part(0, first));
    values.places().readBehindTime(words);
    return true;
  }

  /** "Sendt: 3. marts 2025" tells of a mail, "Møde nr. 3: 3. marts 2025" of the meeting. */
  private static boolean isNoOtherLabel(String text, int before) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon > before) {
      return true;
    }
    String label = text.substring(0, colon).toLowerCase(Locale.ROOT);
    for (String word : DAY_WORDS) {
      if (label.contains(word)) {
        return true;
      }
    }
    return label.length() < 3;
  }

  private boolean readPlace(Words words) {
    boolean place =
        draft.date != null
            && words.length() <= LONGEST_NAME
            && words.text().indexOf(GAP) < 0
            && (isLed(words.text()) || (draft.places.isEmpty() && isRoom(words.text())));
    if (place) {
      values.places().read(HeadPlaces.withoutLead(words));
    }
    return place;
  }

  private static boolean isLed(String text) {
    return text.startsWith("i ") || text.startsWith("på ");
  }

  private static boolean isRoom(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean value = ".:?!".indexOf(text.charAt(text.length() - 1)) < 0;
    return value && Arrays.stream(ROOMS).anyMatch(lower::startsWith);
  }

  /** "Ida Holm, formand for LMU Nord" names a person by the committee. */
  private static boolean isSignature(String text) {
    int comma = text.indexOf(", ");
    return comma > 0
        && TitleWords.isTitle(SentenceWords.at(text, comma + 2))
        && CommitteeLevels.in(text.substring(0, comma)).isEmpty();
  }

  /** A short line that names a committee or an employer, and nothing else. */
  private boolean readName(Words words) {
    String text = words.text();
    boolean name =
        text.length() <= LONGEST_NAME
            && !text.isEmpty()
            && Character.isUpperCase(text.charAt(0))
            && ".:!?,".indexOf(text.charAt(text.length() - 1)) < 0
            && text.indexOf(": ") < 0
            && text.indexOf(", at ") < 0
            && text.chars().filter(c -> c == ' ').count() < 8;
    if (!name) {
      return false;
    }
    if (draft.committee == null && CommitteeLevels.in(text).isPresent() && !isSignature(text)) {
      values.readCommittee(MeetingPhrase.withoutDay(words));
      values.days().readDayAndClock(words);
      return true;
    }
    String lower = text.toLowerCase(Locale.ROOT) + " ";
    for (String employer : EMPLOYERS) {
      if (draft.organisation == null && lower.contains(employer) && draft.attendance.isEmpty()) {
        return values.read(HeadLabel.ORGANISATION, words);
      }
    }
    return false;
  }
}
