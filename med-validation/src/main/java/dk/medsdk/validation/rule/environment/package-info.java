/** Rules on the organisation of the work environment; one class a rule, named for the problem. */
@NullMarked
package dk.medsdk.validation.rule.environment;

import org.jspecify.annotations.NullMarked;
