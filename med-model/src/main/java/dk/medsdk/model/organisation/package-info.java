/**
 * The employer's side of MED: committees, people and mandates, of which meetings know only the ids
 * so far. Start with {@link dk.medsdk.model.organisation.CommitteeId}.
 */
@NullMarked
package dk.medsdk.model.organisation;

import org.jspecify.annotations.NullMarked;
