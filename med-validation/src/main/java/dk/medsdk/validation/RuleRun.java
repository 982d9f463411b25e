package dk.medsdk.validation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.rule.Days;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.LeftOut;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One run of rules over one input: what they found, and which of them ran. */
final class RuleRun {

  /** How many findings of one kind are kept: nobody reads more. */
  static final int MOST_FINDINGS = 200;

  private final RuleInput input;
  private final Optional<Gate> gate;
  private final Optional<Days> days;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> leftOut = new ArrayList<>();
  private final List<String> run = new ArrayList<>();
  private final List<RuleNotRun> notRun = new ArrayList<>();
  private final List<ToolNotice> notices = new ArrayList<>();

  RuleRun(RuleInput input, Optional<Gate> gate, Optional<Days> days) {
    this.input = input;
    this.gate = gate;
    this.days = days;
  }

  /** What a reader found; it has no more to say of one kind than a rule has. */
  void add(List<Finding> known) {
    Map<String, List<Finding>> byKind =
        known.stream().collect(groupingBy(Finding::id, LinkedHashMap::new, toList()));
    for (List<Finding> ofOneKind : byKind.values()) {
      int most = Math.min(ofOneKind.size(), MOST_FINDINGS);
      findings.addAll(ofOneKind.subList(0, most));
      Optional<LeftOut> others = Optional.empty();
      for (Finding finding : ofOneKind.subList(most, ofOneKind.size())) {
        others = Optional.of(LeftOut.with(others, finding));
      }
      others.ifPresent(this::add);
    }
  }

  /** One finding for all that were left out, which stops a document if one of them would. */
  private void add(LeftOut others) {
    leftOut.add(
        Finding.of(EngineCatalogue.FINDINGS_LEFT_OUT)
            .severity(input.profile().apply(others.gravest()).severity())
            .putArgument("rule", others.gravest().id())
            .putArgument("count", String.valueOf(others.count()))
            .build());
  }

  /** Runs those that may, in their order. */
  void all(List<PreparedRule> rules, Function<PreparedRule, Problems> check) {
    for (PreparedRule rule : rules) {
      Optional<BilingualText> notForIt = rule.reasonNotForIt(input, gate, days);
      if (notForIt.isPresent()) {
        notRun.add(new RuleNotRun(rule.id(), notForIt.get()));
        continue;
      }
      Optional<BilingualText> cannot = rule.reasonItCannot(input);
      cannot.ifPresentOrElse(reason -> couldNotRun(rule, reason), () -> one(rule, check));
    }
  }

  private void couldNotRun(PreparedRule rule, BilingualText reason) {
    notRun.add(new RuleNotRun(rule.id(), reason, rule.isRequiredBy(input.profile())));
  }

  private void one(PreparedRule rule, Function<PreparedRule, Problems> check) {
    try {
      Problems problems = check.apply(rule);
      if (problems.reasonNotRun().isPresent()) {
        couldNotRun(rule, problems.reasonNotRun().get());
        return;
      }
      findings.addAll(problems.findings());
      problems.leftOut().ifPresent(this::add);
      run.add(rule.id());
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      // A rule is users' code too: one that fails must not hide what the others found.
      notices.add(new ToolNotice(rule.id(), e.toString()));
    }
  }

  ReportBuilder report(Counting counting, Optional<SourceText> source) {
    Stream<Finding> ordered =
        findings.stream().map(input.profile()::apply).sorted(new PlaceOrder());
    List<Finding> all = Stream.concat(ordered, leftOut.stream()).toList();
    return counting
        .report(all, input.name(), source)
        .rulesRun(run)
        .rulesNotRun(notRun)
        .notices(notices);
  }
}
