package dk.medsdk.testkit.conformance;

import java.util.ArrayList;
import java.util.List;

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

  private static final String FENCE = "```";

  /**
   * One block.
   *
   * @param notation {@code text}, {@code json} or {@code yaml}
   * @param use what the word after it says; empty if there is none
   * @param content its lines, each with its line feed
   */
  record Block(String notation, String use, String content) {

    boolean isDocument() {
      return notation.equals("text") || notation.equals("json");
    }

    boolean isYaml(String what) {
      return notation.equals("yaml") && use.equals(what);
    }
  }

  static RulePage parse(String rule, String page) {
    return new RulePage(
        rule,
        blocks(between(page, "### Eksempel", "### Afhjælpning")),
        blocks(between(page, "### Undtagelser", "## English")));
  }

  private static String between(String page, String from, String to) {
    return page.substring(page.indexOf(from), page.indexOf(to));
  }

  private static List<Block> blocks(String section) {
    List<Block> blocks = new ArrayList<>();
    int at = section.indexOf("\n" + FENCE);
    while (at >= 0) {
      int content = section.indexOf('\n', at + 1) + 1;
      int end = section.indexOf("\n" + FENCE, content - 1);
      String[] words = section.substring(at + 1 + FENCE.length(), content - 1).split(" ", 2);
      String use = words.length > 1 ? words[1].strip() : "";
      blocks.add(new Block(words[0], use, section.substring(content, end + 1)));
      at = section.indexOf("\n" + FENCE, end + 1);
    }
    return List.copyOf(blocks);
  }
}
