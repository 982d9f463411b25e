package dk.medsdk.validation.bean;

import dk.medsdk.finding.FindingKind;
import dk.medsdk.source.SourceMap;
import dk.medsdk.validation.RuleCatalogue;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Problems;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Holds a constraint by asking one rule: a violation for each of its findings. */
abstract class RuleValidator<A extends Annotation> implements ConstraintValidator<A, Object> {

  private final DocumentRule rule;
  private final FindingKind kind;

  RuleValidator(DocumentRule rule) {
    this.rule = rule;
    this.kind = new RuleCatalogue().kind(rule.getClass().getSimpleName()).orElseThrow();
  }

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    DocumentPart part = DocumentPart.ofMinutes(value);
    Problems problems = new Problems(kind, SourceMap.EMPTY);
    rule.check(CheckInput.of(part.document()), problems);
    Violations violations = new Violations(context, part);
    boolean all = violations.reach() == Reach.ALL_PARTS;
    problems.findings().stream()
        .filter(finding -> all || PropertyPath.isOwn(violations.placeOf(finding)))
        .forEach(violations::add);
    return violations.isEmpty();
  }
}
