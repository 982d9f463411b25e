package dk.medsdk.validation.rule.attendance;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Someone present among the members whose mandate was over, or had not begun, on that day. */
@MedRule(
    group = RuleGroup.ATTENDANCE,
    core = "MEM-TERM",
    severity = Severity.WARNING,
    needs = {Need.COMPLETE_ORGANISATION, Need.COMMITTEE},
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "MED-aftalens valgperiode: et medlem virker i den periode, mandatet gælder",
    summary =
        @Words(
            da = "En deltagers mandat gjaldt ikke på mødets dag",
            en = "The mandate of someone present was not in force on the day of the meeting"),
    message =
        @Words(
            da =
                "{name} står som til stede i {committee} den {date}, men mandatet"
                    + " {when|over=ophørte|begynder først} den {limit}",
            en =
                "{name} is listed as present in {committee} on {date}, but the mandate"
                    + " {when|over=ended|begins} on {limit}"))
public final class MandateOverOnTheDay implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    if (input.document().kind() == DocumentKind.MINUTES) {
      CommitteePeople.of(input).ifPresent(people -> check(people, input, problems));
    }
  }

  private static void check(CommitteePeople people, CheckInput input, Problems problems) {
    Set<KnownPerson> reported = new HashSet<>();
    for (ListedPerson listed : ListedPerson.ofMeeting(input)) {
      Optional<KnownPerson> person = people.named(listed);
      if (person.isPresent()
          && isThereAsMember(listed)
          && person.get().mandatesOn(people.day()).isEmpty()
          && !mayBeOther(listed, people)
          && reported.add(person.get())) {
        report(listed, person.get(), people, problems);
      }
    }
  }

  private static boolean isThereAsMember(ListedPerson listed) {
    return listed.isPresent() && !listed.isGuest() && !listed.isSubstitute();
  }

  /** Whether another of that name is known, or has a mandate under a longer or shorter name. */
  private static boolean mayBeOther(ListedPerson listed, CommitteePeople people) {
    NameWords printed = listed.words();
    return people.namesakes(printed) > 1
        || people.all().stream()
            .filter(person -> !person.mandatesOn(people.day()).isEmpty())
            .map(KnownPerson::words)
            .anyMatch(words -> printed.isWithin(words) || words.isWithin(printed));
  }

  private static void report(
      ListedPerson listed, KnownPerson person, CommitteePeople people, Problems problems) {
    Problem problem =
        problems
            .at(listed.path())
            .with("name", listed.person().name())
            .with("committee", people.committee())
            .with("date", people.day());
    List<Period> periods =
        person.mandates().stream()
            .map(mandate -> mandate.period())
            .filter(p -> !p.isReversed())
            .toList();
    Optional<LocalDate> ended =
        periods.stream()
            .flatMap(period -> period.until().stream())
            .filter(people.day()::isAfter)
            .max(Comparator.naturalOrder());
    Optional<LocalDate> begins =
        periods.stream()
            .flatMap(period -> period.from().stream())
            .filter(people.day()::isBefore)
            .min(Comparator.naturalOrder());
    ended
        .or(() -> begins)
        .ifPresent(
            limit ->
                problem
                    .with("when", ended.isPresent() ? "over" : "later")
                    .with("limit", limit)
                    .report());
  }
}
