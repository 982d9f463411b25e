package dk.medsdk.validation.rule.text;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.Residue;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.TextPlace;
import java.util.List;

/** Words and characters that a conversion left behind: one finding a kind. */
@MedRule(
    group = RuleGroup.TEXT,
    core = {"TXT-BOOKMARK", "TXT-PRIVATE-USE"},
    severity = Severity.INFO,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Teksten er læsbar for alle medarbejdere",
    summary =
        @Words(
            da = "Teksten har rester fra en konvertering",
            en = "The text holds residue of a conversion"),
    message =
        @Words(
            da =
                "Teksten har rester fra en konvertering: {residue|bookmark=bogmærker fra Word"
                    + "|privateUse=tegn uden for Unicodes skrift|email=udeladte mailadresser"
                    + "|hyperlink=linkkoder fra Word|navigation=links fra en hjemmeside"
                    + "|softHyphen=bløde bindestreger} {count} {count|1=sted|steder}",
            en =
                "The text holds residue of a conversion: {residue|bookmark=bookmarks of Word"
                    + "|privateUse=private-use characters|email=removed e-mail addresses"
                    + "|hyperlink=link fields of Word|navigation=links of a web page"
                    + "|softHyphen=soft hyphens} in {count} {count|1=place|places}"))
public final class ConversionResidue implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    for (Residue kind : Residue.values()) {
      List<TextPlace> places = input.scan().residue(kind);
      if (!places.isEmpty()) {
        report(kind, places, problems);
      }
    }
  }

  private static void report(Residue kind, List<TextPlace> places, Problems problems) {
    TextPlace first = places.get(0);
    Problem problem =
        problems.at(first.path()).with("residue", kind.label()).with("count", places.size());
    first.span().ifPresent(problem::printedAt);
    problem.report();
  }
}
