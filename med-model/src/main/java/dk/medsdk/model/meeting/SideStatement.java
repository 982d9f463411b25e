package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import dk.medsdk.model.organisation.Side;
import org.immutables.value.Value;

/** Udtalelse: what one side wants recorded on a decision. */
@Value.Immutable
@ValueStyle
public sealed interface SideStatement permits SideStatementBuilder.ImmutableSideStatement {

  /** Side: the one that says it. */
  Side side();

  /** Tekst: the words. */
  String text();

  /** A copy to change. */
  default SideStatementBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static SideStatementBuilder builder() {
    return new SideStatementBuilder();
  }
}
