package dk.medsdk.validation.rule.decision;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.FollowUpState;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;

/** Something to be done that nobody is to do, and no day or meeting waits for. */
@MedRule(
    group = RuleGroup.DECISION,
    core = "DEC-FOLLOWUP-OWNER",
    severity = Severity.INFO,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED-referater: en opfølgning har en ansvarlig og en frist",
    summary =
        @Words(
            da = "En opfølgning har hverken ansvarlig eller frist",
            en = "A follow-up has neither an owner nor a day"),
    message =
        @Words(
            da = "Opfølgningen ved punkt {item} har hverken ansvarlig eller frist: \"{text}\"",
            en = "The follow-up of item {item} has neither an owner nor a day: \"{text}\""))
public final class FollowUpWithoutOwner implements DocumentRule {

  private static final int LONGEST = 80;

  @Override
  public void check(CheckInput input, Problems problems) {
    for (PlacedItem placed : input.items()) {
      List<FollowUp> followUps = placed.item().followUps();
      for (int i = 0; i < followUps.size(); i++) {
        if (isNobodys(followUps.get(i))) {
          problems
              .at(placed.path().child("followUps").child(i))
              .with("item", placed.label())
              .with("text", shortened(followUps.get(i).text()))
              .suggest("Skriv, hvem der gør det, og hvornår", "Write who does it, and when")
              .report();
        }
      }
    }
  }

  private static boolean isNobodys(FollowUp followUp) {
    boolean open = followUp.state().filter(state -> state != FollowUpState.OPEN).isEmpty();
    return open
        && !followUp.text().isBlank()
        && followUp.owner().isEmpty()
        && followUp.due().isEmpty()
        && followUp.dueMeeting().isEmpty();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
