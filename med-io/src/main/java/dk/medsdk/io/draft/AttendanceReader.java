package dk.medsdk.io.draft;

import dk.medsdk.io.block.RoleWords;
import dk.medsdk.io.block.RoleWords.Seat;
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

  private static final int LONGEST_BARE_LINE = 120;
  private static final String NOBODY = "ingen";
  private static final String[] SUBSTITUTE = {
    "suppleant for ", "stedfortræder for ", "i stedet for ", "substitute for ", "for "
  };
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
          "i stedet",
          "illness",
          "leave",
          "holiday");
  private static final List<String> ABSENT = List.of("afbud", "fraværende", "ikke til stede");

  private final AttendanceBuilder person = Attendance.builder();
  private final List<String> roles = new ArrayList<>();
  private final Presence presence;

  private AttendanceReader(Presence presence) {
    this.presence = presence;
  }

  /** The people of one line, separated by commas and "og"; a name alone is one person. */
  static List<Placed<Attendance>> readAll(Words line, Presence presence) {
    List<Placed<Attendance>> people = new ArrayList<>();
    for (PersonWords words : PersonWords.allIn(line)) {
      new AttendanceReader(presence)
          .read(words)
          .ifPresent(read -> people.add(new Placed<>(read, words.words().span())));
    }
    return people;
  }

  /** Whether a line that has no bullet can be a list of names: words in capitals, no sentence. */
  static boolean looksLikeNames(String line) {
    if (line.length() > LONGEST_BARE_LINE) {
      return false;
    }
    List<PersonWords> people = PersonWords.allIn(new Words(line, 0));
    return !people.isEmpty() && people.stream().allMatch(AttendanceReader::isListed);
  }

  private static boolean isListed(PersonWords person) {
    String rest = person.rest().strip();
    boolean brief =
        rest.isEmpty()
            || ",(–-/:".indexOf(rest.charAt(0)) >= 0
            || rest.equals(".")
            || (RoleWords.isRole(rest) && !rest.endsWith(".") && rest.length() <= 30)
            || Movement.isSaid(rest.toLowerCase(Locale.ROOT));
    return !person.name().isEmpty() && brief;
  }

  private Optional<Attendance> read(PersonWords words) {
    String name = words.name().isEmpty() ? withoutMarks(words.words().text()) : words.name();
    if (name.isEmpty() || isNobody(words.words().text())) {
      return Optional.empty();
    }
    person.name(name).state(presence.state());
    if (words.title().chars().anyMatch(Character::isLetter) && !words.name().isEmpty()) {
      roles.add(withoutMarks(words.title()));
    }
    if (!words.name().isEmpty()) {
      readRest(words.rest());
    }
    takeRoles();
    return Optional.of(person.build());
  }

  private void takeRoles() {
    String role = String.join(", ", roles);
    if (!role.isEmpty()) {
      person.role(role);
    }
    Seat printed = RoleWords.in(role);
    Seat seat = printed.side().isPresent() ? printed : presence.seat();
    person.side(seat.side());
    person.representation(seat.representation());
  }

  /** "Ingen", "ingen afbud"; Inge is somebody. */
  private static boolean isNobody(String text) {
    return text.regionMatches(true, 0, NOBODY, 0, NOBODY.length())
        && (text.length() == NOBODY.length() || !Character.isLetter(text.charAt(NOBODY.length())));
  }

  private void readRest(String rest) {
    Optional<Movement> movement = Movement.in(rest);
    if (movement.isPresent()) {
      movement.get().sayOf(person);
    } else if (!readSubstitute(rest)) {
      readRemark(withoutMarks(rest));
    }
  }

  /** "deltog som suppleant for Eva Lund": who is there in the place of another is there. */
  private boolean readSubstitute(String rest) {
    String lower = rest.toLowerCase(Locale.ROOT);
    for (String lead : SUBSTITUTE) {
      int at = lower.indexOf(lead);
      boolean word = at == 0 || (at > 0 && !Character.isLetter(lower.charAt(at - 1)));
      if (word && nameOfOther(rest.substring(at + lead.length()))) {
        person.state(AttendanceState.PRESENT);
        return true;
      }
    }
    return false;
  }

  private boolean nameOfOther(String text) {
    List<PersonWords> other = PersonWords.allIn(new Words(text.strip(), 0));
    boolean named = !other.isEmpty() && other.get(0).name().indexOf(' ') > 0;
    if (named) {
      person.substituteFor(other.get(0).name());
    }
    return named;
  }

  /** "(sygdom)" is a reason, "(leder, Drift)" a role, "(afbud)" says that someone is away. */
  private void readRemark(String remark) {
    String lower = remark.toLowerCase(Locale.ROOT);
    if (remark.isEmpty()) {
      return;
    }
    for (String absent : ABSENT) {
      if (lower.equals(absent)) {
        person.state(AttendanceState.ABSENT);
        return;
      }
    }
    if (REASONS.stream().anyMatch(lower::contains) && !RoleWords.isTitle(remark)) {
      person.reason(remark);
    } else {
      roles.add(remark);
    }
  }

  private static String withoutMarks(String rest) {
    int start = 0;
    while (start < rest.length() && "(–-:,/ \u00a0".indexOf(rest.charAt(start)) >= 0) {
      start++;
    }
    int end = rest.length();
    while (end > start && "., \u00a0".indexOf(rest.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean opened = rest.substring(start, end).indexOf('(') >= 0;
    return end > start && rest.charAt(end - 1) == ')' && !opened
        ? rest.substring(start, end - 1).strip()
        : rest.substring(start, end);
  }
}
