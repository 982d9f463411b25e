/**
 * Rules on numbers, contents and time slots of the items; one class a rule, named for the problem.
 */
@NullMarked
package dk.medsdk.validation.rule.agenda;

import org.jspecify.annotations.NullMarked;
