package dk.medsdk.validation.rule.attendance;

import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.PlacedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of a list of people, and where it stands.
 *
 * @param path {@code /meeting/attendance/3}
 * @param person what it says
 * @param words the words of the name
 */
record ListedPerson(ModelPath path, Attendance person, NameWords words) {

  /** What someone is who may be listed without a seat. */
  private static final List<String> WITHOUT_SEAT =
      List.of(
          "gæst",
          "oplæg",
          "sekret",
          "referent",
          "observatør",
          "konsulent",
          "koordinator",
          "indbudt",
          "inviteret",
          "guest",
          "observer");

  /** Those in the lists of the meeting and its items. */
  static List<ListedPerson> allIn(CheckInput input) {
    List<ListedPerson> all = new ArrayList<>(ofMeeting(input));
    for (PlacedItem placed : input.items()) {
      add(placed.item().attendance(), placed.path(), all);
    }
    return all;
  }

  /** Those in the list of the meeting as a whole. */
  static List<ListedPerson> ofMeeting(CheckInput input) {
    List<ListedPerson> all = new ArrayList<>();
    add(input.meeting().map(Meeting::attendance).orElse(List.of()), ModelPath.MEETING, all);
    return all;
  }

  private static void add(List<Attendance> people, ModelPath of, List<ListedPerson> all) {
    for (int i = 0; i < people.size(); i++) {
      Attendance person = people.get(i);
      ModelPath path = of.child("attendance").child(i);
      all.add(new ListedPerson(path, person, NameWords.of(person.name())));
    }
  }

  /** Whether it says that the person was there, if only for a time. */
  boolean isPresent() {
    return person.state().filter(state -> state != AttendanceState.ABSENT).isPresent();
  }

  boolean isAbsent() {
    return person.state().equals(Optional.of(AttendanceState.ABSENT));
  }

  /** Whether it says that the person has another part than that of a member. */
  boolean isGuest() {
    String role = person.role().orElse("").toLowerCase(Locale.ROOT);
    return WITHOUT_SEAT.stream().anyMatch(role::contains);
  }

  /** Whether it calls the person a substitute, and perhaps says of whom. */
  boolean isSubstitute() {
    String role = person.role().orElse("").toLowerCase(Locale.ROOT);
    boolean called = role.contains("suppleant") || role.contains("stedfortræder");
    return called || role.contains("substitute") || person.substituteFor().isPresent();
  }
}
