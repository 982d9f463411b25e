package dk.medsdk.io.draft;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReaderCatalogue;
import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.ItemLine;
import dk.medsdk.io.block.PurposeWords;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.source.ModelPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers blocks into a draft: the head first, then item by item, or a theme summary. */
public final class DraftBuilder {

  private final MeetingDraft draft = new MeetingDraft();
  private final HeadReader head = new HeadReader(draft);
  private final ItemDays days = new ItemDays(draft);
  private @Nullable ItemReader item;

  /** The item before the break that is being read. */
  private @Nullable ItemReader interrupted;

  private @Nullable ThemeReader theme;

  /** The items around what is read, the outermost first; the last may be it. */
  private final List<ItemDraft> around = new ArrayList<>();

  /** A case number that stands above the heading of its item. */
  private Block.@Nullable HeadField caseNumber;

  /** What the heading above the items says that they are for. */
  private List<Purpose> purposes = List.of();

  private DraftBuilder() {}

  /** The draft of a document. */
  public static MeetingDraft build(List<Block> blocks) {
    DraftBuilder builder = new DraftBuilder();
    blocks.forEach(builder::read);
    return builder.finish();
  }

  private void read(Block block) {
    if (theme == null && isOfTheme(block)) {
      theme = new ThemeReader(draft, head, block);
    } else if (theme != null) {
      theme.read(block);
    } else if (block instanceof Block.ItemCaseNumber number && (number.ofNext() || item == null)) {
      keepCaseNumber();
      draft.preamble().addBlank();
      caseNumber = number.field();
    } else if (block instanceof Block.PurposeHeading heading) {
      purposes = heading.purposes();
      draft.preamble().addBlank();
    } else if (block instanceof Block.ItemHeading heading) {
      begin(heading.line(), heading.line().isBreak());
    } else if (block instanceof Block.StatedItemHeading heading) {
      beginStated(heading);
    } else if (block instanceof Block.SubItemHeading heading) {
      beginInner(heading.line(), 2);
    } else if (block instanceof Block.ContentsEntry) {
      // A break above the list of contents is read as an item, which the list ends.
      endItem();
      head.read(block);
    } else if (item != null) {
      readOfItem(block, item);
    } else {
      head.read(block);
    }
  }

  /** The heading of a day that tells no day is text. */
  private void readOfItem(Block block, ItemReader current) {
    if (block instanceof Block.DayHeading heading) {
      if (!days.begin(heading)) {
        current.read(new Block.TextLine(heading.words(), false));
      }
    } else {
      readerFor(block, current).read(block);
    }
  }

  private static boolean isOfTheme(Block block) {
    return block instanceof Block.ThemeTitle || block instanceof Block.ThemeRoundHeading;
  }

  /** A case number whose item never came is text. */
  private void keepCaseNumber() {
    if (caseNumber != null) {
      Block.TextLine line = new Block.TextLine(caseNumber.whole(), false);
      caseNumber = null;
      if (item == null) {
        head.keep(line);
      } else {
        item.read(line);
      }
    }
  }

  private MeetingDraft finish() {
    keepCaseNumber();
    endItem();
    head.finish();
    days.finish();
    if (theme != null) {
      theme.finish();
    }
    AttendanceScope.settle(draft);
    draft.items.forEach(item -> NamedPresenters.take(item, draft));
    head.keepRemainder();
    boolean decides = draft.items.stream().anyMatch(ItemDraft::decides);
    if (draft.kind == null && !draft.items.isEmpty()) {
      draft.kind = decides ? DocumentKind.MINUTES : DocumentKind.AGENDA;
    }
    return draft;
  }

  private void begin(ItemLine heading, boolean isBreak) {
    if (isBreak && interrupted == null) {
      interrupted = item;
    } else {
      endItem();
    }
    ItemDraft next = new ItemDraft(heading, ModelPath.ITEMS.child(draft.items.size()));
    draft.items.add(next);
    days.add(next);
    if (!isBreak) {
      around.clear();
      around.add(next);
      addPurposes(next);
    }
    open(next);
  }

  /** An item's own heading comes before the one above it. */
  private void addPurposes(ItemDraft next) {
    if (purposes.isEmpty() || !next.heading.purposes().isEmpty()) {
      return;
    }
    if (next.heading.title().filter(title -> PurposeWords.isStanding(title.text())).isEmpty()) {
      next.purposes.addAll(purposes);
    }
  }

  private void beginStated(Block.StatedItemHeading heading) {
    if (heading.depth() == 1) {
      begin(heading.line(), false);
    } else {
      beginInner(heading.line(), heading.depth());
    }
  }

  /** Begins an item under one of the items that are being read. */
  private void beginInner(ItemLine heading, int depth) {
    if (around.isEmpty()) {
      begin(heading, false);
      return;
    }
    endItem();
    around.subList(Math.min(depth - 1, around.size()), around.size()).clear();
    ItemDraft parent = around.get(around.size() - 1);
    ItemDraft inner = new ItemDraft(heading, parent.path.child("items").child(parent.items.size()));
    parent.items.add(inner);
    around.add(inner);
    open(inner);
  }

  private void open(ItemDraft next) {
    if (caseNumber != null) {
      next.caseNumber = Placed.of(caseNumber.value());
      next.span = caseNumber.span().to(next.span);
    }
    caseNumber = null;
    item = new ItemReader(draft, next);
  }

  /** A break may stand inside an item, whose next section then goes on below it. */
  private ItemReader readerFor(Block block, ItemReader current) {
    boolean section =
        block instanceof Block.SectionHeading
            || block instanceof Block.RecommendationHeading
            || block instanceof Block.DecisionLead;
    if (!section || interrupted == null) {
      return current;
    }
    ItemReader resumed = interrupted;
    interrupted = null;
    finish(current);
    item = resumed;
    return resumed;
  }

  private void endItem() {
    finish(interrupted);
    finish(item);
    interrupted = null;
    item = null;
  }

  private void finish(@Nullable ItemReader reader) {
    if (reader != null) {
      ItemDraft read = reader.finish();
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
            .path(untitled.path)
            .span(untitled.heading.span())
            .build());
  }
}
