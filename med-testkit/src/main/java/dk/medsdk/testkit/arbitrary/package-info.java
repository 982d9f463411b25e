/**
 * Generated documents for jqwik: what a careful secretary publishes, what the model can hold at
 * all, and what breaks one rule.
 *
 * <p>Start with {@link dk.medsdk.testkit.arbitrary.MedArbitraries}.
 */
@NullMarked
package dk.medsdk.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
