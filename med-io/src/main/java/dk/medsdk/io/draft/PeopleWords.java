package dk.medsdk.io.draft;

import dk.medsdk.io.block.RoleWords;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Attendance;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that a line of a list of people tells of them. */
final class PeopleWords {

  private static final Set<String> GENERAL =
      ToldWords.listed(
          "forlader forlod går gik mødet møder mødte ankommer ankom kommer kom deltager deltog"
              + " indtil fra til kl ca left until arrived from at og samt and suppleant stedfortræder"
              + " afløser vikar erstattet erstattes afløst blev substitute attended for i stedet på vegne af som ikke stede meldt"
              + " først dog allerede afbud fraværende absent present titel årsag ingen intet none nobody the meeting");

  private PeopleWords() {}

  /** Whether all that a line says was read. */
  static boolean tellAll(Words line, List<Placed<Attendance>> people) {
    ToldWords told = new ToldWords(GENERAL);
    for (Placed<Attendance> placed : people) {
      Attendance person = placed.value();
      told.add(person.name());
      person.role().ifPresent(told::add);
      person.reason().ifPresent(told::add);
      person.substituteFor().ifPresent(told::add);
      person.from().ifPresent(told::add);
      person.until().ifPresent(told::add);
    }
    addSeats(line.text(), told);
    return told.holds(line.text());
  }

  /** "(medarbejderside; TR)" and the party of a politician, "(A)", between parentheses. */
  private static void addSeats(String line, ToldWords told) {
    int open = line.indexOf('(');
    while (open >= 0) {
      int close = line.indexOf(')', open);
      String inside = line.substring(open + 1, close < 0 ? line.length() : close);
      for (String part : inside.split(";", -1)) {
        String seat = part.strip();
        if (seat.length() == 1 || RoleWords.ofGroup(seat.toLowerCase(Locale.ROOT)).isPresent()) {
          told.add(seat);
        }
      }
      open = close < 0 ? -1 : line.indexOf('(', close);
    }
  }
}
