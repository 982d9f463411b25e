/** Plain text: the front door. Start with {@link dk.medsdk.io.text.MedText}. */
@NullMarked
package dk.medsdk.io.text;

import org.jspecify.annotations.NullMarked;
