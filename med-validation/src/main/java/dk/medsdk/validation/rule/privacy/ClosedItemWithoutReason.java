package dk.medsdk.validation.rule.privacy;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A closed item that does not say why, or until when. */
@MedRule(
    group = RuleGroup.PRIVACY,
    core = "PRV-CLOSED-REASON",
    severity = Severity.INFO,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "MED-møder er åbne; kun forvaltningsloven § 27 lukker et punkt",
    summary =
        @Words(da = "Et lukket punkt har ingen begrundelse", en = "A closed item has no reason"),
    message =
        @Words(
            da = "Punkt {item} er lukket, men der står hverken hvorfor eller hvor længe",
            en = "Item {item} is closed, but neither why nor for how long is said"))
public final class ClosedItemWithoutReason implements DocumentRule {

  private static final List<String> GROUNDS =
      List.of(
          "§",
          "forvaltningslov",
          "tavshedspligt",
          "fortrolig",
          "person",
          "ansæt",
          "fratræd",
          "opsig",
          "afsked",
          "løn",
          "forhandl",
          "udbud",
          "kontrakt",
          "tilbud",
          "ejendom",
          "confidential");

  @Override
  public void check(CheckInput input, Problems problems) {
    ModelPath closed = null;
    for (PlacedItem placed : input.items()) {
      boolean within = closed != null && placed.path().isWithin(closed);
      if (!within && placed.item().openness().equals(Optional.of(Openness.CLOSED))) {
        closed = placed.path();
        if (!saysWhy(placed)) {
          report(placed, problems);
        }
      }
    }
  }

  private static boolean saysWhy(PlacedItem placed) {
    AgendaItem item = placed.item();
    return item.closedReason().isPresent()
        || item.closedUntil().isPresent()
        || item.title().filter(ClosedItemWithoutReason::namesAGround).isPresent()
        || ItemTexts.of(placed).stream().anyMatch(text -> namesAGround(text.text()));
  }

  private static boolean namesAGround(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    return GROUNDS.stream().anyMatch(words::contains);
  }

  private static void report(PlacedItem placed, Problems problems) {
    problems
        .at(placed.path())
        .with("item", placed.label())
        .suggest(
            "Skriv grunden efter \"Lukket punkt:\", og til hvornår den gælder",
            "Write the ground after \"Lukket punkt:\", and until when it holds")
        .report();
  }
}
