package dk.medsdk.validation.rule.environment;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentTexts;
import dk.medsdk.model.meeting.PlacedText;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Minutes of the yearly discussion whose words touch some of what the law asks for nowhere. */
@MedRule(
    group = RuleGroup.ENVIRONMENT,
    core = "AMO-YEARLY-CONTENT",
    severity = Severity.INFO,
    off = true,
    authority = Authority.LAW,
    sureness = Sureness.READ,
    reference = "BEK nr. 65 af 22. januar 2024, kap. 2; AT-vejledning 1.3.1: indholdet",
    summary =
        @Words(
            da = "Den årlige arbejdsmiljødrøftelse nævner ikke det hele",
            en = "The yearly work-environment discussion does not touch all of it"),
    message =
        @Words(
            da =
                "Punkt {item} er den årlige arbejdsmiljødrøftelse, men nævner ikke"
                    + " {coming|first=det kommende års arbejde|next=, det kommende års arbejde|}"
                    + "{cooperation|first=samarbejdet og møderne|next=, samarbejdet og møderne|}"
                    + "{reached|first=om sidste års mål er nået|next=, om sidste års mål er nået|}"
                    + "{goals|first=nye mål|next=, nye mål|}"
                    + "{skills|first=kompetenceudviklingen|next=, kompetenceudviklingen|}",
            en =
                "Item {item} is the yearly work-environment discussion, but does not touch"
                    + " {coming|first=the work of the coming year|next=, the work of the coming"
                    + " year|}"
                    + "{cooperation|first=cooperation and meetings|next=, cooperation and meetings|}"
                    + "{reached|first=whether last year's goals were reached|next=, whether last"
                    + " year's goals were reached|}"
                    + "{goals|first=new goals|next=, new goals|}"
                    + "{skills|first=training|next=, training|}"))
public final class YearlyDiscussionLacksPart implements DocumentRule {

  /** Less than this is no account of the discussion, but only the news that it was held. */
  private static final int SHORTEST = 200;

  private static final Map<String, List<String>> PARTS = parts();

  /** Words that say that more of it stands elsewhere. */
  private static final List<String> ELSEWHERE =
      List.of("bilag", "vedlagt", "vedhæft", "slides", "skabelon", "skema", "notat", "attach");

  @Override
  public void check(CheckInput input, Problems problems) {
    if (input.document().kind() != DocumentKind.MINUTES) {
      return;
    }
    for (PlacedItem placed : input.items()) {
      if (placed.item().purposes().contains(Purpose.WORK_ENVIRONMENT_DISCUSSION)) {
        String words = wordsOf(placed, input);
        boolean whole = ELSEWHERE.stream().noneMatch(words::contains);
        if (placed.item().attachments().isEmpty() && whole && words.length() >= SHORTEST) {
          check(placed, words, problems);
        }
      }
    }
  }

  private static void check(PlacedItem placed, String words, Problems problems) {
    Problem problem = problems.at(placed.path()).with("item", placed.label());
    boolean first = true;
    for (Map.Entry<String, List<String>> part : PARTS.entrySet()) {
      boolean missing = part.getValue().stream().noneMatch(words::contains);
      problem.with(part.getKey(), missing ? (first ? "first" : "next") : "told");
      first &= !missing;
    }
    if (!first) {
      problem.report();
    }
  }

  private static String wordsOf(PlacedItem placed, CheckInput input) {
    return DocumentTexts.of(input.document()).stream()
        .filter(text -> text.path().isWithin(placed.path()))
        .map(PlacedText::text)
        .collect(Collectors.joining("\n"))
        .toLowerCase(Locale.ROOT);
  }

  private static Map<String, List<String>> parts() {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    parts.put(
        "coming", List.of("kommende", "næste år", "fremad", "fremover", "i år", "coming year"));
    parts.put("cooperation", List.of("samarbejd", "møde", "organisering", "cooperat", "meeting"));
    parts.put(
        "reached", List.of("nået", "opnå", "opfyld", "evaluer", "status", "sidste år", "reached"));
    parts.put("goals", List.of("mål", "fokusområde", "indsatsområde", "goal"));
    parts.put("skills", List.of("kompetence", "uddannelse", "kurs", "træning", "training"));
    return parts;
  }
}
