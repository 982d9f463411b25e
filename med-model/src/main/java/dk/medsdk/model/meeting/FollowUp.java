package dk.medsdk.model.meeting;

import dk.medsdk.model.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Opfølgning: what someone will do after the meeting. */
@Value.Immutable
@ValueStyle
public sealed interface FollowUp permits FollowUpBuilder.ImmutableFollowUp {

  /** Tekst: the words as printed. */
  String text();

  /** Ansvarlig: who does it, as printed, {@code Formandskabet}. */
  Optional<String> owner();

  /** Udvalg: the committee to which it comes back. */
  Optional<CommitteeReference> committee();

  /** Frist: when, as printed, {@code december}. */
  Optional<PrintedDate> due();

  /** Møde: the one to which it comes back, as printed, {@code HMU mødet i december}. */
  Optional<String> dueMeeting();

  /** Status: what became of it. */
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
