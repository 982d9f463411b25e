package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.GuidelineType;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.OrganisationBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Organisations that grow shoot by shoot from their top committee, so that a failure shrinks to few
 * committees.
 */
final class GrownOrganisations {

  private static final int MOST_COMMITTEES = 300;

  private GrownOrganisations() {}

  static Arbitrary<Organisation> organisations() {
    return Combinators.combine(
            Arbitraries.of(LevelPlan.class),
            shoots().list().ofMaxSize(MOST_COMMITTEES),
            agreements().list().ofMaxSize(6),
            Arbitraries.of(true, false))
        .as(
            (plan, shoots, agreements, complete) ->
                grown(plan, shoots, agreements).complete(complete).build());
  }

  private static OrganisationBuilder grown(
      LevelPlan plan, List<Shoot> shoots, List<Agreement> agreements) {
    CommitteeTree tree = new CommitteeTree(plan);
    shoots.forEach(tree::add);
    if (!shoots.isEmpty()) {
      agreements.forEach(tree::agree);
    }
    return tree.organisation();
  }

  private static Arbitrary<Shoot> shoots() {
    return Combinators.combine(
            Arbitraries.integers().between(0, MOST_COMMITTEES),
            // Most of what grows is a committee of the tree.
            Arbitraries.frequency(
                Tuple.of(8, CommitteeKind.MED_COMMITTEE),
                Tuple.of(1, CommitteeKind.SUBCOMMITTEE),
                Tuple.of(1, CommitteeKind.WORK_ENVIRONMENT_GROUP),
                Tuple.of(1, CommitteeKind.STAFF_MEETING),
                Tuple.of(1, CommitteeKind.TRIO),
                Tuple.of(1, CommitteeKind.WORKING_GROUP)),
            Arbitraries.of(OrganisationWords.PLACES),
            staffs(),
            OrganisationArbitraries.days().optional(0.1))
        .as(Shoot::new);
  }

  private static Arbitrary<Staff> staffs() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(2019, 2026))
        .as(Staff::new);
  }

  private static Arbitrary<Agreement> agreements() {
    return Combinators.combine(
            Arbitraries.of(GuidelineType.class),
            Arbitraries.integers().between(0, MOST_COMMITTEES),
            OrganisationArbitraries.days(),
            Arbitraries.of(true, false))
        .as(Agreement::new);
  }

  /**
   * A committee to come.
   *
   * @param parent which of those that are there already it grows from, counted around
   * @param kind what it is, where the tree has room for it
   * @param renamed the last day of its former name, if it had one
   */
  record Shoot(
      int parent, CommitteeKind kind, String place, Staff staff, Optional<LocalDate> renamed) {}

  /** A guideline to come; only a voluntary one is ever terminated. */
  record Agreement(GuidelineType type, int committee, LocalDate day, boolean terminated) {}
}
