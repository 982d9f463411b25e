/**
 * What Jakarta Validation may hold against the values of the model: constraints, and the groups in
 * which they hold. The validators are in {@code dk.medsdk.validation.bean}; {@code docs/format.md}
 * says which value carries which. Start with {@link
 * dk.medsdk.model.constraint.NoOverlappingTimeSlots}.
 */
@NullMarked
package dk.medsdk.model.constraint;

import org.jspecify.annotations.NullMarked;
