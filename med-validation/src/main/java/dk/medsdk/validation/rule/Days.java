package dk.medsdk.validation.rule;

import java.time.LocalDate;

/**
 * A stretch of days: those for whose documents a rule holds, or those of an archive.
 *
 * @param from the first
 * @param until the last
 */
public record Days(LocalDate from, LocalDate until) {

  /** Every day there is. */
  public static final Days ALL = new Days(LocalDate.MIN, LocalDate.MAX);

  /** One day. */
  public static Days of(LocalDate day) {
    return new Days(day, day);
  }

  /** The days of a calendar year. */
  public static Days ofYear(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The days on which a rule is in force, {@code inForceFrom = "2024-02-01"}. */
  public static Days inForce(MedRule declared) {
    return new Days(
        day(declared.inForceFrom(), LocalDate.MIN), day(declared.inForceUntil(), LocalDate.MAX));
  }

  /** The same by the rule's class. */
  public static Days inForce(Class<? extends Rule> rule) {
    MedRule declared = rule.getAnnotation(MedRule.class);
    return declared == null ? ALL : inForce(declared);
  }

  /** Whether one day at least is in both. */
  public boolean meet(Days other) {
    return !from.isAfter(other.until) && !other.from.isAfter(until);
  }

  /** Whether each of the others is one of them. */
  public boolean hold(Days others) {
    return !from.isAfter(others.from) && !until.isBefore(others.until);
  }

  private static LocalDate day(String written, LocalDate otherwise) {
    return written.isEmpty() ? otherwise : LocalDate.parse(written);
  }
}
