package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a programme: the clock, on the line of its title or on the line above it, the title,
 * and the lines below that say what it is for and who presents it.
 *
 * @param index the line with the clock
 * @param title the line with the title
 * @param lead the clock
 */
record ProgrammeEntry(int index, int title, ClockLead lead) {

  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_SENTENCE = 60;
  private static final int LONGEST_TAG = 90;
  private static final int MOST_TAGS = 3;

  /** The entry that begins at a line; null if none does. */
  static @Nullable ProgrammeEntry at(List<Line> lines, int index, ItemNumbering numbering) {
    Line line = lines.get(index);
    boolean possible = !line.isBullet() && numbering.roleOf(index) == Role.NONE;
    ClockLead lead = possible ? ClockLead.of(line.words()) : null;
    if (lead == null) {
      return null;
    }
    if (!lead.isAlone(line.words())) {
      boolean title = isTitle(line.text(), lead.rest());
      return title ? new ProgrammeEntry(index, index, lead) : null;
    }
    int below = index + 1;
    below += below < lines.size() && lines.get(below).isBlank() ? 1 : 0;
    boolean title = below < lines.size() && isTitleBelow(lines.get(below), below, numbering);
    return title ? new ProgrammeEntry(index, below, lead) : null;
  }

  private static boolean isTitleBelow(Line line, int index, ItemNumbering numbering) {
    if (line.isBlank() || line.isBullet()) {
      return false;
    }
    Role role = numbering.roleOf(index);
    return role == Role.ITEM
        || (role == Role.NONE
            && isTitle(line.text(), 0)
            && ClockLead.of(line.words()) == null
            && line.text().indexOf(':') != line.text().length() - 1
            && !SectionRecogniser.isHeading(line));
  }

  /** A capital or a number first, and no sentence. */
  private static boolean isTitle(String text, int from) {
    char first = text.charAt(from);
    boolean sentence =
        text.endsWith(",") || (text.endsWith(".") && text.length() - from > LONGEST_SENTENCE);
    boolean begins =
        Character.isUpperCase(first)
            || "\"”»(".indexOf(first) >= 0
            || ItemNumber.at(new Words(text.substring(from), from)).isPresent();
    return begins && !sentence && text.length() - from <= LONGEST_TITLE;
  }

  /** Whether the title stands below the clock and has a number that makes it an item. */
  boolean isNumbered(ItemNumbering numbering) {
    return numbering.roleOf(title) == Role.ITEM;
  }

  /** Says that the lines of the entry are an item. */
  void mark(List<Line> lines, ItemNumbering numbering) {
    ItemLine heading = isNumbered(numbering) ? numbering.headingAt(title) : null;
    int last = title;
    if (heading == null) {
      HeadingWords words = HeadingWords.at(lines, title);
      last += words.lines() - 1;
      heading = heading(title == index ? words.words().from(lead.rest()) : words.words());
    } else {
      while (last + 1 < lines.size() && numbering.roleOf(last + 1) == Role.CONTINUED) {
        last++;
      }
    }
    List<TagParser.Tag> tags = tagsBelow(lines, last, numbering);
    last += tags.size();
    numbering.set(index, Role.ITEM, whole(lines, heading, tags, last), last - index + 1);
  }

  private static ItemLine heading(Words words) {
    Optional<ItemNumber> number = ItemNumber.at(words);
    Words title = number.map(ItemNumber::rest).orElse(words);
    return ItemLineParser.parse(words, number.map(ItemNumber::number), title, false);
  }

  /** What the lines right below say, each of them nothing but a purpose or names. */
  private static List<TagParser.Tag> tagsBelow(
      List<Line> lines, int last, ItemNumbering numbering) {
    List<TagParser.Tag> tags = new ArrayList<>();
    for (int i = last + 1; i < lines.size() && tags.size() < MOST_TAGS; i++) {
      Line line = lines.get(i);
      boolean possible =
          !line.isBlank()
              && !line.isBullet()
              && line.text().length() <= LONGEST_TAG
              && !line.text().endsWith(".")
              && numbering.roleOf(i) == Role.NONE
              && ClockLead.of(line.words()) == null
              && !SectionRecogniser.isHeading(line);
      Optional<TagParser.Tag> tag =
          possible ? TagParser.parse(line.words()) : Optional.<TagParser.Tag>empty();
      if (tag.isEmpty()) {
        return tags;
      }
      tags.add(tag.get());
    }
    return tags;
  }

  private ItemLine whole(List<Line> lines, ItemLine said, List<TagParser.Tag> tags, int last) {
    Words first = lines.get(index).words();
    List<Purpose> purposes = new ArrayList<>(said.purposes());
    List<Words> presenters = new ArrayList<>(said.presenters());
    for (TagParser.Tag tag : tags) {
      tag.purposes().stream().filter(p -> !purposes.contains(p)).forEach(purposes::add);
      presenters.addAll(tag.presenters());
    }
    return new ItemLine(
        first.span().to(lines.get(last).span()),
        said.number(),
        said.title(),
        Optional.of(lead.clock().slot()),
        first.part(0, lead.clock().end()).span(),
        said.minutes(),
        purposes,
        presenters,
        said.openness(),
        said.rest());
  }
}
