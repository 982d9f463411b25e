package dk.medsdk.validation;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.RuleInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One run of rules over one input: what they found, and which of them ran. */
final class RuleRun {

  private final RuleInput input;
  private final Optional<Gate> gate;
  private final Optional<LocalDate> day;
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> run = new ArrayList<>();
  private final List<RuleNotRun> notRun = new ArrayList<>();
  private final List<ToolNotice> notices = new ArrayList<>();

  RuleRun(RuleInput input, Optional<Gate> gate, Optional<LocalDate> day) {
    this.input = input;
    this.gate = gate;
    this.day = day;
  }

  void add(Collection<Finding> known) {
    findings.addAll(known);
  }

  /** Runs those that may, in their order. */
  void all(List<PreparedRule> rules, Function<PreparedRule, List<Finding>> check) {
    for (PreparedRule rule : rules) {
      Optional<BilingualText> reason = rule.reasonNotToRun(input, gate, day);
      if (reason.isPresent()) {
        notRun.add(new RuleNotRun(rule.id(), reason.get()));
      } else {
        one(rule, check);
      }
    }
  }

  private void one(PreparedRule rule, Function<PreparedRule, List<Finding>> check) {
    try {
      findings.addAll(check.apply(rule));
      run.add(rule.id());
    } catch (RuntimeException e) {
      // A rule is users' code too: one that fails must not hide what the others found.
      notices.add(new ToolNotice(rule.id(), e.toString()));
    }
  }

  ReportBuilder report(Counting counting, Optional<SourceText> source) {
    List<Finding> ordered =
        findings.stream().map(input.profile()::apply).sorted(new PlaceOrder()).toList();
    return counting
        .report(ordered, input.name(), source)
        .rulesRun(run)
        .rulesNotRun(notRun)
        .notices(notices);
  }
}
