package dk.medsdk.validation.rule.privacy;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.PlacedText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Optional;

/** A closed item of a document that goes out to everybody, with its text still in it. */
@MedRule(
    group = RuleGroup.PRIVACY,
    core = "PRV-CLOSED-LEAK",
    severity = Severity.ERROR,
    gates = Gate.PUBLISHED,
    authority = Authority.LAW,
    sureness = Sureness.READ,
    reference = "Forvaltningsloven § 27 (tavshedspligt)",
    summary =
        @Words(
            da = "Et lukket punkt viser sin tekst i det, der offentliggøres",
            en = "A closed item shows its text in what is published"),
    message =
        @Words(
            da =
                "Punkt {item} er lukket, men {count} {count|1=tekst|tekster} under det kan læses"
                    + " af alle",
            en =
                "Item {item} is closed, but everybody can read {count} {count|1=text|texts} under"
                    + " it"))
public final class ClosedItemWithText implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    ModelPath closed = null;
    for (PlacedItem placed : input.items()) {
      boolean within = closed != null && placed.path().isWithin(closed);
      if (!within && placed.item().openness().equals(Optional.of(Openness.CLOSED))) {
        closed = placed.path();
        report(placed, ItemTexts.of(placed), problems);
      }
    }
  }

  private static void report(PlacedItem placed, List<PlacedText> texts, Problems problems) {
    List<PlacedText> telling = texts.stream().filter(text -> !NeutralText.is(text.text())).toList();
    if (telling.isEmpty()) {
      return;
    }
    Problem problem =
        problems
            .at(telling.get(0).path())
            .with("item", placed.label())
            .with("count", telling.size())
            .severity(isPlain(telling) ? Severity.ERROR : Severity.WARNING);
    telling.stream().skip(1).map(PlacedText::path).forEach(problem::related);
    problem
        .suggest(
            "Vis kun \"Lukket punkt\" i den udgave, der offentliggøres",
            "Show no more than \"Lukket punkt\" in what is published")
        .report();
  }

  /**
   * Whether it is the matter whatever its words are: a decision, an attachment, or several
   * paragraphs. One paragraph may be a sentence on why nothing is shown, in words of its own.
   */
  private static boolean isPlain(List<PlacedText> telling) {
    long paragraphs =
        telling.stream()
            .flatMap(text -> text.text().lines())
            .filter(line -> !NeutralText.is(line))
            .count();
    return paragraphs > 1 || telling.stream().anyMatch(ClosedItemWithText::isOfTheMatter);
  }

  private static boolean isOfTheMatter(PlacedText text) {
    String pointer = text.path().pointer();
    return pointer.endsWith("/decision") || text.path().parent().pointer().endsWith("/attachments");
  }
}
