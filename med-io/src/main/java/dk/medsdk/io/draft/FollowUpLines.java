package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.draft.ItemDraft.FollowUpDraft;
import dk.medsdk.io.line.Words;
import dk.medsdk.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an item that say who does what by when: {@code Ansvarlig: Ida Holm}. */
final class FollowUpLines {

  private final ItemDraft item;
  private final MeetingDraft meeting;

  /** What a wrapped line goes on from, nothing directly below "Opfølgning:". */
  private @Nullable JoinedWords open;

  /** Whether "Opfølgning:" stands alone, so that its list is below. */
  private boolean below;

  FollowUpLines(ItemDraft item, MeetingDraft meeting) {
    this.item = item;
    this.meeting = meeting;
  }

  /** Whether "Ansvarlig" or "Frist" stands alone, so that its value is the next line. */
  private boolean ownerBelow;

  private boolean dueBelow;

  /** Takes a line with labels, unless it belongs to nothing that is promised or decided. */
  boolean read(Block.FollowUpLine line) {
    open = null;
    if (line.text().isEmpty() && (isDash(line.owner()) || isDash(line.due()))) {
      return true;
    }
    if (isToDo(line) && OwnerFinder.find(line.words().text()).isEmpty()) {
      return false;
    }
    ownerBelow = line.owner().filter(Words::isBlank).isPresent();
    dueBelow = line.due().filter(Words::isBlank).isPresent();
    below = line.text().filter(Words::isBlank).isPresent() && item.decision != null;
    if (below || ownerBelow || dueBelow) {
      return true;
    }
    FollowUpDraft followUp = followUpOf(line);
    if (followUp == null) {
      return false;
    }
    followUp.span = followUp.span.to(line.span());
    followUp.owner = line.owner().orElse(followUp.owner);
    followUp.due = line.due().orElse(followUp.due);
    return true;
  }

  /** "Ansvarlig: –" names nobody. */
  private static boolean isDash(Optional<Words> value) {
    return value.filter(v -> v.length() == 1 && "-–—".contains(v.text())).isPresent();
  }

  /** What a line is that is no follow-up: an element of a list, if only a box stands before it. */
  static Block textOf(Block.FollowUpLine line) {
    return isToDo(line)
        ? new Block.Bullet(Optional.empty(), line.words(), 0)
        : new Block.TextLine(line.words(), false);
  }

  /** A box is no label: all of the words are what is to be done. */
  private static boolean isToDo(Block.FollowUpLine line) {
    return line.text().filter(line.words()::equals).isPresent();
  }

  /** Whether the next line may be a value of what was read. */
  boolean awaitsValue() {
    return below || ownerBelow || dueBelow;
  }

  /** Takes a line below a label, a wrapped one, or another bullet. */
  boolean takes(Block block, Words words) {
    if (ownerBelow || dueBelow) {
      return takesValue(words);
    }
    if (open != null && open.isContinuedBy(words)) {
      open.add(words);
      return true;
    }
    boolean table = block instanceof Block.TableRow;
    if (below && !table && (open == null || block instanceof Block.Bullet)) {
      begin(words);
      return true;
    }
    return false;
  }

  private boolean takesValue(Words words) {
    boolean known = !item.followUpLines.isEmpty();
    if (known) {
      FollowUpDraft last = item.followUpLines.get(item.followUpLines.size() - 1);
      last.span = last.span.to(words.span());
      last.owner = ownerBelow ? words : last.owner;
      last.due = dueBelow ? words : last.due;
    }
    ownerBelow = false;
    dueBelow = false;
    return known;
  }

  private @Nullable FollowUpDraft followUpOf(Block.FollowUpLine line) {
    if (line.text().isPresent()) {
      return line.text().get().isBlank() ? null : begin(line.text().get());
    }
    FollowUpDraft last = last();
    if (last != null && !isOfAnother(line, last)) {
      return last;
    }
    JoinedWords decided = SettledParagraphs.takeAbove(item, meeting);
    if (decided == null && last == null && item.decision != null) {
      decided = DecisionFinisher.lastResolution(item.decision);
    }
    return decided == null ? last : begin(decided, line.span());
  }

  private @Nullable FollowUpDraft last() {
    List<FollowUpDraft> lines = item.followUpLines;
    return lines.isEmpty() ? null : lines.get(lines.size() - 1);
  }

  /** A second owner or day is that of something else. */
  private static boolean isOfAnother(Block.FollowUpLine line, FollowUpDraft last) {
    return (line.owner().isPresent() && last.owner != null)
        || (line.due().isPresent() && last.due != null);
  }

  private FollowUpDraft begin(Words text) {
    JoinedWords words = new JoinedWords(text);
    open = words;
    return begin(words, text.span());
  }

  private FollowUpDraft begin(JoinedWords text, SourceSpan span) {
    FollowUpDraft followUp = new FollowUpDraft(text, span);
    item.followUpLines.add(followUp);
    return followUp;
  }
}
