package dk.medsdk.validation.rule.structure;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.util.List;
import java.util.Optional;

/** A committee at a level that its employer does not have. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-LEVEL-KNOWN",
    severity = Severity.WARNING,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "Lokale MED-aftaler: aftalen siger, hvilke niveauer der er, og hvad de hedder",
    summary =
        @Words(
            da = "Udvalgets niveau er ikke et af organisationens",
            en = "The level of the committee is none of the organisation's"),
    message =
        @Words(
            da = "{name} er på niveauet {level}, men niveauerne er {levels}",
            en = "{name} is at the level {level}, but the levels are {levels}"))
public final class UnknownLevel implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    LevelRanks levels = LevelRanks.of(input);
    if (levels.words().isEmpty()) {
      problems.notRun(
          "hverken organisationen eller profilen siger, hvad niveauerne hedder",
          "neither the organisation nor the profile says what the levels are called");
      return;
    }
    List<Committee> committees = input.checked().committees();
    for (int i = 0; i < committees.size(); i++) {
      Optional<String> level = committees.get(i).level();
      if (level.isPresent() && !levels.know(level.get())) {
        problems
            .at(ModelPath.ROOT.child("committees").child(i).child("level"))
            .with("name", SeatedCommittee.labelOf(committees.get(i)))
            .with("level", level.get())
            .with("levels", String.join(", ", levels.words()))
            .report();
      }
    }
  }
}
