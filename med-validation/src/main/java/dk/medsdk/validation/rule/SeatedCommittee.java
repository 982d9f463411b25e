package dk.medsdk.validation.rule;

import static java.util.function.Predicate.isEqual;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.function.Predicate;

/**
 * A committee, its place in the organisation, and the mandates in it that are in force on a day.
 *
 * @param path its path, {@code /committees/3}
 * @param committee the committee
 * @param mandates in the order in which they are held, substitutes and vacant seats among them
 */
public record SeatedCommittee(ModelPath path, Committee committee, List<PlacedMandate> mandates) {

  /** Keeps a copy. */
  public SeatedCommittee {
    mandates = List.copyOf(mandates);
  }

  /** What people call it: its name, or else its id. */
  public String label() {
    return labelOf(committee);
  }

  /** What people call a committee: its name, or else its id. */
  public static String labelOf(Committee committee) {
    return committee.name().orElseGet(() -> committee.id().orElseThrow().value());
  }

  /** Whether it says that it is of that kind. */
  public boolean is(CommitteeKind kind) {
    return committee.kind().filter(isEqual(kind)).isPresent();
  }

  /** The mandates that are seats, vacant ones among them. */
  public List<PlacedMandate> seats() {
    return mandates.stream().filter(PlacedMandate::isSeat).toList();
  }

  /** The mandates with that role. */
  public List<PlacedMandate> with(MandateRole role) {
    return mandates.stream().filter(mandate -> mandate.is(role)).toList();
  }

  /** Whether a seat is of that sort. */
  public boolean hasSeat(Predicate<PlacedMandate> sort) {
    return mandates.stream().anyMatch(mandate -> mandate.isSeat() && sort.test(mandate));
  }
}
