package dk.medsdk.io.draft;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReaderCatalogue;
import dk.medsdk.io.block.Block;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.source.ModelPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers blocks into a draft: the head first, then item by item, or a theme summary. */
public final class DraftBuilder {

  private final MeetingDraft draft = new MeetingDraft();
  private final HeadReader head = new HeadReader(draft);
  private @Nullable ItemReader item;
  private @Nullable ThemeReader theme;

  private DraftBuilder() {}

  /** The draft of a document. */
  public static MeetingDraft build(List<Block> blocks) {
    DraftBuilder builder = new DraftBuilder();
    blocks.forEach(builder::read);
    return builder.finish();
  }

  private void read(Block block) {
    if (block instanceof Block.ThemeTitle title && theme == null) {
      theme = new ThemeReader(draft, title);
    } else if (theme != null) {
      theme.read(block);
    } else if (block instanceof Block.ItemHeading heading) {
      endItem();
      item = new ItemReader(draft, heading.line());
    } else if (block instanceof Block.ContentsEntry) {
      // A break above the list of contents is read as an item, which the list ends.
      endItem();
      head.read(block);
    } else if (item != null) {
      item.read(block);
    } else {
      head.read(block);
    }
  }

  private MeetingDraft finish() {
    endItem();
    head.finish();
    if (theme != null) {
      theme.finish();
    }
    boolean decides = draft.items.stream().anyMatch(i -> i.decision != null);
    if (draft.kind == null && decides) {
      draft.kind = DocumentKind.MINUTES;
    }
    return draft;
  }

  private void endItem() {
    if (item != null) {
      ItemDraft read = item.finish();
      item = null;
      if (read.heading.title().isEmpty()) {
        reportMissingTitle(read);
      }
    }
  }

  private void reportMissingTitle(ItemDraft untitled) {
    draft.findings.add(
        Finding.builder()
            .kind(ReaderCatalogue.NUMBERED_PARAGRAPH_WITHOUT_TITLE)
            .severity(ReaderCatalogue.NUMBERED_PARAGRAPH_WITHOUT_TITLE.severity())
            .path(ModelPath.ITEMS.child(draft.items.size() - 1))
            .span(untitled.heading.span())
            .build());
  }
}
