package dk.medsdk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The page of a rule, cut into the sections of one language.
 *
 * <p>A page is Markdown: {@code ## Dansk} and {@code ## English}, each with sections under {@code
 * ###}. The example stands in the Danish part only, for documents are Danish.
 *
 * @param sections the sections in order
 */
record RulePage(List<Section> sections) {

  private static final String FENCE = "```";
  private static final String EXAMPLE = "Eksempel";

  /**
   * One section.
   *
   * @param title its heading, {@code Problem}
   * @param lines its lines, fences included
   */
  record Section(String title, List<String> lines) {}

  /** The part of a page in the language; the English part gets the example of the Danish one. */
  static RulePage from(String markdown, Locale locale) {
    List<Section> danish = sectionsUnder("## Dansk", markdown);
    if (locale.getLanguage().equals("da")) {
      return new RulePage(danish);
    }
    List<Section> english = new ArrayList<>(sectionsUnder("## English", markdown));
    danish.stream()
        .filter(section -> section.title().equals(EXAMPLE))
        .map(section -> new Section(HelpText.EXAMPLE.in(locale), section.lines()))
        .forEach(example -> english.add(Math.min(1, english.size()), example));
    return new RulePage(english);
  }

  private static List<Section> sectionsUnder(String part, String markdown) {
    List<Section> sections = new ArrayList<>();
    boolean inPart = false;
    boolean inFence = false;
    for (String line : markdown.lines().toList()) {
      inFence ^= line.startsWith(FENCE);
      if (!inFence && line.startsWith("## ")) {
        inPart = line.strip().equals(part);
      } else if (!inFence && inPart && line.startsWith("### ")) {
        sections.add(new Section(line.substring(4).strip(), new ArrayList<>()));
      } else if (inPart && !sections.isEmpty()) {
        sections.get(sections.size() - 1).lines().add(line);
      }
    }
    return sections;
  }

  /** The page for a terminal: paragraphs wrapped, examples as they are and further in. */
  List<String> lines(int columns) {
    List<String> out = new ArrayList<>();
    for (Section section : sections) {
      out.add("");
      out.add(section.title());
      lay(section.lines(), columns, out);
    }
    return out;
  }

  private static void lay(List<String> lines, int columns, List<String> out) {
    StringBuilder paragraph = new StringBuilder();
    boolean inFence = false;
    for (String line : lines) {
      boolean fence = line.startsWith(FENCE);
      if (fence || line.isBlank()) {
        flush(paragraph, columns, out);
      }
      if (inFence && !fence) {
        out.add("      " + line);
      } else if (!fence) {
        paragraph.append(line).append(' ');
      }
      inFence ^= fence;
    }
    flush(paragraph, columns, out);
  }

  private static void flush(StringBuilder paragraph, int columns, List<String> out) {
    if (!paragraph.toString().isBlank()) {
      Wrapped.lines(paragraph.toString(), columns - 2).forEach(line -> out.add("  " + line));
    }
    paragraph.setLength(0);
  }
}
