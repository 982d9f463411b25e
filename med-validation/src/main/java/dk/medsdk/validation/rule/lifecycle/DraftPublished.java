package dk.medsdk.validation.rule.lifecycle;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A document that is about to be open to all and still calls itself a draft. */
@MedRule(
    group = RuleGroup.LIFECYCLE,
    core = "LIF-PUBLISHED-DRAFT",
    severity = Severity.WARNING,
    gates = Gate.PUBLISHED,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Lokale forretningsordener: referatet godkendes, før det offentliggøres",
    summary =
        @Words(
            da = "Et dokument, der offentliggøres, kalder sig udkast",
            en = "A document that is published calls itself a draft"),
    message =
        @Words(
            da = "Dokumentet skal offentliggøres, men der står \"{words}\" på det",
            en = "The document is about to be published, but it says \"{words}\""))
public final class DraftPublished implements DocumentRule {

  private static final ModelPath STATUS = ModelPath.ROOT.child("status");

  /** A letterhead stands above the title. */
  private static final int MOST_LINES = 12;

  private static final List<String> TITLES =
      List.of(
          "foreløbigt referat",
          "foreløbig dagsorden",
          "udkast til referat",
          "udkast til dagsorden",
          "referat (udkast)",
          "dagsorden (udkast)",
          "referat - udkast",
          "dagsorden - udkast",
          "u d k a s t",
          "draft minutes",
          "draft agenda");

  @Override
  public void check(CheckInput input, Problems problems) {
    if (input.document().status().equals(Optional.of(DocumentStatus.DRAFT))) {
      report(STATUS, "Udkast", input.sourceMap().spanOf(STATUS), problems);
    } else {
      input.prose().ifPresent(source -> checkTitle(source.content(), problems));
    }
  }

  private static void checkTitle(String text, Problems problems) {
    int start = 0;
    for (int line = 0; line < MOST_LINES && start < text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String words = text.substring(start, end).toLowerCase(Locale.ROOT);
      Optional<String> title = TITLES.stream().filter(words.strip()::startsWith).findFirst();
      if (title.isPresent()) {
        int from = start + leadingSpaces(words);
        SourceSpan span = SourceSpan.of(from, from + title.get().length());
        report(STATUS, text.substring(span.start(), span.end()), Optional.of(span), problems);
        return;
      }
      start = end + 1;
    }
  }

  private static int leadingSpaces(String words) {
    return words.length() - words.stripLeading().length();
  }

  private static void report(
      ModelPath path, String words, Optional<SourceSpan> span, Problems problems) {
    Problem problem = problems.at(path).with("words", words);
    span.ifPresent(problem::printedAt);
    problem
        .suggest(
            "Vent, til formandskabet har godkendt det, og stryg ordet",
            "Wait until the chairs have approved it, and remove the word")
        .report();
  }
}
