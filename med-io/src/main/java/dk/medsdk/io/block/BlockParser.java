package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Says of each line what it is, by its looks, its neighbours, and the part of the document it
 * stands in.
 *
 * <p>Numbered lines are judged first and together ({@link ItemNumbering}); every other line is
 * shown to the recognisers in turn, and what none of them knows is text. One block a line, in
 * order.
 */
public final class BlockParser {

  private BlockParser() {}

  /** The blocks of a document. */
  public static List<Block> parse(List<Line> printed) {
    return parse(printed, Recognisers.STANDARD);
  }

  static List<Block> parse(List<Line> printed, Recognisers recognisers) {
    List<Line> whole =
        GluedLabels.part(GluedNumbers.part(PageReferences.without(VerbatimLines.hidden(printed))));
    TableLines table = Tables.read(whole);
    List<Line> lines = table == null ? whole : table.lines();
    Iterator<Line> verbatim = printed.stream().filter(VerbatimLines::isOne).iterator();
    ItemNumbering numbering = ItemNumbering.of(lines, table);
    PageLooks looks = PageLooks.of(lines);
    List<Block> blocks = new ArrayList<>(lines.size());
    Place place = Place.HEAD;
    for (int i = 0; i < lines.size(); i++) {
      Block block =
          VerbatimLines.isOne(lines.get(i))
              ? VerbatimLines.read(verbatim.next())
              : block(new Surroundings(lines, i, numbering, looks, place), recognisers);
      blocks.add(block);
      place = placeAfter(block, place);
    }
    PageBreaks.bridge(blocks);
    return blocks;
  }

  private static Block block(Surroundings at, Recognisers recognisers) {
    Line line = at.line();
    Block cell = at.numbering().cellAt(at.index());
    if (cell != null) {
      return cell;
    }
    if (line.isBlank()) {
      return new Block.Blank(line.span());
    }
    Role role = at.place().isTheme() ? Role.NONE : at.numbering().roleOf(at.index());
    if (role == Role.CONTINUED) {
      return new Block.Blank(line.span());
    }
    if (role != Role.NONE) {
      ItemLine heading = at.numbering().headingAt(at.index());
      return switch (role) {
        case ITEM -> new Block.ItemHeading(heading);
        case STATED -> new Block.StatedItemHeading(heading, depthOf(line));
        case SUB_ITEM -> new Block.SubItemHeading(heading);
        default -> new Block.ContentsEntry(heading);
      };
    }
    List<Recogniser> known = recognisers.of(at);
    for (int i = 0; i < known.size(); i++) {
      Block block = known.get(i).recognise(at);
      if (block != null) {
        return block;
      }
    }
    return line.isBullet()
        ? new Block.Bullet(Optional.empty(), line.body(), line.indent())
        : new Block.TextLine(line.words(), at.goesOn());
  }

  private static int depthOf(Line line) {
    StatedItem item = StatedItem.at(line.body());
    return item == null ? 1 : item.depth();
  }

  private static Place placeAfter(Block block, Place place) {
    if (block instanceof Block.ThemeTitle) {
      return Place.THEME_HEAD;
    }
    if (block instanceof Block.ThemeRoundHeading || block instanceof Block.ThemeQuestionHeading) {
      return Place.THEME;
    }
    if (block instanceof Block.ContentsHeading || block instanceof Block.ContentsEntry) {
      return Place.CONTENTS;
    }
    if (block instanceof Block.ItemHeading
        || block instanceof Block.StatedItemHeading
        || block instanceof Block.SubItemHeading
        || block instanceof Block.RecommendationHeading) {
      return Place.ITEM;
    }
    if (block instanceof Block.DecisionLead) {
      return Place.DECISION;
    }
    if (block instanceof Block.SectionHeading heading) {
      return heading.section() == Section.DECISION ? Place.DECISION : Place.ITEM;
    }
    return place;
  }
}
