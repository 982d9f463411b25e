package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the people of a list: {@code Ida Holm}, {@code vicedirektør Bo Vang (sygdom)}, {@code Eva
 * Lund forlader mødet ca. kl. 14.30}.
 */
final class AttendanceReader {

  private static final Set<String> NOBODY = Set.of("ingen", "intet", "none", "nobody");

  /** What points to a list elsewhere, or asks those who will be away to say so. */
  private static final String[] NO_NAMES = {"Se ", "Meld ", "Meldes ", "Bedes "};

  private AttendanceReader() {}

  /** The people of one line, separated by commas and "og"; a name alone is one person. */
  static List<Placed<Attendance>> readAll(Words line, Presence presence) {
    List<Placed<Attendance>> people = new ArrayList<>();
    for (PersonWords words : PersonWords.allIn(line)) {
      read(words, presence, people);
    }
    return people;
  }

  private static void read(PersonWords words, Presence presence, List<Placed<Attendance>> people) {
    String name = PersonRemarks.withoutMarks(words.name());
    if (name.isEmpty() || isNobody(words.words().text())) {
      return;
    }
    PersonRemarks remarks = new PersonRemarks(name, presence);
    remarks.readTitle(words.title());
    remarks.readRest(words.rest());
    people.add(new Placed<>(remarks.person(), words.words().span()));
    remarks
        .substitute()
        .ifPresent(
            other ->
                people.add(
                    new Placed<>(
                        Attendance.builder()
                            .name(other)
                            .state(AttendanceState.PRESENT)
                            .substituteFor(name)
                            .build(),
                        words.words().span())));
  }

  /** "Ingen", "ingen afbud", "Se deltagerliste"; Inge is somebody. */
  static boolean isNobody(String text) {
    for (String no : NO_NAMES) {
      if (text.startsWith(no) && text.length() > no.length()) {
        return Character.isLowerCase(text.charAt(no.length()));
      }
    }
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return NOBODY.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
  }
}
