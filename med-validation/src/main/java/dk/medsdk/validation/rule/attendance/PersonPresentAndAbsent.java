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
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same person among those who were there and among those who were not. */
@MedRule(
    group = RuleGroup.ATTENDANCE,
    core = "ATT-NOT-BOTH",
    severity = Severity.ERROR,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference = "To trykte oplysninger i samme deltagerliste modsiger hinanden",
    summary =
        @Words(
            da = "En person står både som til stede og som fraværende",
            en = "A person is listed both as present and as absent"),
    message =
        @Words(
            da =
                "{name} står både som til stede og som fraværende"
                    + "{scope|item= ved punkt |}{item}",
            en = "{name} is listed both as present and as absent{scope|item= for item |}{item}"))
public final class PersonPresentAndAbsent implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    ModelPath ofMeeting = ModelPath.MEETING.child("attendance");
    input
        .meeting()
        .ifPresent(meeting -> check(meeting.attendance(), ofMeeting, Optional.empty(), problems));
    for (PlacedItem placed : input.items()) {
      ModelPath list = placed.path().child("attendance");
      check(placed.item().attendance(), list, Optional.of(placed), problems);
    }
  }

  private static void check(
      List<Attendance> people, ModelPath list, Optional<PlacedItem> item, Problems problems) {
    Map<String, List<Integer>> byName = new LinkedHashMap<>();
    for (int i = 0; i < people.size(); i++) {
      String key = PersonKey.of(people.get(i).name());
      if (PersonKey.isWhole(key)) {
        byName.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> same : byName.values()) {
      int present = first(AttendanceState.PRESENT, same, people);
      int absent = first(AttendanceState.ABSENT, same, people);
      boolean both = present >= 0 && absent >= 0;
      if (both && isOnePerson(same, people)) {
        report(people.get(present).name(), list.child(present), list.child(absent), item, problems);
      }
    }
  }

  private static int first(AttendanceState state, List<Integer> same, List<Attendance> people) {
    return same.stream()
        .filter(i -> people.get(i).state().equals(Optional.of(state)))
        .findFirst()
        .orElse(-1);
  }

  /** Whether nothing tells two of one name apart, and nobody came late or left early. */
  private static boolean isOnePerson(List<Integer> same, List<Attendance> people) {
    Attendance first = people.get(same.get(0));
    return same.stream()
        .map(people::get)
        .allMatch(
            other ->
                isWholeTime(other)
                    && agree(first.person(), other.person())
                    && agree(first.side(), other.side())
                    && agree(first.role().map(PersonKey::of), other.role().map(PersonKey::of)));
  }

  private static boolean isWholeTime(Attendance person) {
    return !person.state().equals(Optional.of(AttendanceState.PARTIAL))
        && person.from().isEmpty()
        && person.until().isEmpty();
  }

  private static <T> boolean agree(Optional<T> one, Optional<T> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static void report(
      String name,
      ModelPath present,
      ModelPath absent,
      Optional<PlacedItem> item,
      Problems problems) {
    problems
        .at(present)
        .with("name", name)
        .with("scope", item.isPresent() ? "item" : "meeting")
        .with("item", item.map(PlacedItem::label).orElse(""))
        .related(absent)
        .suggest(
            "Skriv, hvornår personen kom eller gik, eller stryg den ene linje",
            "Write when the person came or left, or remove one of the lines")
        .report();
  }
}
