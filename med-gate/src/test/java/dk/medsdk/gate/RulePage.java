package dk.medsdk.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a rule with what can be run in it: the blocks under "Eksempel" and "Undtagelser".
 *
 * <p>A block {@code text} or {@code json} is a document, {@code text published} one at that gate;
 * {@code yaml organisation} holds the employer of the section's documents or, on the page of a rule
 * on organisations, what is checked; {@code yaml profile} holds what the employer of the section
 * decided.
 *
 * @param rule the id of the rule
 * @param example what breaks the rule
 * @param exceptions what does not
 */
record RulePage(String rule, List<Block> example, List<Block> exceptions) {

  private static final Pattern BLOCK =
      Pattern.compile("```(\\w+) ?(\\w*)\n(.*?)```", Pattern.DOTALL);

  /**
   * One block.
   *
   * @param notation {@code text}, {@code json} or {@code yaml}
   * @param use what the word after it says
   * @param content its lines
   */
  record Block(String notation, String use, String content) {

    boolean isDocument() {
      return notation.equals("text") || notation.equals("json");
    }

    boolean isOrganisation() {
      return notation.equals("yaml") && use.equals("organisation");
    }

    boolean isProfile() {
      return notation.equals("yaml") && use.equals("profile");
    }
  }

  static RulePage of(String rule, String page) {
    return new RulePage(
        rule,
        blocks(between(page, "### Eksempel", "### Afhjælpning")),
        blocks(between(page, "### Undtagelser", "## English")));
  }

  static List<String> documents(List<Block> blocks) {
    return blocks.stream().filter(Block::isDocument).map(Block::content).toList();
  }

  static Optional<String> organisation(List<Block> blocks) {
    return blocks.stream().filter(Block::isOrganisation).map(Block::content).findFirst();
  }

  static Optional<String> profile(List<Block> blocks) {
    return blocks.stream().filter(Block::isProfile).map(Block::content).findFirst();
  }

  private static List<Block> blocks(String section) {
    List<Block> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(section);
    while (block.find()) {
      blocks.add(new Block(block.group(1), block.group(2), block.group(3)));
    }
    return blocks;
  }

  private static String between(String page, String from, String to) {
    return page.substring(page.indexOf(from), page.indexOf(to));
  }

  @Override
  public String toString() {
    return rule;
  }
}
