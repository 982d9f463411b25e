/**
 * Rules on recommendations and the decisions that answer them; one class a rule, named for the
 * problem.
 */
@NullMarked
package dk.medsdk.validation.rule.decision;

import org.jspecify.annotations.NullMarked;
