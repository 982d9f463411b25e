/** Rules on the meeting as a whole; one class a rule, named for the problem. */
@NullMarked
package dk.medsdk.validation.rule.meeting;

import org.jspecify.annotations.NullMarked;
