package dk.medsdk.io.draft;

import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells who was there for the meeting from who was there for one item.
 *
 * <p>Most committees print absence once, in the head, under the first item or below the last;
 * agenda systems repeat it under every decision. Who stands in every list, in that of the first
 * item, or as present in the only such list, is told of the meeting; whoever is in some lists only,
 * of those items.
 */
final class AttendanceScope {

  private AttendanceScope() {}

  static void settle(MeetingDraft draft) {
    List<ItemDraft> items = new ArrayList<>();
    draft.items.forEach(item -> addAll(item, items));
    List<ItemDraft> printing = items.stream().filter(item -> !item.listed.isEmpty()).toList();
    Set<String> everywhere = namesInAll(printing);
    boolean presentOnce = printing.stream().filter(AttendanceScope::listsPresent).count() == 1;
    for (ItemDraft item : printing) {
      boolean first = item == items.get(0);
      Set<String> named = new HashSet<>();
      for (Placed<Attendance> person : item.listed) {
        String name = person.value().name();
        boolean ofMeeting =
            first
                || everywhere.contains(name)
                || draft.isListed(name)
                || (presentOnce && listsPresent(item));
        if (ofMeeting) {
          draft.addAttendance(person);
        } else if (named.add(name)) {
          item.attendance.add(person);
        }
      }
    }
  }

  private static void addAll(ItemDraft item, List<ItemDraft> items) {
    items.add(item);
    item.items.forEach(under -> addAll(under, items));
  }

  /** Whether an item lists people who are there, and not only the substitutes of the absent. */
  private static boolean listsPresent(ItemDraft item) {
    return item.listed.stream()
            .map(Placed::value)
            .filter(person -> person.substituteFor().isEmpty())
            .filter(person -> person.state().filter(AttendanceState.PRESENT::equals).isPresent())
            .count()
        > 1;
  }

  private static Set<String> namesInAll(List<ItemDraft> printing) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < printing.size(); i++) {
      Set<String> here =
          printing.get(i).listed.stream()
              .map(person -> person.value().name())
              .collect(Collectors.toSet());
      if (i == 0) {
        names.addAll(here);
      } else {
        names.retainAll(here);
      }
    }
    return names;
  }
}
