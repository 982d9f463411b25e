package dk.medsdk.validation.rule;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a rule finds and on what ground; every {@link DocumentRule} has one. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MedRule {

  /**
   * How grave its findings are, unless the gate, a profile or the finding itself says otherwise.
   */
  Severity severity();

  /** The gates at which its findings are graver or milder than {@link #severity()}. */
  AtGate[] atGate() default {};

  /** The sort of ground it rests on. */
  Authority authority();

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
