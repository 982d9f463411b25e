package dk.medsdk.examples;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;

/**
 * A rule of an organisation's own, in twenty lines: from 2027 on, every item names who presents it.
 *
 * <p>It is a service, so every validator and gate has it: on the module path by {@code provides} in
 * {@code module-info.java}, on the class path by {@code
 * META-INF/services/dk.medsdk.validation.rule.Rule}. Without either, {@code addRule} takes it.
 */
@MedRule(
    severity = Severity.WARNING,
    authority = Authority.AGREEMENT,
    reference = "Forretningsordenens § 7: dagsordenen siger, hvem der fremlægger hvert punkt",
    inForceFrom = "2027-01-01",
    summary = @Words(da = "Ingen fremlægger et punkt", en = "Nobody presents an item"),
    message = @Words(da = "Ingen fremlægger punkt {item}", en = "Nobody presents item {item}"))
public final class NobodyPresentsItem implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    for (PlacedItem placed : input.items()) {
      if (placed.item().presenters().isEmpty()) {
        problems.at(placed.path()).with("item", placed.label()).report();
      }
    }
  }
}
