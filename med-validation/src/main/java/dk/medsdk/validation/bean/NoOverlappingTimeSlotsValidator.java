package dk.medsdk.validation.bean;

import dk.medsdk.model.constraint.NoOverlappingTimeSlots;
import dk.medsdk.validation.rule.agenda.OverlappingTimeSlots;

/** Asks the rule {@link OverlappingTimeSlots}; for the service loader. */
public final class NoOverlappingTimeSlotsValidator extends RuleValidator<NoOverlappingTimeSlots> {

  /** For the service loader. */
  public NoOverlappingTimeSlotsValidator() {
    super(new OverlappingTimeSlots());
  }
}
