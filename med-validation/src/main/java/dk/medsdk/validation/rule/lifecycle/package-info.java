/** Rules on the way from draft to publication; one class a rule, named for the problem. */
@NullMarked
package dk.medsdk.validation.rule.lifecycle;

import org.jspecify.annotations.NullMarked;
