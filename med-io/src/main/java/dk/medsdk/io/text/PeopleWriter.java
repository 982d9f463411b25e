package dk.medsdk.io.text;

import dk.medsdk.io.block.RoleWords;
import dk.medsdk.io.block.RoleWords.Seat;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes lists of people: {@code Afbud} and below it {@code - Ida Holm (vicedirektør) forlader
 * mødet ca. kl. 14.30}.
 *
 * <p>What stands in the parenthesis is separated by semicolons, since titles hold commas. A side
 * and a seat that the title tells are not printed again.
 */
final class PeopleWriter {

  /** What a part of the parenthesis other than a title can be. */
  private static final Set<String> WORDS =
      Stream.concat(
              Arrays.stream(Side.values()).map(DanishWords::side),
              Arrays.stream(Representation.values()).map(DanishWords::representation))
          .map(word -> word.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final String TITLE = "titel: ";
  private static final String REASON = "årsag: ";
  private static final String SUBSTITUTE = "suppleant for ";

  private final PageText page;

  /** What follows the word of the heading: nothing, or " til punktet". */
  private final String of;

  private PeopleWriter(PageText page, String of) {
    this.page = page;
    this.of = of;
  }

  static void writeOfMeeting(List<Attendance> people, PageText page) {
    new PeopleWriter(page, "").write(people);
  }

  /** Under an item, where a bare "Afbud" would tell of the whole meeting. */
  static void writeOfItem(List<Attendance> people, PageText page) {
    new PeopleWriter(page, " til punktet").write(people);
  }

  private void write(List<Attendance> people) {
    String open = "";
    for (Attendance person : people) {
      String heading = heading(person, open);
      if (!heading.equals(open)) {
        page.line(heading + of);
        open = heading;
      }
      page.bullet(person(person));
    }
  }

  /** Who is there in part stands in whatever list is open, with the clock. */
  private static String heading(Attendance person, String open) {
    Optional<AttendanceState> state = person.state();
    if (state.isEmpty()) {
      return "Personer";
    }
    return switch (state.get()) {
      case PRESENT -> "Til stede";
      case ABSENT -> "Afbud";
      case PARTIAL -> open.isEmpty() || open.equals("Personer") ? "Afbud" : open;
    };
  }

  private static String person(Attendance person) {
    List<String> parts = new ArrayList<>();
    Seat told = RoleWords.in(person.role().orElse(""));
    person
        .side()
        .filter(side -> !told.side().equals(Optional.of(side)))
        .ifPresent(side -> parts.add(DanishWords.side(side)));
    person
        .representation()
        .filter(seat -> !told.representation().equals(Optional.of(seat)))
        .ifPresent(seat -> parts.add(DanishWords.representation(seat)));
    person.substituteFor().ifPresent(other -> parts.add(SUBSTITUTE + other));
    person.reason().ifPresent(reason -> parts.add(REASON + reason));
    boolean others = !parts.isEmpty();
    person.role().ifPresent(role -> parts.add(0, isPlain(role, others) ? role : TITLE + role));
    String remark = parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    return person.name() + remark + movement(person);
  }

  /** A seat alone in the parenthesis is a title too; beside others it is only a seat. */
  private static boolean isPlain(String role, boolean others) {
    String lower = role.toLowerCase(Locale.ROOT);
    boolean seat = others ? WORDS.contains(lower) : RoleWords.isSide(role);
    return !seat && Stream.of(TITLE, REASON, SUBSTITUTE).noneMatch(lower::startsWith);
  }

  private static String movement(Attendance person) {
    String about = person.approximate() ? "ca. kl. " : "kl. ";
    List<String> said = new ArrayList<>();
    person.from().ifPresent(from -> said.add("ankommer " + at(about, from)));
    person.until().ifPresent(until -> said.add("forlader mødet " + at(about, until)));
    boolean partly = person.state().filter(AttendanceState.PARTIAL::equals).isPresent();
    if (said.isEmpty()) {
      return partly ? " deltager delvist" : "";
    }
    return " " + String.join(" og ", said);
  }

  private static String at(String about, LocalTime time) {
    return about + DanishWords.pointed(time);
  }
}
