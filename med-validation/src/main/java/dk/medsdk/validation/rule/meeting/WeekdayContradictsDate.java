package dk.medsdk.validation.rule.meeting;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** A date of the meeting with another weekday beside it than that day has. */
@MedRule(
    group = RuleGroup.MEETING,
    core = "MTG-WEEKDAY",
    severity = Severity.ERROR,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference = "Ugedag og dato, der er trykt sammen, modsiger hinanden",
    summary =
        @Words(
            da = "Ugedagen passer ikke til datoen",
            en = "The weekday does not agree with the date"),
    message =
        @Words(
            da =
                "{date} er en"
                    + " {actual|1=mandag|2=tirsdag|3=onsdag|4=torsdag|5=fredag|6=lørdag|søndag},"
                    + " men der står"
                    + " {printed|1=mandag|2=tirsdag|3=onsdag|4=torsdag|5=fredag|6=lørdag|søndag}"
                    + "{which|next= om næste møde|}",
            en =
                "{date} is a"
                    + " {actual|1=Monday|2=Tuesday|3=Wednesday|4=Thursday|5=Friday|6=Saturday|Sunday},"
                    + " but it says"
                    + " {printed|1=Monday|2=Tuesday|3=Wednesday|4=Thursday|5=Friday|6=Saturday|Sunday}"
                    + "{which|next= of the next meeting|}"))
public final class WeekdayContradictsDate implements DocumentRule {

  private static final ModelPath DATE = ModelPath.MEETING.child("date");
  private static final ModelPath NEXT = ModelPath.MEETING.child("nextMeeting");

  @Override
  public void check(CheckInput input, Problems problems) {
    input.prose().ifPresent(source -> check(source.content(), input, problems));
  }

  private static void check(String text, CheckInput input, Problems problems) {
    Optional<LocalDate> meetingDay = input.meeting().flatMap(Meeting::date);
    for (HeadDate printed :
        input.shared(DocumentHead.class, DocumentHead::of).datesOfTheMeeting()) {
      Optional<LocalDate> day = printed.day().or(() -> meetingDay.filter(printed::isDayOf));
      if (day.isPresent() && !isOfSeveralDays(printed.text())) {
        compare(text, new Printed(printed.text(), day.get(), printed.span()), DATE, problems);
      }
    }
    nextMeeting(text, input).ifPresent(next -> compare(text, next, NEXT, problems));
  }

  /** "18.-19. september": which of the days the weekday is of, nobody knows. */
  private static boolean isOfSeveralDays(String date) {
    boolean joined = date.indexOf('-') >= 0 || date.indexOf('–') >= 0;
    return joined && date.chars().anyMatch(Character::isLetter);
  }

  private static Optional<Printed> nextMeeting(String text, CheckInput input) {
    Optional<LocalDate> day =
        input.meeting().flatMap(Meeting::nextMeeting).flatMap(PrintedDate::date);
    Optional<SourceSpan> span = input.sourceMap().spanOf(NEXT);
    if (day.isEmpty() || span.isEmpty()) {
      return Optional.empty();
    }
    int start = span.get().start();
    return DateScanner.scan(text.substring(start, span.get().end())).stream()
        .filter(found -> found.printed().date().equals(day) && found.lastDate().isEmpty())
        .findFirst()
        .map(found -> new Printed(found.printed().text(), day.get(), moved(found.span(), start)));
  }

  private static SourceSpan moved(SourceSpan span, int by) {
    return SourceSpan.of(span.start() + by, span.end() + by);
  }

  private static void compare(String text, Printed date, ModelPath path, Problems problems) {
    Optional<DayOfWeek> weekday = WeekdayScanner.before(text, date.span.start());
    if (weekday.isPresent() && weekday.get() != date.day.getDayOfWeek()) {
      problems
          .at(path)
          .with("date", date.words)
          .with("actual", date.day.getDayOfWeek().getValue())
          .with("printed", weekday.get().getValue())
          .with("which", path.equals(NEXT) ? "next" : "this")
          .printedAt(date.span)
          .report();
    }
  }

  /** A date as it is printed, the day it means, and where it stands. */
  private record Printed(String words, LocalDate day, SourceSpan span) {}
}
