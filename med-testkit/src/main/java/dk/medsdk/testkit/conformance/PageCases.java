package dk.medsdk.testkit.conformance;

import dk.medsdk.testkit.conformance.RulePage.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes cases of the blocks of one section of a page. */
final class PageCases {

  /** The day on which organisations and archives are looked at: after all that the pages tell. */
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

  private final String rule;
  private final Subject subject;
  private final Origin origin;
  private final List<Block> blocks;

  private PageCases(String rule, Subject subject, Origin origin, List<Block> blocks) {
    this.rule = rule;
    this.subject = subject;
    this.origin = origin;
    this.blocks = blocks;
  }

  static List<ConformanceCase> of(RulePage page, Subject subject) {
    List<ConformanceCase> cases = new ArrayList<>();
    cases.addAll(new PageCases(page.rule(), subject, Origin.EXAMPLE, page.example()).cases());
    cases.addAll(new PageCases(page.rule(), subject, Origin.EXCEPTION, page.exceptions()).cases());
    return cases;
  }

  private List<ConformanceCase> cases() {
    List<ConformanceInput> inputs = inputs();
    List<ConformanceCase> cases = new ArrayList<>();
    for (ConformanceInput input : inputs) {
      cases.add(
          new ConformanceCase(
              "%s %s %d".formatted(rule, origin.label(), cases.size() + 1),
              origin,
              Optional.of(rule),
              input,
              origin == Origin.EXAMPLE ? Set.of(rule) : Set.of()));
    }
    return cases;
  }

  private List<ConformanceInput> inputs() {
    return switch (subject) {
      case DOCUMENT -> documents().map(this::document).toList();
      case ORGANISATION -> yaml("organisation").map(this::organisation).toList();
      case ARCHIVE -> List.of(archive());
    };
  }

  private ConformanceInput document(Block block) {
    Optional<String> gate = Optional.of(block.use()).filter(use -> !use.isEmpty());
    return input(List.of(block.content()), gate, employer(), Optional.empty());
  }

  private ConformanceInput organisation(String yaml) {
    return input(List.of(), Optional.empty(), Optional.of(yaml), Optional.of(DAY));
  }

  private ConformanceInput archive() {
    List<String> texts = documents().map(Block::content).toList();
    return input(texts, Optional.empty(), employer(), Optional.of(DAY));
  }

  private ConformanceInput input(
      List<String> documents,
      Optional<String> gate,
      Optional<String> organisation,
      Optional<LocalDate> day) {
    return new ConformanceInput(
        subject, "da", documents, gate, organisation, yaml("profile").findFirst(), day);
  }

  private Optional<String> employer() {
    return yaml("organisation").findFirst();
  }

  private Stream<Block> documents() {
    return blocks.stream().filter(Block::isDocument);
  }

  private Stream<String> yaml(String what) {
    return blocks.stream().filter(block -> block.isYaml(what)).map(Block::content);
  }
}
