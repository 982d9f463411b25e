/** From bytes to text, for every reader. Start with {@link dk.medsdk.io.bytes.ByteInput}. */
@NullMarked
package dk.medsdk.io.bytes;

import org.jspecify.annotations.NullMarked;
