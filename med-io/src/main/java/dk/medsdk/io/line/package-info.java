/**
 * Lines with their places: what every document reader delivers to the shared parser. Start with
 * {@link dk.medsdk.io.line.Line}.
 */
@NullMarked
package dk.medsdk.io.line;

import org.jspecify.annotations.NullMarked;
