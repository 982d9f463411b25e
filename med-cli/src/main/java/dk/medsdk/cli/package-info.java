/** The command {@code med}. Start with {@link dk.medsdk.cli.MedCommand}. */
@NullMarked
package dk.medsdk.cli;

import org.jspecify.annotations.NullMarked;
