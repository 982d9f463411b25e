/**
 * Where a value stands: a {@link dk.medsdk.source.SourceText}, spans of it, and the map from the
 * paths of the model to those spans. Start with {@link dk.medsdk.source.SourceMap}.
 */
@NullMarked
package dk.medsdk.source;

import org.jspecify.annotations.NullMarked;
