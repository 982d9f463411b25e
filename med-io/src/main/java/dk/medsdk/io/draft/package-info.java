/**
 * Blocks to a document: first a draft in which everything is optional and has its place, then the
 * immutable values. Start with {@link dk.medsdk.io.draft.DraftBuilder}.
 */
@NullMarked
package dk.medsdk.io.draft;

import org.jspecify.annotations.NullMarked;
