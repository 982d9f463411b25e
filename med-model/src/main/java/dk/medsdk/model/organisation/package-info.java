/**
 * The employer's side of MED: the tree of committees, the people in them and what they have agreed.
 * Start with {@link dk.medsdk.model.organisation.Organisation}.
 */
@NullMarked
package dk.medsdk.model.organisation;

import org.jspecify.annotations.NullMarked;
