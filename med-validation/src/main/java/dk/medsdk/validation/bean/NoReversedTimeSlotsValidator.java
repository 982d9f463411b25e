package dk.medsdk.validation.bean;

import dk.medsdk.model.constraint.NoReversedTimeSlots;
import dk.medsdk.validation.rule.agenda.TimeSlotEndsBeforeStart;

/** Asks the rule {@link TimeSlotEndsBeforeStart}; for the service loader. */
public final class NoReversedTimeSlotsValidator extends RuleValidator<NoReversedTimeSlots> {

  /** For the service loader. */
  public NoReversedTimeSlotsValidator() {
    super(new TimeSlotEndsBeforeStart());
  }
}
