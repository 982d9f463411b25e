package dk.medsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.validation.RuleCatalogue;
import dk.medsdk.validation.RuleDescription;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleFactsTest {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  @Test
  void saysAtWhichGatesItIsHowGrave() {
    RuleDescription rule = RuleCatalogue.describe("CprNumberInText").orElseThrow();

    assertThat(RuleFacts.lines(rule, DANISH))
        .containsExactly(
            "Handler om: fortrolighed",
            "Ser på: en dagsorden eller et referat",
            "Kontroller: agendaDraft (warning), agenda (warning), minutesDraft (warning), minutes"
                + " (warning), published (error)");
  }

  @Test
  void saysWhatItNeedsAndWhenItHolds() {
    assertThat(RuleFacts.lines(RuleDescription.of(new DemandingRule()), Locale.ENGLISH))
        .containsSubsequence(
            "Does not run if: the profile has no fixed items",
            "Profile: fixedItems",
            "In force: from 2026-01-01 until 2026-12-31",
            "Off until a profile turns it on");
  }

  @MedRule(
      severity = Severity.INFO,
      needs = Need.FIXED_ITEMS,
      off = true,
      inForceFrom = "2026-01-01",
      inForceUntil = "2026-12-31",
      authority = Authority.PRACTICE,
      reference = "Prøven selv",
      summary = @Words(da = "Prøve", en = "Test"),
      message = @Words(da = "Prøve", en = "Test"))
  private static final class DemandingRule implements DocumentRule {
    @Override
    public void check(CheckInput input, Problems problems) {
      problems.atDocument().report();
    }
  }
}
