/**
 * The conformance kit: what every implementation of the rules must find, made from the rule pages.
 *
 * <p>Start with {@link dk.medsdk.testkit.conformance.ConformanceKit}.
 */
@NullMarked
package dk.medsdk.testkit.conformance;

import org.jspecify.annotations.NullMarked;
