package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.ContentsEntry;
import java.util.List;

/** Lists of contents that agree with the items. */
final class Contents {

  private Contents() {}

  static List<ContentsEntry> of(List<AgendaItem> items) {
    return items.stream().map(Contents::entry).toList();
  }

  private static ContentsEntry entry(AgendaItem item) {
    return ContentsEntry.builder()
        .number(item.number())
        .title(item.title())
        .slot(item.slot())
        .build();
  }
}
