/** Rules on what the committees have agreed; one class a rule, named for the problem. */
@NullMarked
package dk.medsdk.validation.rule.guideline;

import org.jspecify.annotations.NullMarked;
