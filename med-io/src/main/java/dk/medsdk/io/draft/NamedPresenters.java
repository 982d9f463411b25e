package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import dk.medsdk.source.SourceSpan;
import java.util.List;

/**
 * Takes the names in parentheses that end a title for presenters, where they are people of the
 * meeting: {@code Safety walk (Priya Raman)}.
 *
 * <p>Seen in plain minutes. Other names in parentheses may be places or units and stay in the
 * title.
 */
final class NamedPresenters {

  private NamedPresenters() {}

  static void take(ItemDraft item, MeetingDraft meeting) {
    item.heading
        .title()
        .ifPresent(
            title -> {
              int open = title.text().lastIndexOf('(');
              if (open > 0 && title.text().endsWith(")")) {
                take(item, meeting, title.text(), open, title.span());
              }
            });
  }

  private static void take(
      ItemDraft item, MeetingDraft meeting, String title, int open, SourceSpan place) {
    Words inside = new Words(title.substring(open + 1, title.length() - 1), 0);
    List<PersonWords> people = PersonWords.allIn(inside);
    boolean known =
        !people.isEmpty() && people.stream().allMatch(person -> meeting.isListed(person.name()));
    if (known) {
      people.forEach(person -> item.presenters.add(new Placed<>(person.name(), place)));
      item.titleAlone = title.substring(0, open).strip();
    }
  }
}
