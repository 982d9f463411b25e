package dk.medsdk.validation.rule;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a rule finds and on what ground; every {@link Rule} has one. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MedRule {

  /** What it is about. */
  RuleGroup group() default RuleGroup.OTHER;

  /** The ids of the checks it carries in the catalogue of checks on MED, {@code AGD-NUMBERING}. */
  String[] core() default {};

  /**
   * How grave its findings are, unless the gate, a profile or the finding itself says otherwise.
   */
  Severity severity();

  /** The gates at which its findings are graver or milder than {@link #severity()}. */
  AtGate[] atGate() default {};

  /** The gates at which it runs; all, unless it says otherwise. */
  Gate[] gates() default {
    Gate.AGENDA_DRAFT, Gate.AGENDA, Gate.MINUTES_DRAFT, Gate.MINUTES, Gate.PUBLISHED
  };

  /** What it cannot do without: where one of them is missing, it does not run. */
  Need[] needs() default {};

  /** Whether it runs only where a profile gives it a severity. */
  boolean off() default false;

  /** The first day for whose documents it holds, {@code 2027-01-01}; always if empty. */
  String inForceFrom() default "";

  /** The last day for whose documents it holds, {@code 2026-12-31}; for ever if empty. */
  String inForceUntil() default "";

  /** The sort of ground it rests on. */
  Authority authority();

  /** How well that ground is known. */
  Sureness sureness() default Sureness.OBSERVED;

  /** The act, agreement or practice, in Danish as it is cited. */
  String reference();

  /** The problem in one sentence without a full stop, for lists. */
  Words summary();

  /**
   * The message of a finding, with its arguments in braces.
   *
   * @see dk.medsdk.finding.FindingKind#message()
   */
  Words message();

  /** The severity at one gate. */
  @interface AtGate {
    /** The gate. */
    Gate gate();

    /** The severity there. */
    Severity severity();
  }

  /** The same words in both languages. */
  @interface Words {
    /** Danish. */
    String da();

    /** English. */
    String en();
  }
}
