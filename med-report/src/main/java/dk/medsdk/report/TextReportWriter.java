package dk.medsdk.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.RuleNotRun;
import dk.medsdk.validation.ToolNotice;
import dk.medsdk.validation.Verdict;
import dk.medsdk.validation.suppression.SuppressedFinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports for people, line by line as compilers write them so that editors can jump to the place.
 *
 * <pre>
 * referat.txt:12:1: error [OverlappingTimeSlots] Punkt 7 og 8 overlapper med 5 minutter: …
 *    12 | 8. Parkering (kl. 09.15-09.30)
 *       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *    ↳ referat.txt:9:1
 *
 * referat.txt: 1 fejl – afvist
 * </pre>
 *
 * <p>The words are Danish in a Danish locale, else English; severities are the same in both. Lines
 * end with LF. What could steer a terminal is shown instead of sent, and CPR numbers are masked.
 */
public final class TextReportWriter implements ReportWriter {

  /** The rules whose findings stand on CPR numbers. */
  private static final Set<String> CPR_RULES = Set.of("CprNumberInText", "CprNumberInOrganisation");

  private final ReportWords words;
  private final Paint paint;
  private final boolean verbose;

  private TextReportWriter(Locale locale, Paint paint, boolean verbose) {
    this.words = new ReportWords(Objects.requireNonNull(locale, "locale"));
    this.paint = paint;
    this.verbose = verbose;
  }

  /** A writer without colours: {@code TextReportWriter.in(Locale.forLanguageTag("da"))}. */
  public static TextReportWriter in(Locale locale) {
    return new TextReportWriter(locale, Paint.PLAIN, false);
  }

  /** This writer, with colours for a terminal. */
  public TextReportWriter inColour() {
    return new TextReportWriter(words.locale(), Paint.ANSI, verbose);
  }

  /** This writer, which also says what was suppressed and which rules did not run, and why. */
  public TextReportWriter verbose() {
    return new TextReportWriter(words.locale(), paint, true);
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    String name = TerminalText.oneLine(report.name().orElse(words.document()));
    FindingText text = findingText(name, report.source(), found(report));
    write(report.findings(), text, out);
    for (ToolNotice notice : report.notices()) {
      String message = TerminalText.oneLine(words.ruleFailed(notice.message()));
      out.append(name + ": [" + notice.ruleId() + "] " + message + "\n\n");
    }
    for (RuleNotRun rule : report.rulesNotRun().stream().filter(RuleNotRun::required).toList()) {
      String message = TerminalText.oneLine(words.required(rule.reason()));
      out.append(name + ": [" + rule.ruleId() + "] " + message + "\n\n");
    }
    if (verbose) {
      writeSuppressed(report, text, out);
      writeNotRun(name, report.rulesNotRun(), out);
    }
    out.append(name).append(": ").append(summary(report)).append('\n');
  }

  private static void writeSuppressed(Report report, FindingText text, Appendable out)
      throws IOException {
    for (SuppressedFinding suppressed : report.suppressed()) {
      text.write(suppressed, out);
      out.append('\n');
    }
  }

  /** One line for each reason, in the order in which they are met first. */
  private void writeNotRun(String name, List<RuleNotRun> rules, Appendable out) throws IOException {
    Map<BilingualText, List<String>> byReason =
        rules.stream()
            .filter(rule -> !rule.required())
            .collect(
                groupingBy(
                    RuleNotRun::reason, LinkedHashMap::new, mapping(RuleNotRun::ruleId, toList())));
    for (Map.Entry<BilingualText, List<String>> reason : byReason.entrySet()) {
      out.append(name + ": " + words.notRun(reason.getKey(), reason.getValue()) + "\n");
    }
    out.append(byReason.isEmpty() ? "" : "\n");
  }

  /**
   * Writes one line on many documents: {@code 3 dokumenter: 1 godkendt, 2 afvist – 4 fejl}.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public void writeTotal(ReportTally tally, Appendable out) throws IOException {
    out.append(words.total(tally)).append('\n');
  }

  /**
   * Findings without a verdict, such as those of a reader alone, in the same form.
   *
   * @param name what the document is called, {@code referat.txt}
   * @param source what the spans count into
   */
  public String text(String name, SourceText source, List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    String shown = TerminalText.oneLine(name);
    try {
      write(findings, findingText(shown, Optional.of(source), findings), out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written to", e);
    }
    return out.toString();
  }

  /** What was found, suppressed or not. */
  private static List<Finding> found(Report report) {
    Stream<Finding> suppressed = report.suppressed().stream().map(SuppressedFinding::finding);
    return Stream.concat(report.findings().stream(), suppressed).toList();
  }

  private FindingText findingText(String name, Optional<SourceText> source, List<Finding> found) {
    List<SourceSpan> hidden =
        found.stream()
            .filter(finding -> CPR_RULES.contains(finding.id()))
            .flatMap(TextReportWriter::spans)
            .toList();
    return new FindingText(name, source, hidden, words, paint);
  }

  private static Stream<SourceSpan> spans(Finding finding) {
    Stream<Optional<SourceSpan>> related = finding.related().stream().map(RelatedPlace::span);
    return Stream.concat(Stream.of(finding.span()), related).flatMap(Optional::stream);
  }

  private static void write(List<Finding> findings, FindingText text, Appendable out)
      throws IOException {
    for (Finding finding : findings) {
      text.write(finding, out);
      out.append('\n');
    }
  }

  private String summary(Report report) {
    Verdict verdict = report.verdict();
    int suppressed = report.suppressed().size();
    boolean clean = report.findings().isEmpty() && suppressed == 0 && verdict == Verdict.ACCEPT;
    String found = clean ? words.allIsWell() : words.findings(report::count, suppressed);
    return found + " – " + paint.severity(severityOf(verdict), words.verdict(verdict));
  }

  private static Severity severityOf(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> Severity.INFO;
      case REJECT -> Severity.ERROR;
      case UNDECIDED -> Severity.WARNING;
    };
  }
}
