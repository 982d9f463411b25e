package dk.medsdk.validation.rule.meeting;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The date of the meeting printed without its year, or not at all. */
@MedRule(
    group = RuleGroup.MEETING,
    core = "MTG-DATE-CONSISTENT",
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Mødets dato står med dag, måned og år i hovedet",
    summary =
        @Words(
            da = "Mødets dato mangler eller er uden årstal",
            en = "The date of the meeting is missing or has no year"),
    message =
        @Words(
            da =
                "Mødets dato er {form|missing=ikke trykt|trykt uden årstal: }{printed}"
                    + "{form|elsewhere=; årstallet mangler her, men står på linje |}{line}",
            en =
                "The date of the meeting is {form|missing=not printed|printed without its year: }"
                    + "{printed}{form|elsewhere=; the year is missing here, but stands on line |}"
                    + "{line}"))
public final class MeetingDateIncomplete implements DocumentRule {

  private static final ModelPath DATE = ModelPath.MEETING.child("date");

  @Override
  public void check(CheckInput input, Problems problems) {
    if (isJudged(input.document())) {
      DocumentHead head = input.shared(DocumentHead.class, DocumentHead::of);
      Optional<LocalDate> date = input.meeting().flatMap(Meeting::date);
      if (date.isPresent()) {
        repeatedWithoutYear(head, date.get(), input, problems);
      } else {
        unknown(head, input, problems);
      }
    }
  }

  private static boolean isJudged(MeetingDocument document) {
    return switch (document.kind()) {
      case MINUTES, AGENDA -> document.meeting().isPresent();
      case UNKNOWN -> !document.items().isEmpty();
      case THEME_SUMMARY -> false;
    };
  }

  /** The year is known, but one place in the head leaves it out. */
  private static void repeatedWithoutYear(
      DocumentHead head, LocalDate date, CheckInput input, Problems problems) {
    for (HeadDate printed : head.partialDates()) {
      if (printed.isDayOf(date)) {
        Optional<SourceSpan> whole = head.placeOf(date).or(() -> input.sourceMap().spanOf(DATE));
        report(printed, lineOf(whole, input), Severity.INFO, problems);
        return;
      }
    }
  }

  private static Optional<Integer> lineOf(Optional<SourceSpan> span, CheckInput input) {
    return span.flatMap(place -> input.source().map(source -> source.lineOf(place.start())));
  }

  private static void unknown(DocumentHead head, CheckInput input, Problems problems) {
    Severity severity = head.hasWholeDate() ? Severity.INFO : Severity.WARNING;
    List<HeadDate> partial = head.partialDates();
    if (!partial.isEmpty()) {
      HeadDate printed = partial.get(0);
      report(printed, lineOf(head.placeOfSameDay(printed), input), severity, problems);
    } else if (!head.hasWholeDateOfTheMeeting()) {
      Problem missing = problems.atDocument().with("form", "missing");
      missing.with("printed", "").with("line", "").severity(severity).report();
    }
  }

  private static void report(
      HeadDate printed, Optional<Integer> line, Severity severity, Problems problems) {
    problems
        .at(DATE)
        .with("form", line.isPresent() ? "elsewhere" : "partial")
        .with("printed", printed.text())
        .with("line", line.map(String::valueOf).orElse(""))
        .severity(severity)
        .printedAt(printed.span())
        .report();
  }
}
