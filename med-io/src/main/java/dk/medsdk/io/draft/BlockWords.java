package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.line.Words;

/** The words of a block that may be text where it stands, whatever it looks like. */
final class BlockWords {

  private BlockWords() {}

  /** Whether a block is text unless something around it says more. */
  static boolean areText(Block block) {
    return block instanceof Block.TextLine
        || block instanceof Block.TableRow
        || block instanceof Block.Bullet
        || block instanceof Block.SubHeading;
  }

  /** The words; those after the bullet, for a bullet. */
  static Words of(Block block) {
    if (block instanceof Block.Bullet bullet) {
      return bullet.words();
    }
    if (block instanceof Block.SubHeading heading) {
      return heading.words();
    }
    if (block instanceof Block.TableRow row) {
      Words first = row.cells().get(0);
      Words last = row.cells().get(row.cells().size() - 1);
      StringBuilder text = new StringBuilder();
      row.cells().forEach(cell -> text.append(text.isEmpty() ? "" : " ").append(cell.text()));
      int length = last.start() + last.length() - first.start();
      text.setLength(Math.min(text.length(), length));
      return new Words(text.toString(), first.start());
    }
    if (block instanceof Block.GroupHeading heading) {
      return heading.words();
    }
    if (block instanceof Block.AttachmentLine line) {
      return line.words();
    }
    if (block instanceof Block.TextLine line) {
      return line.words();
    }
    if (block instanceof Block.Headline line) {
      return line.words();
    }
    return new Words("", block.span().start());
  }
}
