package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Items without a number among numbered ones: {@code Eventuelt} at the end, and titles in capitals
 * that stand in every agenda, {@code NYT FRA TR OG AMR}.
 *
 * <p>Seen in minutes whose numbers somebody writes by hand. Such a line has a blank one above it
 * and its text below.
 */
final class StandingItems {

  private static final Set<String> ANY_OTHER_BUSINESS = Set.of("eventuelt", "evt", "evt.");
  private static final int LONGEST = 60;
  private static final int FEWEST_LETTERS = 8;

  private final List<Line> lines;
  private final ItemNumbering numbering;

  /** Whether it was looked for already: an agenda has one. */
  private boolean anyOtherBusiness;

  private StandingItems(List<Line> lines, ItemNumbering numbering) {
    this.lines = lines;
    this.numbering = numbering;
  }

  static void mark(List<Line> lines, ItemNumbering numbering) {
    StandingItems standing = new StandingItems(lines, numbering);
    boolean numbered = false;
    for (int i = 0; i < lines.size(); i++) {
      Role role = numbering.roleOf(i);
      if (role == Role.ITEM) {
        numbered |= numbering.headingAt(i).number().isPresent();
      } else if (numbered && role == Role.NONE && standing.isItem(i)) {
        standing.set(i);
      }
    }
  }

  private boolean isItem(int index) {
    Line line = lines.get(index);
    String text = line.text();
    boolean possible =
        text.length() > 2
            && text.length() <= LONGEST
            && Character.isUpperCase(text.charAt(0))
            && lines.get(index - 1).isBlank()
            && index + 1 < lines.size();
    if (!possible) {
      return false;
    }
    if (ANY_OTHER_BUSINESS.contains(name(text))) {
      boolean first = !anyOtherBusiness && !isNamedElsewhere();
      anyOtherBusiness = true;
      return first;
    }
    return areCapitals(text)
        && !lines.get(index + 1).isBlank()
        && !PurposeWords.inTitle(text).isEmpty()
        && PurposeHeadingRecogniser.purposes(text).isEmpty()
        && !SectionRecogniser.isHeading(line);
  }

  private static String name(String text) {
    String name = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    return name.toLowerCase(Locale.ROOT);
  }

  /** Two words or more without a small letter, and no mark at the end. */
  private static boolean areCapitals(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    boolean open = ".:;,?!".indexOf(text.charAt(text.length() - 1)) < 0;
    return open && letters >= FEWEST_LETTERS && text.indexOf(' ') > 0 && text.indexOf('\t') < 0;
  }

  /** Whether an item with a number is named so, of which the line is then a part. */
  private boolean isNamedElsewhere() {
    for (int i = 0; i < lines.size(); i++) {
      boolean item = numbering.roleOf(i) == Role.ITEM;
      Optional<ItemLine.Title> title = item ? numbering.headingAt(i).title() : Optional.empty();
      String text = title.map(ItemLine.Title::text).orElse("").toLowerCase(Locale.ROOT);
      if (text.contains("evt") || text.contains("eventuelt")) {
        return true;
      }
    }
    return false;
  }

  private void set(int index) {
    Words words = lines.get(index).words();
    numbering.set(index, Role.ITEM, ItemLineParser.parse(words, Optional.empty(), words, false), 1);
  }
}
