/** What every reader gives back. Start with {@link dk.medsdk.io.ReadResult}. */
@NullMarked
package dk.medsdk.io;

import org.jspecify.annotations.NullMarked;
