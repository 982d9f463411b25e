package dk.medsdk.validation.rule.guideline;

import static java.util.function.Predicate.isEqual;

import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.model.organisation.GuidelineType;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.source.ModelPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A guideline and its place in the organisation.
 *
 * @param path its path, {@code /guidelines/4}
 * @param guideline the guideline
 * @param label its title, or "nr. 5" where it has none
 */
record PlacedGuideline(ModelPath path, Guideline guideline, String label) {

  /** All of an organisation. */
  static List<PlacedGuideline> of(Organisation organisation) {
    List<PlacedGuideline> placed = new ArrayList<>();
    for (Guideline guideline : organisation.guidelines()) {
      int number = placed.size();
      placed.add(
          new PlacedGuideline(
              ModelPath.ROOT.child("guidelines").child(number),
              guideline,
              guideline.title().orElse("nr. " + (number + 1))));
    }
    return placed;
  }

  /** Whether it says that it is of that type. */
  boolean is(GuidelineType type) {
    return guideline.type().filter(isEqual(type)).isPresent();
  }
}
