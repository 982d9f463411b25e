package dk.medsdk.io.draft;

import dk.medsdk.io.block.Clock;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceBuilder;
import dk.medsdk.model.meeting.AttendanceState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the people of a list: {@code Ida Holm}, {@code vicedirektør Bo Vang (sygdom)}, {@code Eva
 * Lund forlader mødet ca. kl. 14.30}.
 */
final class AttendanceReader {

  private static final String[] LEAVING = {
    "forlad", "går", "gik", "deltager til", "deltog til", "indtil"
  };
  private static final String[] COMING = {
    "ankom", "kommer", "kom ", "møder", "deltager fra", "deltog fra"
  };

  private static final int LONGEST_BARE_LINE = 120;
  private static final String NOBODY = "ingen";
  private static final String SUBSTITUTE = "suppleant for ";
  private static final List<String> REASONS =
      List.of(
          "syg",
          "ferie",
          "barsel",
          "orlov",
          "kursus",
          "forhindret",
          "rejse",
          "andet møde",
          "suppleant",
          "i stedet");

  private AttendanceReader() {}

  /** The people of one line, separated by commas and "og"; a name alone is one person. */
  static List<Placed<Attendance>> readAll(Words line, AttendanceState state) {
    List<Placed<Attendance>> people = new ArrayList<>();
    int depth = 0;
    int start = 0;
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      int joint = depth > 0 ? 0 : jointLength(text, i);
      if (joint > 0) {
        read(line.part(start, i).strip(), state).ifPresent(people::add);
        start = i + joint;
        i = start - 1;
      }
    }
    read(line.from(start).strip(), state).ifPresent(people::add);
    return people;
  }

  /** Whether a line that has no bullet can be a list of names: words in capitals, no sentence. */
  static boolean looksLikeNames(String line) {
    return line.length() <= LONGEST_BARE_LINE && nameEnd(line) > 0 && isShortRest(line);
  }

  private static boolean isShortRest(String line) {
    String rest = line.substring(nameEnd(line)).strip();
    return rest.isEmpty()
        || rest.charAt(0) == ','
        || rest.charAt(0) == '('
        || rest.startsWith("og ")
        || rest.startsWith("- ")
        || rest.equals(".")
        || movement(rest.toLowerCase(Locale.ROOT)).isPresent();
  }

  private static int jointLength(String text, int at) {
    char c = text.charAt(at);
    if (c == ';') {
      return 1;
    }
    int length = text.startsWith(", ", at) ? 2 : 0;
    if (Words.isSpace(c) && text.startsWith("og ", at + 1)) {
      length = 4;
    }
    return length > 0 && beginsPerson(text, at + length) ? length : 0;
  }

  /** Whether a name begins here, or after one word in small letters: "direktør Bo". */
  private static boolean beginsPerson(String text, int at) {
    int second = text.indexOf(' ', at) + 1;
    return isCapital(text, at) || (second > 0 && isCapital(text, second));
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private static Optional<Placed<Attendance>> read(Words words, AttendanceState state) {
    String text = words.text();
    int nameStart = nameStart(text);
    int nameEnd = nameStart + nameEnd(text.substring(nameStart));
    if (nameEnd == nameStart) {
      nameStart = 0;
      nameEnd = withoutMarks(text, text.length());
    }
    if (nameEnd == nameStart || isNobody(text)) {
      return Optional.empty();
    }
    AttendanceBuilder person =
        Attendance.builder().name(text.substring(nameStart, nameEnd)).state(state);
    String title = text.substring(0, nameStart).strip();
    if (title.chars().anyMatch(Character::isLetter)) {
      person.role(title);
    }
    readRest(text.substring(nameEnd), title, person);
    return Optional.of(new Placed<>(person.build(), words.span()));
  }

  /** "Ingen", "ingen afbud"; Inge is somebody. */
  private static boolean isNobody(String text) {
    return text.regionMatches(true, 0, NOBODY, 0, NOBODY.length())
        && (text.length() == NOBODY.length() || !Character.isLetter(text.charAt(NOBODY.length())));
  }

  private static void readRest(String rest, String title, AttendanceBuilder person) {
    if (!readMovement(rest, person) && !readSubstitute(rest, person)) {
      readRemark(withoutMarks(rest), title, person);
    }
  }

  private static boolean readMovement(String rest, AttendanceBuilder person) {
    String lower = rest.toLowerCase(Locale.ROOT);
    Optional<Clock> clock = Clock.findBare(rest);
    Optional<Boolean> leaves = clock.isPresent() ? movement(lower) : Optional.empty();
    if (leaves.isEmpty()) {
      return false;
    }
    person.state(AttendanceState.PARTIAL).approximate(lower.contains("ca."));
    if (leaves.get()) {
      person.until(clock.get().slot().start());
    } else {
      person.from(clock.get().slot().start());
    }
    return true;
  }

  /** "deltog som suppleant for Eva Lund": who is there in the place of another is there. */
  private static boolean readSubstitute(String rest, AttendanceBuilder person) {
    int at = rest.toLowerCase(Locale.ROOT).indexOf(SUBSTITUTE);
    if (at < 0) {
      return false;
    }
    String other = rest.substring(at + SUBSTITUTE.length());
    String name = other.substring(nameStart(other));
    if (nameEnd(name) == 0) {
      return false;
    }
    person.state(AttendanceState.PRESENT).substituteFor(name.substring(0, nameEnd(name)));
    return true;
  }

  /** "(sygdom)" is a reason, "(leder, Drift)" a role. */
  private static void readRemark(String remark, String title, AttendanceBuilder person) {
    String lower = remark.toLowerCase(Locale.ROOT);
    if (remark.isEmpty() || lower.equals("afbud")) {
      return;
    }
    if (REASONS.stream().anyMatch(lower::contains)) {
      person.reason(remark);
    } else {
      person.role(title.isEmpty() ? remark : title + ", " + remark);
    }
  }

  private static String withoutMarks(String rest) {
    int start = 0;
    while (start < rest.length() && "(–-:, ".indexOf(rest.charAt(start)) >= 0) {
      start++;
    }
    int end = rest.length();
    while (end > start && ")., ".indexOf(rest.charAt(end - 1)) >= 0) {
      end--;
    }
    return rest.substring(start, end);
  }

  /** Whether the words say that someone leaves ({@code true}) or comes ({@code false}). */
  private static Optional<Boolean> movement(String text) {
    for (String word : LEAVING) {
      if (text.contains(word)) {
        return Optional.of(true);
      }
    }
    for (String word : COMING) {
      if (text.contains(word)) {
        return Optional.of(false);
      }
    }
    return Optional.empty();
  }

  /** Where the name begins after a title in small letters: "vicedirektør Bo Vang". */
  private static int nameStart(String text) {
    int at = 0;
    while (at < text.length() && !Character.isUpperCase(text.charAt(at))) {
      int space = text.indexOf(' ', at);
      if (space < 0) {
        return 0;
      }
      at = space + 1;
    }
    return at >= text.length() ? 0 : at;
  }

  /** How many of the first characters are words in capitals: the length of "Ida Holm". */
  private static int nameEnd(String text) {
    int end = 0;
    int at = 0;
    while (at < text.length() && Character.isUpperCase(text.charAt(at))) {
      while (at < text.length() && isNameCharacter(text, at)) {
        at++;
      }
      end = at;
      if (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    return end;
  }

  private static boolean isNameCharacter(String text, int at) {
    char c = text.charAt(at);
    boolean initial = c == '.' && at > 0 && Character.isUpperCase(text.charAt(at - 1));
    return Character.isLetter(c) || c == '-' || c == '\'' || c == '’' || initial;
  }

  private static int withoutMarks(String text, int from) {
    int end = from;
    while (end > 0 && ".,;: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
