package dk.medsdk.validation.rule.structure;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Sector;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Optional;

/** A region or municipality with committees of other sorts, but with no MED committee at all. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-HOVEDUDVALG-ONE",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "Rammeaftale om medindflydelse og medbestemmelse § 9: der er ét hovedudvalg",
    summary =
        @Words(
            da = "Arbejdsgiveren har intet hovedudvalg",
            en = "The employer has no main committee"),
    message =
        @Words(
            da = "Ingen af de {count} udvalg er et MED-udvalg, så der er intet hovedudvalg",
            en =
                "None of the {count} committees is a MED committee, so there is no main committee"))
public final class NoTopCommittee implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    List<Committee> committees = input.checked().committees();
    Optional<Sector> sector = input.checked().sector();
    boolean bound = sector.filter(known -> known != Sector.OTHER).isPresent();
    if (bound && !committees.isEmpty() && committees.stream().noneMatch(NoTopCommittee::mayBeTop)) {
      problems.at(ModelPath.ROOT.child("committees")).with("count", committees.size()).report();
    }
  }

  /** One of which nobody says what it is, or that is over now, may have been it. */
  private static boolean mayBeTop(Committee committee) {
    return committee.kind().isEmpty() || committee.kind().get() == CommitteeKind.MED_COMMITTEE;
  }
}
