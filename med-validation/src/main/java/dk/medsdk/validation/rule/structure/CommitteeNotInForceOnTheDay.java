package dk.medsdk.validation.rule.structure;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A document of a committee that was no more, or not yet, on the day of the meeting. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-VALIDITY",
    severity = Severity.WARNING,
    needs = Need.ORGANISATION,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference = "Mødets dato ligger uden for den periode, organisationen oplyser for udvalget",
    summary =
        @Words(
            da = "Udvalget fandtes ikke på mødets dag",
            en = "The committee did not exist on the day of the meeting"),
    message =
        @Words(
            da =
                "Mødet er den {date}, men {committee}"
                    + " {when|over=ophørte|begynder først} den {limit}",
            en = "The meeting is on {date}, but {committee} {when|over=ended|begins} on {limit}"))
public final class CommitteeNotInForceOnTheDay implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    Optional<LocalDate> day = input.meeting().flatMap(Meeting::date);
    if (day.isPresent()) {
      meant(input, day.get())
          .filter(committee -> !committee.validity().isReversed())
          .filter(committee -> !committee.validity().contains(day.get()))
          .ifPresent(committee -> report(committee, day.get(), problems));
    }
  }

  /** The committee of that id, or of that name where none has it on the day. */
  private static Optional<Committee> meant(CheckInput input, LocalDate day) {
    Optional<CommitteeReference> printed = input.meeting().flatMap(Meeting::committee);
    Optional<Organisation> employer = input.organisation();
    if (printed.isEmpty() || employer.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> name = printed.get().name();
    return printed
        .get()
        .id()
        .flatMap(employer.get()::committee)
        .or(() -> name.flatMap(words -> ofOtherTime(words, day, employer.get())));
  }

  private static Optional<Committee> ofOtherTime(
      String name, LocalDate day, Organisation employer) {
    if (!employer.committeeNamed(name, day).isEmpty()) {
      return Optional.empty();
    }
    List<Committee> found =
        employer.committees().stream()
            .filter(committee -> committee.name().isPresent())
            .filter(committee -> isOnlyOneCalled(name, committee, day, employer))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether the name means that committee alone on the day of its time that is nearest. */
  private static boolean isOnlyOneCalled(
      String name, Committee committee, LocalDate day, Organisation employer) {
    Period time = committee.validity();
    Optional<LocalDate> nearest =
        time.until().filter(day::isAfter).or(() -> time.from().filter(day::isBefore));
    return nearest.isPresent()
        && employer.committeeNamed(name, nearest.get()).equals(List.of(committee));
  }

  private static void report(Committee committee, LocalDate day, Problems problems) {
    Optional<LocalDate> ended = committee.validity().until().filter(day::isAfter);
    problems
        .at(ModelPath.MEETING.child("committee"))
        .with("date", day)
        .with("committee", SeatedCommittee.labelOf(committee))
        .with("when", ended.isPresent() ? "over" : "later")
        .with("limit", ended.or(() -> committee.validity().from()).orElse(day))
        .related(ModelPath.MEETING.child("date"))
        .report();
  }
}
