package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Beslutningspunkt: one thing that the committee decided, {@code godkende dagsordenen}. */
@Value.Immutable
@ValueStyle
public sealed interface Resolution permits ResolutionBuilder.ImmutableResolution {

  /** Tekst: the words after "at" as printed. */
  String text();

  /**
   * Besvarer: the indices, from 0, of the recommendation's points that it answers, where the author
   * says so. Readers never set it.
   */
  List<Integer> answers();

  /** Udfald: what became of the point, where a word prints it (udsat, oversendt). */
  Optional<Outcome> outcome();

  /** The family of its verb, {@link DecisionVerb#APPROVE} of "godkende dagsordenen". */
  default Optional<DecisionVerb> verb() {
    return DecisionVerb.in(text());
  }

  /** A resolution with the given words. */
  static Resolution of(String text) {
    return builder().text(text).build();
  }

  /** A copy to change. */
  default ResolutionBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static ResolutionBuilder builder() {
    return new ResolutionBuilder();
  }
}
