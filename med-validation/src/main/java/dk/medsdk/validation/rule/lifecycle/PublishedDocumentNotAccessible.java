package dk.medsdk.validation.rule.lifecycle;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.TextBlock;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document about to be published that a screen reader cannot read as it is shown. */
@MedRule(
    group = RuleGroup.LIFECYCLE,
    core = "ACC-DOC",
    severity = Severity.WARNING,
    gates = Gate.PUBLISHED,
    inForceFrom = "2018-09-23",
    authority = Authority.LAW,
    sureness = Sureness.READ,
    reference = "Webtilgængelighedsloven; EN 301 549 (WCAG 2.1 A og AA)",
    summary =
        @Words(
            da = "Det, der offentliggøres, kan ikke læses op",
            en = "What is published cannot be read aloud"),
    message =
        @Words(
            da =
                "{what|scan=Dokumentet er scannet, og ordene er gættet af et program"
                    + "|pages=Dokumentet har sider, der er billeder uden tekst"
                    + "|letters=Dokumentet viser bogstaver, som en skærmlæser ikke kender"
                    + "|Et overskriftsniveau er sprunget over ved punkt }{item}",
            en =
                "{what|scan=The document is scanned, and its words are guessed by a program"
                    + "|pages=The document has pages that are pictures without text"
                    + "|letters=The document shows letters that no screen reader knows"
                    + "|A level of headings is skipped at item }{item}"))
public final class PublishedDocumentNotAccessible implements DocumentRule {

  /** What readers of files say of them, by the id of their finding. */
  private static final Map<String, String> OF_READERS =
      Map.of(
          "PdfRecognisedText", "scan",
          "PdfPageWithoutText", "pages",
          "PdfLettersUnknown", "letters");

  @Override
  public void check(CheckInput input, Problems problems) {
    input.readerFindings().stream()
        .map(Finding::id)
        .distinct()
        .flatMap(id -> Optional.ofNullable(OF_READERS.get(id)).stream())
        .forEach(what -> reportFile(what, problems));
    reportHeadings(input, problems);
  }

  private static void reportFile(String what, Problems problems) {
    problems
        .atDocument()
        .with("what", what)
        .with("item", "")
        .suggest(
            "Gem dokumentet som PDF direkte fra det program, det er skrevet i",
            "Save the document as PDF from the program in which it was written")
        .report();
  }

  /** One finding for all headings: a document is set up in one way. */
  private static void reportHeadings(CheckInput input, Problems problems) {
    List<ModelPath> skipped = new ArrayList<>();
    Optional<PlacedItem> first = Optional.empty();
    for (PlacedItem placed : input.items()) {
      AgendaItem item = placed.item();
      int before = skipped.size();
      addSkipped(item.caseStatement(), placed.path().child("caseStatement"), skipped);
      item.decision()
          .ifPresent(
              decision ->
                  addSkipped(
                      decision.narrative(),
                      placed.path().child("decision").child("narrative"),
                      skipped));
      if (first.isEmpty() && skipped.size() > before) {
        first = Optional.of(placed);
      }
    }
    if (first.isPresent()) {
      Problem problem =
          problems.at(skipped.get(0)).with("what", "headings").with("item", first.get().label());
      skipped.stream().skip(1).forEach(problem::related);
      problem
          .suggest(
              "Brug overskriftsniveauerne i rækkefølge",
              "Use the levels of headings in their order")
          .report();
    }
  }

  private static void addSkipped(RichText text, ModelPath at, List<ModelPath> skipped) {
    int level = 0;
    for (int i = 0; i < text.blocks().size(); i++) {
      TextBlock block = text.blocks().get(i);
      if (block instanceof Heading heading) {
        if (level > 0 && heading.level() > level + 1) {
          skipped.add(at.child(i));
        }
        level = heading.level();
      }
    }
  }
}
