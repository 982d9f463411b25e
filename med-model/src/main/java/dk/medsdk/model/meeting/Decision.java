package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import dk.medsdk.model.text.RichText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Beslutning: what the meeting said and decided on an item.
 *
 * <p>The narrative is the running account; the resolutions are what was decided, point by point. A
 * heading with nothing under it is a decision without either.
 */
@Value.Immutable
@ValueStyle
public sealed interface Decision permits DecisionBuilder.ImmutableDecision {

  /** Besluttet af: who decided, {@code HMU} of "HMU besluttede, at:". */
  Optional<String> actor();

  /** Referat: the account of what was said. */
  @Value.Default
  default RichText narrative() {
    return RichText.empty();
  }

  /** Beslutningspunkter: what was decided, in order. */
  List<Resolution> resolutions();

  /** Enighed: whether the sides agreed, where printed. */
  Optional<Agreement> agreement();

  /** Udtalelser: what each side wants recorded. */
  List<SideStatement> statements();

  /** A copy to change. */
  default DecisionBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static DecisionBuilder builder() {
    return new DecisionBuilder();
  }
}
