package dk.medsdk.validation.rule.attendance;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Someone among the absent who has no mandate in the committee on that day. */
@MedRule(
    group = RuleGroup.ATTENDANCE,
    core = "ATT-MEMBERS-ONLY",
    severity = Severity.WARNING,
    needs = {Need.COMPLETE_ORGANISATION, Need.COMMITTEE},
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED-referater: afbud meldes af medlemmer og suppleanter",
    summary =
        @Words(
            da = "En, der har meldt afbud, er ikke medlem af udvalget",
            en = "Someone who sent apologies is no member of the committee"),
    message =
        @Words(
            da =
                "{name} står som fraværende, men er hverken medlem eller suppleant i {committee} den"
                    + " {date}",
            en =
                "{name} is listed as absent, but is neither a member nor a substitute in {committee}"
                    + " on {date}"))
public final class AbsentPersonNotMember implements DocumentRule {

  /** What someone is who may be listed without a seat. */
  private static final List<String> WITHOUT_SEAT =
      List.of("gæst", "oplæg", "sekret", "referent", "observatør", "konsulent", "koordinator");

  @Override
  public void check(CheckInput input, Problems problems) {
    Optional<CommitteeMembers> members = CommitteeMembers.of(input);
    if (members.isEmpty()) {
      return;
    }
    Set<String> reported = new HashSet<>();
    input
        .meeting()
        .ifPresent(
            meeting ->
                check(meeting.attendance(), ModelPath.MEETING, members.get(), reported, problems));
    for (PlacedItem placed : input.items()) {
      check(placed.item().attendance(), placed.path(), members.get(), reported, problems);
    }
  }

  /** A list of absent people that is printed again at each item is reported once. */
  private static void check(
      List<Attendance> people,
      ModelPath of,
      CommitteeMembers members,
      Set<String> reported,
      Problems problems) {
    for (int i = 0; i < people.size(); i++) {
      Attendance person = people.get(i);
      if (isAbsentMember(person)
          && !members.mayInclude(person)
          && reported.add(PersonKey.of(person.name()))) {
        problems
            .at(of.child("attendance").child(i))
            .with("name", person.name())
            .with("committee", members.committee())
            .with("date", members.day())
            .report();
      }
    }
  }

  private static boolean isAbsentMember(Attendance person) {
    String role = person.role().orElse("").toLowerCase(Locale.ROOT);
    return person.state().equals(Optional.of(AttendanceState.ABSENT))
        && PersonKey.isWhole(PersonKey.of(person.name()))
        && WITHOUT_SEAT.stream().noneMatch(role::contains);
  }
}
