package dk.medsdk.io.draft;

import dk.medsdk.io.block.RoleWords;
import dk.medsdk.io.block.RoleWords.Seat;
import dk.medsdk.io.block.TitleWords;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceBuilder;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what a list says of one person besides the name: {@code (leder, Drift)}, {@code , FTR},
 * {@code (sygdom)}, {@code (portør; medarbejderside; TR) forlader mødet kl. 11.10}.
 */
final class PersonRemarks {

  private static final List<String> REASONS =
      List.of(
          "sygdom",
          "sygemeld",
          "sygt barn",
          "sygefravær",
          "ferie",
          "barsel",
          "orlov",
          "kursus",
          "forhindret",
          "rejse",
          "andet møde",
          "nattevagt",
          "aftenvagt",
          "afspadser",
          "suppleant",
          "i stedet",
          "illness",
          "leave",
          "holiday");
  private static final List<String> ABSENT =
      List.of("afbud", "fraværende", "ikke til stede", "meldt afbud", "absent");
  private static final List<String> PRESENT = List.of("til stede", "deltog", "deltager", "present");
  private static final String TITLE = "titel: ";
  private static final String REASON = "årsag: ";
  private static final String SUBSTITUTE = "suppleant for ";

  private final AttendanceBuilder person;
  private final List<String> roles = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private final Presence presence;
  private Optional<String> substitute = Optional.empty();
  private Optional<Side> side = Optional.empty();
  private Optional<Representation> representation = Optional.empty();

  PersonRemarks(String name, Presence presence) {
    this.presence = presence;
    person = Attendance.builder().name(name).state(presence.state());
  }

  /** Who comes in the place of this person, where that is said. */
  Optional<String> substitute() {
    return substitute;
  }

  Attendance person() {
    String role = String.join(", ", roles);
    if (!role.isEmpty()) {
      person.role(role);
    }
    if (!reasons.isEmpty()) {
      person.reason(String.join(", ", reasons));
    }
    Seat printed = RoleWords.in(role);
    Seat seat = printed.side().isPresent() ? printed : presence.seat();
    person.side(side.or(seat::side));
    person.representation(representation.or(seat::representation));
    return person.build();
  }

  /** The words before the name. */
  void readTitle(String title) {
    String role = withoutMarks(title);
    if (role.chars().anyMatch(Character::isLetter)) {
      roles.add(role);
    }
  }

  /** The words after the name: parentheses, and what stands between and behind them. */
  void readRest(String rest) {
    int start = 0;
    for (int open = rest.indexOf('('); open >= 0; open = rest.indexOf('(', start)) {
      int close = closing(rest, open);
      readOutside(rest.substring(start, open));
      readParenthesis(rest.substring(open + 1, close).strip());
      start = Math.min(rest.length(), close + 1);
    }
    readOutside(rest.substring(start));
  }

