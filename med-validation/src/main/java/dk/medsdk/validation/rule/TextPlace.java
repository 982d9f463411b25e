package dk.medsdk.validation.rule;

import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import java.util.Optional;

/**
 * Some words that a {@link TextScan} came upon.
 *
 * @param path the value they belong to: the item or the document if there is a source, the text
 *     itself for a document that was built in code
 * @param span where they stand in the source, if there is one
 * @param words the words as written
 */
public record TextPlace(ModelPath path, Optional<SourceSpan> span, String words) {}
