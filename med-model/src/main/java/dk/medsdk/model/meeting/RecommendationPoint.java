package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Indstillingspunkt: one thing that the committee is asked to do, {@code godkender dagsordenen}.
 */
@Value.Immutable
@ValueStyle
public sealed interface RecommendationPoint
    permits RecommendationPointBuilder.ImmutableRecommendationPoint {

  /** Tekst: the words after "at" as printed. */
  String text();

  /** The family of its verb, {@link DecisionVerb#APPROVE} of "godkender dagsordenen". */
  default Optional<DecisionVerb> verb() {
    return DecisionVerb.in(text());
  }

  /** A point with the given words. */
  static RecommendationPoint of(String text) {
    return builder().text(text).build();
  }

  /** A copy to change. */
  default RecommendationPointBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static RecommendationPointBuilder builder() {
    return new RecommendationPointBuilder();
  }
}
