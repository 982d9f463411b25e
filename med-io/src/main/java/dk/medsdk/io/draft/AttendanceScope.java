package dk.medsdk.io.draft;

import dk.medsdk.model.meeting.Attendance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells who was there for the meeting from who was there for one item.
 *
 * <p>Most committees print absence once, in the head or under the first item; agenda systems repeat
 * it under every decision. Who stands in every list, or in that of the first item, was away from
 * the meeting; whoever is in some lists only, from those items.
 */
final class AttendanceScope {

  private AttendanceScope() {}

  static void settle(MeetingDraft draft) {
    List<ItemDraft> printing =
        draft.items.stream().filter(item -> !item.attendance.isEmpty()).toList();
    Set<String> everywhere = namesInAll(printing);
    for (ItemDraft item : printing) {
      boolean first = item == draft.items.get(0);
      Set<String> named = new HashSet<>();
      List<Placed<Attendance>> own = new ArrayList<>();
      for (Placed<Attendance> person : item.attendance) {
        String name = person.value().name();
        if (first || everywhere.contains(name) || draft.isListed(name)) {
          draft.addAttendance(person);
        } else if (named.add(name)) {
          own.add(person);
        }
      }
      item.attendance.clear();
      item.attendance.addAll(own);
    }
  }

  private static Set<String> namesInAll(List<ItemDraft> printing) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < printing.size(); i++) {
      Set<String> here =
          printing.get(i).attendance.stream()
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
