package dk.medsdk.cli;

import dk.medsdk.validation.RuleDescription;
import dk.medsdk.validation.rule.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a rule says of itself, a fact on a line: {@code Kontroller: published (error)}. */
final class RuleFacts {

  private RuleFacts() {}

  static List<String> lines(RuleDescription rule, Locale locale) {
    List<String> lines = new ArrayList<>();
    lines.add(line(HelpText.GROUP, rule.group().title().in(locale), locale));
    HelpText scope = HelpText.valueOf(rule.scope().name());
    lines.add(line(HelpText.LOOKS_AT, scope.in(locale), locale));
    if (rule.scope() == RuleDescription.Scope.DOCUMENT) {
      lines.add(line(HelpText.GATES, gates(rule), locale));
    }
    for (Need need : rule.needs()) {
      lines.add(line(HelpText.DOES_NOT_RUN_IF, need.missing().in(locale), locale));
    }
    String keys = profileKeys(rule);
    if (!keys.isEmpty()) {
      lines.add(line(HelpText.PROFILE_KEYS, keys, locale));
    }
    if (rule.inForceFrom().isPresent() || rule.inForceUntil().isPresent()) {
      lines.add(line(HelpText.IN_FORCE, days(rule, locale), locale));
    }
    if (rule.off()) {
      lines.add(HelpText.IS_OFF.in(locale));
    }
    return lines;
  }

  /** The entries of the profile that it reads: {@code levels, viceChairs}. */
  private static String profileKeys(RuleDescription rule) {
    return rule.needs().stream()
        .flatMap(need -> need.profileKey().stream())
        .collect(Collectors.joining(", "));
  }

  private static String gates(RuleDescription rule) {
    return rule.gates().entrySet().stream()
        .map(gate -> gate.getKey().label() + " (" + gate.getValue().label() + ")")
        .collect(Collectors.joining(", "));
  }

  private static String days(RuleDescription rule, Locale locale) {
    List<String> days = new ArrayList<>();
    rule.inForceFrom().ifPresent(day -> days.add(HelpText.FROM.in(locale) + " " + day));
    rule.inForceUntil().ifPresent(day -> days.add(HelpText.UNTIL.in(locale) + " " + day));
    return String.join(" ", days);
  }

  private static String line(HelpText name, String fact, Locale locale) {
    return name.in(locale) + ": " + fact;
  }
}
