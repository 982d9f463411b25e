/** The one call for those who only want the verdict. Start with {@link dk.medsdk.gate.MedGate}. */
@NullMarked
package dk.medsdk.gate;

import org.jspecify.annotations.NullMarked;
