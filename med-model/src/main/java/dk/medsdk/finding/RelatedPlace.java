package dk.medsdk.finding;

import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import java.util.Optional;

/**
 * Another place that a finding is about: the second of two slots that overlap.
 *
 * @param path the value
 * @param span where it is printed, if it is
 */
public record RelatedPlace(ModelPath path, Optional<SourceSpan> span) {}
