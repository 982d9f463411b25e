package dk.medsdk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The page of a rule, cut into the sections of one language.
 *
 * <p>A page is Markdown: {@code ## Dansk} and {@code ## English}, each with sections under {@code
 * ###}. The example stands in the Danish part only, for documents are Danish.
 *
 * @param sections the sections in order
 * @param locale the language
 */
record RulePage(List<Section> sections, Locale locale) {

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
      return new RulePage(danish, locale);
    }
    List<Section> english = new ArrayList<>(sectionsUnder("## English", markdown));
    danish.stream()
        .filter(section -> section.title().equals(EXAMPLE))
        .map(section -> new Section(HelpText.EXAMPLE.in(locale), section.lines()))
        .forEach(example -> english.add(Math.min(1, english.size()), example));
    return new RulePage(english, locale);
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

  /**
   * The page for a terminal: paragraphs wrapped, examples as they are, further in, and each under
   * what it is.
   */
  List<String> lines(int columns) {
    List<String> out = new ArrayList<>();
    for (Section section : sections) {
      out.add("");
      out.add(section.title());
      lay(section.lines(), columns, out);
    }
    return out;
  }

  private void lay(List<String> lines, int columns, List<String> out) {
    int first = out.size();
    StringBuilder paragraph = new StringBuilder();
    boolean inFence = false;
    for (String line : lines) {
      boolean fence = line.startsWith(FENCE);
      if (fence || line.isBlank()) {
        flush(paragraph, columns, out);
      }
      if (fence && !inFence) {
        label(line.substring(FENCE.length()), out.size() > first, out);
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

  private void label(String block, boolean apart, List<String> out) {
    if (apart) {
      out.add("");
    }
    whatItIs(block).ifPresent(label -> out.add("    " + label.in(locale) + ":"));
  }

  /** What a block is by the words behind its fence: {@code yaml profile}. */
  private static Optional<HelpText> whatItIs(String block) {
    return switch (block.strip()) {
      case "text", "json" -> Optional.of(HelpText.EXAMPLE_DOCUMENT);
      case "text published", "json published" -> Optional.of(HelpText.EXAMPLE_PUBLISHED);
      case "yaml organisation" -> Optional.of(HelpText.EXAMPLE_ORGANISATION);
      case "yaml profile" -> Optional.of(HelpText.EXAMPLE_PROFILE);
      default -> Optional.empty();
    };
  }

  private static void flush(StringBuilder paragraph, int columns, List<String> out) {
    if (!paragraph.toString().isBlank()) {
      Wrapped.lines(paragraph.toString(), columns - 2).forEach(line -> out.add("  " + line));
    }
    paragraph.setLength(0);
  }
}
