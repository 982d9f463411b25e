package dk.medsdk.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PrintedItemsPropertyTest {

  private static final int LENGTH = 200;

  /** Items one after another, gaps between them, each with sub-items in its first part. */
  @Property(tries = 200)
  void agreesWithTheInput(
      @ForAll @Size(max = 8) List<@IntRange(max = 20) Integer> lengths,
      @ForAll @IntRange(max = 3) int gap,
      @ForAll @IntRange(max = 2) int subItems) {
    SourceMap.Builder map = SourceMap.builder();
    List<AgendaItem> items = new ArrayList<>();
    int at = gap;
    for (int length : lengths) {
      ModelPath path = ModelPath.ITEMS.child(items.size());
      map.put(path, SourceSpan.of(at, at + length));
      List<AgendaItem> subs = new ArrayList<>();
      for (int i = 0; i < subItems; i++) {
        int part = length / 3;
        map.put(path.child("items").child(i), SourceSpan.of(at + i * part, at + (i + 1) * part));
        subs.add(AgendaItem.builder().build());
      }
      items.add(AgendaItem.builder().addAllItems(subs).build());
      at += length + gap;
    }
    CheckInput input = input(items, map.build());
    PrintedItems printed = PrintedItems.of(input);

    for (int offset = 0; offset < LENGTH; offset++) {
      assertThat(printed.pathAt(offset))
          .isEqualTo(input.itemAt(offset).map(PlacedItem::path).orElse(ModelPath.ROOT));
    }
  }

  private static CheckInput input(List<AgendaItem> items, SourceMap map) {
    MeetingDocument document =
        MeetingDocument.builder()
            .kind(DocumentKind.MINUTES)
            .meeting(Meeting.builder().addAllItems(items).build())
            .build();
    return CheckInput.of(document, SourceText.of(" ".repeat(LENGTH)), map, List.of());
  }
}
