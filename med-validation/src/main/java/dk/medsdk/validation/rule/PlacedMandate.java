package dk.medsdk.validation.rule;

import static java.util.function.Predicate.isEqual;

import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.source.ModelPath;
import java.util.Set;

/**
 * A mandate and its place in the organisation.
 *
 * @param path its path, {@code /mandates/12}
 * @param mandate the mandate
 * @param holder the name of the person, or else the id, or else "vakant"
 */
public record PlacedMandate(ModelPath path, Mandate mandate, String holder) {

  private static final Set<MandateRole> WITHOUT_SEAT =
      Set.of(MandateRole.SUBSTITUTE, MandateRole.SECRETARY, MandateRole.OBSERVER);

  /** Whether the person is that in the committee. */
  public boolean is(MandateRole role) {
    return mandate.role().filter(isEqual(role)).isPresent();
  }

  /** Whether the person speaks for that side. */
  public boolean is(Side side) {
    return mandate.side().filter(isEqual(side)).isPresent();
  }

  /** Whether the seat rests on that. */
  public boolean is(Representation representation) {
    return mandate.representation().filter(isEqual(representation)).isPresent();
  }

  /** Whether it is a seat: substitutes, secretaries and observers have none. */
  public boolean isSeat() {
    return mandate.role().filter(WITHOUT_SEAT::contains).isEmpty();
  }

  /** Whether nobody holds it. */
  public boolean isVacant() {
    return mandate.person().isEmpty();
  }
}
