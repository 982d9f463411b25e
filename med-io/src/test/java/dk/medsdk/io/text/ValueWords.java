package dk.medsdk.io.text;

import dk.medsdk.io.text.WordMarks.Mark;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.model.meeting.StatusChange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a document that became values which are no texts: a day, a clock, a kind, a state.
 *
 * <p>They may be printed more than once as long as they say the same: a head whose headline names
 * another day than its date loses a word.
 */
final class ValueWords {

  /** Words that only join values. */
  private static final Set<String> JOINTS =
      words("og samt at and den d kl af til for fra i på besluttede beslutter besluttet of the to");

  /** What documents and meetings are called, and the labels of a head in running words. */
  private static final Set<String> HEAD =
      words(
          "referat mødereferat beslutningsreferat beslutningslog dagsorden minutes agenda møde mødet meeting mødedato deltog som"
              + " referent kort nyt blev holdt indkaldelse program begge dage");

  private static final Set<String> WEEKDAYS = words("mandag tirsdag onsdag torsdag fredag tirs");
  private static final Map<MeetingKind, Set<String>> KINDS =
      Map.of(
          MeetingKind.ORDINARY, words("ordinært"),
          MeetingKind.EXTRAORDINARY, words("ekstraordinært"),
          MeetingKind.SEMINAR, words("seminar seminaret"));

  private static final Set<String> STATUS = words("udkast referatet er godkendt formandskabet");
  private static final Set<String> CASE = words("sagsnr sags nr sagsnummer journalnr j");
  private static final Set<String> NEXT = words("næste er");
  private static final Set<String> THEME = words("bilag temadrøftelse annex theme discussion");

  private static final Set<String> PEOPLE =
      words(
          "forlader mødet ankommer går gik kom ca deltog deltager som suppleant stedet referent"
              + " først afbud fraværende ingen");

  private static final Set<String> ATTACHMENT = words("bilag enclosure");

  private final Set<String> head = new HashSet<>(HEAD);
  private final Set<String> people = new HashSet<>(PEOPLE);
  private final boolean dated;

  ValueWords(MeetingDocument document) {
    Optional<Meeting> meeting = document.meeting();
    dated = meeting.flatMap(Meeting::date).isPresent();
    meeting.ifPresent(this::addHead);
    head.addAll(document.status().isPresent() ? STATUS : Set.of());
    head.addAll(document.themeDiscussion().isPresent() ? THEME : Set.of());
    document.statusHistory().stream().flatMap(c -> c.date().stream()).forEach(d -> add(d, head));
    document.statusHistory().stream()
        .flatMap((StatusChange c) -> c.by().stream())
        .forEach(this::addHead);
    meeting.ifPresent(m -> m.attendance().forEach(this::addPerson));
    document.items().forEach(this::addItem);
  }

  /** Whether a word that no text has is in another value, at a place of this kind. */
  boolean has(String word, Mark mark) {
    String folded = fold(word);
    if (JOINTS.contains(folded)) {
      return true;
    }
    return switch (mark) {
      case HEAD -> isOfHead(folded);
      case PEOPLE -> people.contains(folded) || isOfHead(folded) || isParty(word);
      case ATTACHMENT -> ATTACHMENT.contains(folded);
      default -> false;
    };
  }

  private boolean isOfHead(String word) {
    return head.contains(word) || (!dated && isOfDate(word));
  }

  /** "(A)" behind the name of a politician. */
  private static boolean isParty(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** A day without a year is no date; a rule of its own says so. */
  private static boolean isOfDate(String word) {
    boolean day = word.length() <= 2 && Character.isDigit(word.charAt(0));
    return day || WEEKDAYS.contains(word) || DateScanner.month(word).isPresent();
  }

  private void addHead(Meeting meeting) {
    head.addAll(meeting.date().isPresent() ? WEEKDAYS : Set.of());
    meeting.kind().ifPresent(kind -> head.addAll(KINDS.getOrDefault(kind, Set.of())));
    head.addAll(meeting.nextMeeting().isPresent() ? NEXT : Set.of());
    meeting.date().ifPresent(date -> add(date, head));
    meeting.lastDate().ifPresent(date -> add(date, head));
    meeting.start().ifPresent(clock -> add(clock, head));
    meeting.end().ifPresent(clock -> add(clock, head));
    meeting.committee().flatMap(CommitteeReference::name).ifPresent(this::addHead);
    meeting.caseNumber().ifPresent(this::addHead);
    head.addAll(meeting.caseNumber().isPresent() ? CASE : Set.of());
    meeting.organisation().ifPresent(this::addHead);
    meeting.chairedBy().ifPresent(this::addHead);
    meeting.minuteTaker().ifPresent(this::addHead);
    meeting.nextMeeting().map(PrintedDate::text).ifPresent(this::addHead);
    meeting.places().forEach(this::addHead);
  }

  private void addHead(String text) {
    head.addAll(split(text));
  }

  private void addItem(AgendaItem item) {
    item.attendance().forEach(this::addPerson);
    item.presenters().forEach(this::addHead);
    item.items().forEach(this::addItem);
  }

  private void addPerson(Attendance person) {
    people.addAll(split(person.name()));
    person.role().ifPresent(role -> people.addAll(split(role)));
    person.substituteFor().ifPresent(name -> people.addAll(split(name)));
    person.reason().ifPresent(reason -> people.addAll(split(reason)));
    person.from().ifPresent(clock -> add(clock, people));
    person.until().ifPresent(clock -> add(clock, people));
  }

  private static void add(LocalDate date, Set<String> words) {
    int day = date.getDayOfMonth();
    int month = date.getMonthValue();
    words.add(String.valueOf(date.getYear()));
    words.add(String.valueOf(date.getYear() % 100));
    addNumber(day, words);
    addNumber(month, words);
    for (Locale language : List.of(Locale.ROOT, Locale.forLanguageTag("da"))) {
      words.add(fold(date.getMonth().getDisplayName(TextStyle.FULL, language)));
    }
  }

  private static void add(LocalTime clock, Set<String> words) {
    addNumber(clock.getHour(), words);
    addNumber(clock.getMinute(), words);
  }

  private static void addNumber(int number, Set<String> words) {
    words.add(String.valueOf(number));
    words.add(String.format(Locale.ROOT, "%02d", number));
  }

  private static Set<String> split(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
      words.add(fold(word));
    }
    return words;
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ", -1)));
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
