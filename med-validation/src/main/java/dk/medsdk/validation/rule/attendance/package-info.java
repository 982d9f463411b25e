/** Rules on who was there; one class a rule, named for the problem. */
@NullMarked
package dk.medsdk.validation.rule.attendance;

import org.jspecify.annotations.NullMarked;
