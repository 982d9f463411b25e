package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import dk.medsdk.model.constraint.AtGate;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Indstilling: what the committee is asked to do, point by point.
 *
 * <p>A recommendation that is printed without points is present and has none.
 */
@Value.Immutable
@ValueStyle
public sealed interface Recommendation permits RecommendationBuilder.ImmutableRecommendation {

  /** Indstiller: who recommends, {@code Formandskabet}, where printed. */
  Optional<String> by();

  /** Adressat: who is asked, {@code HMU} of "Det indstilles, at HMU". */
  Optional<String> addressee();

  /** Indstillingspunkter: the points in order. */
  @NotEmpty(groups = AtGate.class)
  List<RecommendationPoint> points();

  /** A copy to change. */
  default RecommendationBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static RecommendationBuilder builder() {
    return new RecommendationBuilder();
  }
}
