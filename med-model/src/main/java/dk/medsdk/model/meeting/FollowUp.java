package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Opfølgning: what someone will do after the meeting. */
@Value.Immutable
@ValueStyle
public sealed interface FollowUp permits FollowUpBuilder.ImmutableFollowUp {

  /** The words as printed. */
  String text();

  /** Who does it, as printed, {@code Formandskabet}. */
  Optional<String> owner();

  /** The committee to which it comes back. */
  Optional<CommitteeReference> committee();

  /** When, as printed, {@code december}. */
  Optional<PrintedDate> due();

  /** The meeting to which it comes back, as printed, {@code HMU mødet i december}. */
  Optional<String> dueMeeting();

  /** What became of it. */
  Optional<FollowUpState> state();

  /** A copy to change. */
  default FollowUpBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static FollowUpBuilder builder() {
    return new FollowUpBuilder();
  }
}