  private static int closing(String rest, int open) {
    int depth = 0;
    for (int i = open; i < rest.length(); i++) {
      depth += rest.charAt(i) == '(' ? 1 : rest.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return rest.length();
  }

  private void readOutside(String words) {
    String said = withoutMarks(words);
    if (!said.isEmpty() && !readWhole(said)) {
      readParts(said.substring(0, remarkStart(said)));
    }
  }

  /** "FTR, FOA – afbud": what a dash parts from a title is read; the length if it says no more. */
  private int remarkStart(String said) {
    int dash = Math.max(said.lastIndexOf(" – "), said.lastIndexOf(" - "));
    return dash > 0 && readWhole(withoutMarks(said.substring(dash))) ? dash : said.length();
  }

  private void readParenthesis(String inside) {
    int reason = inside.startsWith(REASON) ? 0 : inside.indexOf("; " + REASON);
    if (reason >= 0) {
      // The reason is the last part, and may hold semicolons.
      reasons.add(inside.substring(inside.indexOf(REASON, reason) + REASON.length()).strip());
      readParenthesis(inside.substring(0, reason) + (reason > 0 ? ";" : ""));
    } else if (inside.indexOf(';') >= 0) {
      for (String part : inside.split(";", -1)) {
        readNamed(part.strip(), true);
      }
    } else if (!readNamed(inside, false) && !readWhole(inside) && !isParty(inside)) {
      readParts(inside);
    }
  }

  /** "(A)": the party of a politician is no role. */
  private static boolean isParty(String inside) {
    return inside.length() == 1 && Character.isUpperCase(inside.charAt(0));
  }

  /** A part that says itself what it is; among parts each says one thing. */
  private boolean readNamed(String part, boolean amongParts) {
    if (part.startsWith(TITLE)) {
      roles.add(part.substring(TITLE.length()).strip());
    } else if (part.startsWith(SUBSTITUTE) && isNameLike(part.substring(SUBSTITUTE.length()))) {
      person.substituteFor(part.substring(SUBSTITUTE.length()).strip());
    } else {
      return readSeat(part, amongParts);
    }
    return true;
  }

  /** "medarbejderside" says no title anywhere; "TR" is one where nothing stands beside it. */
  private boolean readSeat(String part, boolean amongParts) {
    Optional<Seat> seat = RoleWords.ofGroup(part).filter(found -> !found.equals(Seat.UNKNOWN));
    Optional<Side> only = seat.filter(s -> s.representation().isEmpty()).flatMap(Seat::side);
    boolean named = RoleWords.isSide(part);
    if (named && only.isPresent()) {
      side = only;
      return true;
    }
    if (!amongParts) {
      return false;
    }
    if (seat.isPresent() && seat.get().representation().isPresent()) {
      representation = seat.get().representation();
    } else if (!part.isEmpty()) {
      roles.add(part);
    }
    return true;
  }

  private static boolean isNameLike(String other) {
    String name = other.strip();
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && !RoleWords.isRole(name);
  }

  /** What is one remark as a whole. */
  private boolean readWhole(String said) {
    Optional<Movement> movement = Movement.in(said);
    if (movement.isPresent()) {
      movement.get().sayOf(person);
      return true;
    }
    return readSubstitution(said) || readState(said);
  }

  private boolean readSubstitution(String said) {
    Optional<Substitution> found = Substitution.in(said);
    found.ifPresent(this::take);
    return found.isPresent();
  }

  /** Who is there in the place of another is there; "(suppleant for Bo Vang)" is only a title. */
  private void take(Substitution found) {
    if (found.otherComes()) {
      substitute = Optional.of(found.other());
      return;
    }
    person.substituteFor(found.other());
    if (found.said()) {
      person.state(AttendanceState.PRESENT);
    }
  }

  private boolean readState(String said) {
    String lower = said.toLowerCase(Locale.ROOT);
    boolean absent = ABSENT.contains(lower);
    if (absent || PRESENT.contains(lower)) {
      person.state(absent ? AttendanceState.ABSENT : AttendanceState.PRESENT);
      return true;
    }
    return false;
  }

  /** "TR, forlader mødet kl. 14": what no part tells otherwise is a title, its commas kept. */
  private void readParts(String said) {
    StringBuilder role = new StringBuilder();
    for (String part : said.split(", ", -1)) {
      String one = part.strip();
      if (one.isEmpty() || readWhole(one)) {
        continue;
      }
      if (isReason(one)) {
        reasons.add(one);
      } else {
        if (isForAnItem(one)) {
          person.state(AttendanceState.PARTIAL);
        }
        role.append(role.isEmpty() ? "" : ", ").append(one);
      }
    }
    if (!role.isEmpty()) {
      roles.add(role.toString());
    }
  }

  /** "deltog under pkt. 2", "(under punkt 3)": there for a part of the meeting. */
  private boolean isForAnItem(String remark) {
    String lower = remark.toLowerCase(Locale.ROOT);
    boolean item = lower.contains(" punkt ") || lower.contains(" pkt");
    return item
        && presence.state().equals(Optional.of(AttendanceState.PRESENT))
        && (lower.startsWith("delt") || lower.startsWith("under ") || lower.startsWith("til "));
  }

  private boolean isReason(String remark) {
    String lower = remark.toLowerCase(Locale.ROOT);
    return !reasons.isEmpty()
        || lower.equals("syg")
        || isElsewhere(lower)
        || (REASONS.stream().anyMatch(lower::contains) && !TitleWords.isTitle(remark));
  }

  /** "(på lejrskole)" behind somebody who is absent says where that person is. */
  private boolean isElsewhere(String lower) {
    return lower.startsWith("på ")
        && presence.state().equals(Optional.of(AttendanceState.ABSENT))
        && lower.indexOf(" af ") < 0;
  }

  /** Words without the marks that separate them from a name. */
  static String withoutMarks(String rest) {
    int start = 0;
    while (start < rest.length() && "–-:,;/ \u00a0".indexOf(rest.charAt(start)) >= 0) {
      start++;
    }
    int end = rest.length();
    while (end > start && ".,;: \u00a0".indexOf(rest.charAt(end - 1)) >= 0) {
      end--;
    }
    return rest.substring(start, end);
  }
}
