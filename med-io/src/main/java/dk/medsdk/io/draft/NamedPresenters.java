package dk.medsdk.io.draft;

import dk.medsdk.io.block.ItemLine;
import dk.medsdk.io.line.Words;
import dk.medsdk.source.SourceSpan;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the names in parentheses or behind a dash that end a title for presenters, where they are
 * people of the meeting: {@code Safety walk (Priya Raman)}, {@code Sygefravær (LB)}, {@code Budget
 * – Mette}.
 *
 * <p>Seen in plain minutes. Other names in parentheses may be places or units and stay in the
 * title.
 */
final class NamedPresenters {

  private static final String[] MARKS = {" – ", " - ", " / "};
  private static final Pattern JOINTS = Pattern.compile(" og |[,/&+]");

  private NamedPresenters() {}

  static void take(ItemDraft item, MeetingDraft meeting) {
    item.heading
        .title()
        .ifPresent(
            title -> {
              String text = title.text();
              int open = text.lastIndexOf('(');
              if (open > 0 && text.endsWith(")")) {
                String inside = text.substring(open + 1, text.length() - 1);
                take(item, meeting, inside, text.substring(0, open), title.span());
              } else {
                takeBehindDash(item, meeting, title);
              }
            });
  }

  /** "Budget – Mette Juhl": somebody of the meeting behind the last dash or bar. */
  private static void takeBehindDash(ItemDraft item, MeetingDraft meeting, ItemLine.Title title) {
    String text = title.text();
    int dash = -1;
    for (String mark : MARKS) {
      dash = Math.max(dash, text.lastIndexOf(mark));
    }
    if (dash > 0) {
      take(item, meeting, text.substring(dash + 3), text.substring(0, dash), title.span());
    }
  }

  private static void take(
      ItemDraft item, MeetingDraft meeting, String names, String title, SourceSpan place) {
    List<String> people = known(names, meeting);
    if (!people.isEmpty()) {
      people.forEach(person -> item.presenters.add(new Placed<>(person, place)));
      item.titleAlone = title.strip();
    }
  }

  /** The names if all are people of the meeting, whole or by what the list prints of them. */
  private static List<String> known(String names, MeetingDraft meeting) {
    List<PersonWords> people = PersonWords.allIn(new Words(names, 0));
    boolean listed =
        !people.isEmpty() && people.stream().allMatch(person -> meeting.isListed(person.name()));
    if (listed) {
      return people.stream().map(PersonWords::name).toList();
    }
    List<String> parts =
        Arrays.stream(JOINTS.split(names)).map(String::strip).filter(p -> !p.isEmpty()).toList();
    return parts.stream().allMatch(part -> meeting.isCalled(part)) ? parts : List.of();
  }
}
