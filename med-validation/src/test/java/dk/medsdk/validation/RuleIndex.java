package dk.medsdk.validation;

import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page that lists every rule by group, and every check of the catalogue with its rules. */
final class RuleIndex {

  private static final String OPENING =
      """
      # Rules

      Every rule of the SDK, written by the build from the catalogue. The severity is the rule's own; a gate or a
      profile may say otherwise. Basis: **A** read in a source, **B** read in one local or second-hand source,
      **C** what documents do, **U** unconfirmed.
      """;

  private RuleIndex() {}

  static String markdown() {
    List<RuleDescription> rules = RuleCatalogue.rules().stream().map(RuleDescription::of).toList();
    StringBuilder page = new StringBuilder(OPENING);
    for (RuleGroup group : RuleGroup.values()) {
      List<RuleDescription> ofGroup = rules.stream().filter(r -> r.group() == group).toList();
      if (!ofGroup.isEmpty()) {
        addGroup(group, ofGroup, page);
      }
    }
    addCore(rules, page);
    return page.toString();
  }

  private static void addGroup(RuleGroup group, List<RuleDescription> rules, StringBuilder page) {
    String title = group.title().en();
    page.append("\n## ")
        .append(Character.toUpperCase(title.charAt(0)))
        .append(title.substring(1))
        .append(
            "\n\n| Rule | Problem | Severity | Looks at | Basis | Needs |\n|---|---|---|---|---|---|\n");
    for (RuleDescription rule : rules) {
      String id = rule.kind().id();
      String needs = rule.needs().stream().map(RuleIndex::word).collect(Collectors.joining(", "));
      page.append(
          "| [%s](%s.md) | %s | %s%s | %s | %s: %s | %s |\n"
              .formatted(
                  id,
                  id,
                  rule.kind().summary().en(),
                  rule.kind().severity().label(),
                  rule.off() ? ", off" : "",
                  word(rule.scope()),
                  rule.kind().basis().sureness().mark(),
                  rule.kind().basis().reference(),
                  needs)
              .replace("|  |", "| |"));
    }
  }

  private static void addCore(List<RuleDescription> rules, StringBuilder page) {
    Map<String, String> carriers = new TreeMap<>();
    for (RuleDescription rule : rules) {
      String id = rule.kind().id();
      rule.core().forEach(check -> carriers.merge(check, id, (one, more) -> one + ", " + more));
    }
    page.append("\n## Checks of the core catalogue\n\n| Check | Rules |\n|---|---|\n");
    carriers.forEach((check, ids) -> page.append("| %s | %s |\n".formatted(check, ids)));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
