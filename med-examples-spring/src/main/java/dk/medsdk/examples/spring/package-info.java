/**
 * Minutes are published over HTTP if no rule finds what stops them. Start with {@link
 * dk.medsdk.examples.spring.MinutesController}.
 */
@NullMarked
package dk.medsdk.examples.spring;

import org.jspecify.annotations.NullMarked;
