package dk.medsdk.validation.rule.structure;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeAlias;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;

/** A period to which no day belongs, since its last day comes before its first. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-VALIDITY",
    severity = Severity.ERROR,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference = "Formatet med/1: en periode går fra sin første til sin sidste dag",
    summary =
        @Words(da = "En periode slutter, før den begynder", en = "A period ends before it starts"),
    message =
        @Words(
            da = "Perioden for {whose} slutter den {until}, før den begynder den {from}",
            en = "The period of {whose} ends on {until}, before it starts on {from}"))
public final class PeriodEndsBeforeStart implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    Organisation organisation = input.checked();
    ModelPath validity = ModelPath.ROOT.child("validity");
    look(validity, organisation.name().orElse("–"), organisation.validity(), problems);
    for (int i = 0; i < organisation.committees().size(); i++) {
      ModelPath path = ModelPath.ROOT.child("committees").child(i);
      lookAt(path, organisation.committees().get(i), problems);
    }
    for (int i = 0; i < organisation.mandates().size(); i++) {
      Mandate mandate = organisation.mandates().get(i);
      ModelPath path = ModelPath.ROOT.child("mandates").child(i).child("period");
      look(path, Roster.holderOf(mandate, organisation), mandate.period(), problems);
    }
  }

  private static void lookAt(ModelPath path, Committee committee, Problems problems) {
    String label = SeatedCommittee.labelOf(committee);
    look(path.child("validity"), label, committee.validity(), problems);
    for (int i = 0; i < committee.aliases().size(); i++) {
      CommitteeAlias alias = committee.aliases().get(i);
      ModelPath place = path.child("aliases").child(i).child("validity");
      look(place, alias.name(), alias.validity(), problems);
    }
  }

  private static void look(ModelPath path, String whose, Period period, Problems problems) {
    if (period.isReversed()) {
      problems
          .at(path)
          .with("whose", whose)
          .with("until", period.until().orElseThrow())
          .with("from", period.from().orElseThrow())
          .report();
    }
  }
}
