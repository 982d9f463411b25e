package dk.medsdk.io.block;

import java.util.List;

/**
 * Puts together what the end of a page cuts in two: the blank lines around a page's number end no
 * paragraph if the text goes on below, in small letters.
 *
 * <p>Seen in everything that was a PDF.
 */
final class PageBreaks {

  private final List<Block> blocks;

  private PageBreaks(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Makes noise of the blank lines inside a paragraph, in the list itself. */
  static void bridge(List<Block> blocks) {
    PageBreaks breaks = new PageBreaks(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Noise noise && noise.endsPage()) {
        i = breaks.bridgeAt(i);
      }
    }
  }

  /** Bridges the lines without words around one, and says which is the last of them. */
  private int bridgeAt(int index) {
    int first = index;
    while (first > 0 && isGap(first - 1)) {
      first--;
    }
    int last = index;
    while (last + 1 < blocks.size() && isGap(last + 1)) {
      last++;
    }
    if (first > 0 && last + 1 < blocks.size() && goesOn(blocks.get(last + 1))) {
      for (int i = first; i <= last; i++) {
        blocks.set(i, new Block.Noise(blocks.get(i).span()));
      }
    }
    return last;
  }

  private boolean isGap(int index) {
    Block block = blocks.get(index);
    return block instanceof Block.Noise || block instanceof Block.Blank;
  }

  private static boolean goesOn(Block block) {
    return block instanceof Block.TextLine line
        && Character.isLowerCase(line.words().text().charAt(0));
  }
}
