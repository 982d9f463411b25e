package dk.medsdk.report;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Basis;
import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingBuilder;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.ToolNotice;
import dk.medsdk.validation.rule.Gate;
import java.util.List;

/** The shortest ways to a report for the tests of this package. */
final class ReportBuilding {

  private ReportBuilding() {}

  /** A finding whose message is the given words in both languages. */
  static FindingBuilder finding(Severity severity, String words) {
    return finding(severity, new BilingualText(words, words));
  }

  static FindingBuilder finding(Severity severity, BilingualText message) {
    FindingKind kind =
        FindingKind.builder()
            .id("QuietRoom")
            .severity(severity)
            .basis(new Basis(Authority.PRACTICE, "Prøve"))
            .summary(message)
            .message(message)
            .build();
    return Finding.builder().kind(kind).severity(severity);
  }

  /** The first place where the words stand in the text. */
  static SourceSpan spanOf(String words, String text) {
    int start = text.indexOf(words);
    return SourceSpan.of(start, start + words.length());
  }

  static Report report(String text, Finding... findings) {
    return report(text, List.of(findings), List.of());
  }

  static Report report(String text, List<Finding> findings, List<ToolNotice> notices) {
    return Report.builder()
        .name("referat.txt")
        .engineVersion("1.0")
        .source(SourceText.of(text))
        .gate(Gate.MINUTES)
        .failOn(Severity.ERROR)
        .findings(findings)
        .addRulesRun("QuietRoom")
        .notices(notices)
        .build();
  }
}
