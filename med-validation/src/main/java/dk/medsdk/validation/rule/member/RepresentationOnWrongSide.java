package dk.medsdk.validation.rule.member;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.util.List;
import java.util.Set;

/** A seat of the one side that rests on what only the other side has: a TR of the management. */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-ROLE-SIDE",
    severity = Severity.ERROR,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference =
        "Rammeaftale om medindflydelse og medbestemmelse § 4: tillidsrepræsentanter og"
            + " arbejdsmiljørepræsentanter er på medarbejdersiden, ledere på ledelsessiden",
    summary =
        @Words(
            da = "Siden passer ikke med det, pladsen hviler på",
            en = "The side does not agree with what the seat rests on"),
    message =
        @Words(
            da =
                "{person} er oplyst på {side|MANAGEMENT=ledelsessiden|medarbejdersiden} i {name},"
                    + " men som {basis|LEADER=leder|WORK_ENVIRONMENT_LEADER=arbejdsmiljøleder"
                    + "|TR=tillidsrepræsentant|FTR=fællestillidsrepræsentant"
                    + "|AMR=arbejdsmiljørepræsentant|medarbejderrepræsentant}",
            en =
                "{person} is given on the {side|MANAGEMENT=management|employee} side of {name},"
                    + " but as {basis|LEADER=a leader"
                    + "|WORK_ENVIRONMENT_LEADER=a work environment leader"
                    + "|TR=a shop steward|FTR=a joint shop steward"
                    + "|AMR=a work environment representative|an employee representative}"))
public final class RepresentationOnWrongSide implements OrganisationRule {

  private static final Set<Representation> OF_MANAGEMENT =
      Set.of(Representation.LEADER, Representation.WORK_ENVIRONMENT_LEADER);

  @Override
  public void check(OrganisationInput input, Problems problems) {
    List<Mandate> mandates = input.checked().mandates();
    for (int i = 0; i < mandates.size(); i++) {
      Mandate mandate = mandates.get(i);
      if (mandate.side().isPresent() && mandate.representation().isPresent()) {
        Side side = mandate.side().get();
        Representation basis = mandate.representation().get();
        if ((side == Side.MANAGEMENT) != OF_MANAGEMENT.contains(basis)) {
          problems
              .at(ModelPath.ROOT.child("mandates").child(i))
              .with("person", Roster.holderOf(mandate, input.checked()))
              .with("side", side.name())
              .with("name", committeeOf(mandate, input.checked()))
              .with("basis", basis.name())
              .report();
        }
      }
    }
  }

  private static String committeeOf(Mandate mandate, Organisation organisation) {
    return mandate
        .committee()
        .map(id -> organisation.committee(id).map(SeatedCommittee::labelOf).orElse(id.value()))
        .orElse("–");
  }
}
