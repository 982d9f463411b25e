package dk.medsdk.io.draft;

import dk.medsdk.io.block.RoleWords;
import dk.medsdk.io.block.RoleWords.Seat;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The list of people that is open while lines are read: which lines belong to it, and which of them
 * go on from the line before.
 *
 * <p>Word and PDF wrap lists anywhere, even inside a name, so a line is read only when the next one
 * shows that it is whole.
 */
final class PeopleList {

  /** No list of names in running words is longer; it is read in parts. */
  private static final int LONGEST = 2000;

  /** A shorter line would not have been wrapped inside a name. */
  private static final int SHORTEST_WRAPPED = 50;

  /** The same for one that goes on below itself, beside its label. */
  private static final int SHORTEST_HANGING = 25;

  /** So far apart are lines of which the second is indented, whatever ends the first. */
  private static final int DEEP = 4;

  private final Consumer<Placed<Attendance>> people;
  private final Consumer<Words> unread;
  private final TickedPeople ticked = new TickedPeople(this::read);
  private boolean named;
  private @Nullable Presence presence;
  private @Nullable Words line;
  private int lastLength;

  /**
   * A list that is not open.
   *
   * @param people takes who is named
   * @param unread takes the lines that say more than was read
   */
  PeopleList(Consumer<Placed<Attendance>> people, Consumer<Words> unread) {
    this.people = people;
    this.unread = unread;
  }

  /** Opens a list, with the names that follow its heading on the same line. */
  void open(Optional<AttendanceState> state, Words inline) {
    close();
    presence = new Presence(state, Seat.UNKNOWN);
    named = false;
    begin(inline);
  }

  /** Opens a group: in the list that is open, or else of people who are there. */
  void openGroup(Seat seat, Words inline) {
    endLine();
    presence =
        presence == null
            ? new Presence(Optional.of(AttendanceState.PRESENT), seat)
            : presence.as(seat);
    begin(inline);
  }

  /** Opens a group of whose seats nothing is known, if a list is open. */
  void openUnknownGroup() {
    endLine();
    presence = presence == null ? null : presence.as(Seat.UNKNOWN);
  }

  boolean isOpen() {
    return presence != null;
  }

  /** Takes a line; {@code false} if it names nobody. */
  boolean take(boolean bullet, Words words) {
    if (presence == null) {
      return false;
    }
    if (ticked.take(words, presence)) {
      endLine();
      return true;
    }
    boolean other = (named || line != null) && AttendanceReader.isNobody(words.text());
    if (other) {
      return false;
    }
    Words printed = withoutInitials(words);
    if (printed.length() < words.length()) {
      endLine();
      begin(printed);
      return true;
    }
    if (!bullet && line != null && goesOn(line, words)) {
      line = line.joinedWith(words);
      lastLength = words.length();
      return true;
    }
    if (!bullet && line != null && hangs(line, words)) {
      beginWithin(line, words);
      return true;
    }
    boolean names = bullet ? !NameLine.isSentence(words) : NameLine.holdsNamesOnly(words);
    if (names) {
      endLine();
      begin(words);
    }
    return names;
  }

  /** "IHO" and a tabulator before "Ida Holm, sygeplejerske": a column of its own. */
  private static Words withoutInitials(Words words) {
    int end = Initials.end(words.text());
    boolean column = end > 0 && end < words.length() && words.text().charAt(end) == '\t';
    if (!column) {
      return words;
    }
    Words rest = words.from(end).strip();
    return NameLine.holdsNamesOnly(rest) ? rest : words;
  }

  /** Says that the next line is a new one, whatever the last one looks like. */
  void endLine() {
    Words whole = line;
    line = null;
    if (whole != null && presence != null) {
      read(whole, presence);
    }
  }

  private void read(Words whole, Presence state) {
    List<Placed<Attendance>> read = AttendanceReader.readAll(whole, state);
    named |= !read.isEmpty();
    read.forEach(people);
    if (!PeopleWords.tellAll(whole, read)) {
      unread.accept(whole);
    }
  }

  void close() {
    endLine();
    ticked.close();
    presence = null;
  }

  private void begin(Words words) {
    boolean boxes = presence != null && ticked.take(words, presence);
    line = boxes || words.isBlank() ? null : words;
    lastLength = words.length();
  }

  private boolean goesOn(Words before, Words words) {
    if (before.length() + words.length() > LONGEST) {
      return false;
    }
    String text = before.text();
    char first = words.text().charAt(0);
    if (first == '(' || isOpen(text)) {
      return true;
    }
    // What stands before the last name was looked at with the line before.
    return mayGoOn(text, words, SHORTEST_WRAPPED)
        && NameLine.holdsNamesOnly(lastOf(before).joinedWith(words));
  }

  /** A line that begins below the first name of the one before, not below its label. */
  private boolean hangs(Words before, Words words) {
    boolean indented = words.start() - before.start() - before.length() >= DEEP;
    return indented
        && before.length() + words.length() <= LONGEST
        && mayGoOn(before.text(), words, SHORTEST_HANGING)
        && NameLine.holdsNamesOnly(
            new Words(lastOf(before).text() + " " + words.text(), before.start()));
  }

  /** Reads all but the last name, and begins a line with it: the indentation is no column. */
  private void beginWithin(Words before, Words words) {
    Words last = lastOf(before);
    line = before.part(0, before.length() - last.length());
    endLine();
    String name = last.text().startsWith(",") ? last.text().substring(1).strip() : last.text();
    int start = Math.max(0, words.start() - name.length() - 1);
    begin(new Words(name + " " + words.text(), start));
    lastLength = words.length();
  }

  private static Words lastOf(Words before) {
    String text = before.text();
    return before.from(Math.max(0, text.lastIndexOf(", ", text.length() - 2)));
  }

  private boolean mayGoOn(String text, Words words, int shortest) {
    char first = words.text().charAt(0);
    boolean listed = text.endsWith(",") || text.endsWith(" og") || text.endsWith(" samt");
    boolean small = Character.isLowerCase(first) && !text.endsWith(".");
    boolean cut =
        mayBeCut(text, shortest)
            && (isLoneName(lastElement(text)) || isLoneName(firstElement(words)));
    return listed || small || cut;
  }

  /** A word in capitals that lacks the other half of a name. */
  private static boolean isLoneName(String element) {
    return !element.isEmpty()
        && Character.isUpperCase(element.charAt(0))
        && element.indexOf(' ') < 0
        && !element.endsWith(".")
        && !RoleWords.isRole(element);
  }

  private static String lastElement(String text) {
    return text.substring(text.lastIndexOf(',') + 1).strip();
  }

  private static String firstElement(Words words) {
    String text = words.text();
    int end = 0;
    while (end < text.length() && ",(".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end).strip();
  }

  private static boolean isOpen(String text) {
    return text.lastIndexOf('(') > text.lastIndexOf(')');
  }

  /** A long line of names with commas whose last element may lack its end. */
  private boolean mayBeCut(String text, int shortest) {
    int comma = text.lastIndexOf(", ");
    boolean whole = text.endsWith(".") || text.indexOf(" og ", Math.max(0, comma)) > 0;
    return lastLength >= shortest && comma > 0 && !whole;
  }
}
