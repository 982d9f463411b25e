/** Examples: one task a file. Start with {@link dk.medsdk.examples.CheckMinutes}. */
@NullMarked
package dk.medsdk.examples;

import org.jspecify.annotations.NullMarked;
