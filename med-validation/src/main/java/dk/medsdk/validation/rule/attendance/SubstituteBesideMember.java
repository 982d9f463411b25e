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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A substitute who stood in for a member, and the member there all the same. */
@MedRule(
    group = RuleGroup.ATTENDANCE,
    core = "ATT-SUBSTITUTE-FOR",
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Lokale forretningsordener: en suppleant deltager, når medlemmet er fraværende",
    summary =
        @Words(
            da = "En suppleant deltog for et medlem, der selv var til stede",
            en = "A substitute stood in for a member who was present"),
    message =
        @Words(
            da =
                "{substitute} deltog som suppleant for {member}, der selv står som til stede"
                    + "{scope|item= ved punkt |}{item}",
            en =
                "{substitute} stood in for {member}, who is listed as present"
                    + "{scope|item= for item |}{item}"))
public final class SubstituteBesideMember implements DocumentRule {

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
    Map<String, Integer> members = wholeTimeMembers(people);
    for (int i = 0; i < people.size(); i++) {
      Attendance substitute = people.get(i);
      if (isThere(substitute)) {
        Optional<String> member = substitute.substituteFor().map(PersonKey::of);
        Integer other = member.filter(PersonKey::isWhole).map(members::get).orElse(null);
        if (other != null && other != i) {
          report(substitute.name(), people.get(other).name(), list, i, other, item, problems);
        }
      }
    }
  }

  /** Those who were there all the time; someone listed as absent too is another rule's. */
  private static Map<String, Integer> wholeTimeMembers(List<Attendance> people) {
    Map<String, Integer> members = new HashMap<>();
    Set<String> away = new HashSet<>();
    for (int i = 0; i < people.size(); i++) {
      Attendance person = people.get(i);
      String key = PersonKey.of(person.name());
      if (person.state().equals(Optional.of(AttendanceState.PRESENT)) && isThere(person)) {
        members.putIfAbsent(key, i);
      } else {
        away.add(key);
      }
    }
    members.keySet().removeAll(away);
    return members;
  }

  /** Whether someone was there, and neither came late nor left early. */
  private static boolean isThere(Attendance person) {
    boolean whole = person.from().isEmpty() && person.until().isEmpty();
    return whole && person.state().filter(s -> s != AttendanceState.PRESENT).isEmpty();
  }

  private static void report(
      String substitute,
      String member,
      ModelPath list,
      int at,
      int other,
      Optional<PlacedItem> item,
      Problems problems) {
    problems
        .at(list.child(at))
        .with("substitute", substitute)
        .with("member", member)
        .with("scope", item.isPresent() ? "item" : "meeting")
        .with("item", item.map(PlacedItem::label).orElse(""))
        .related(list.child(other))
        .report();
  }
}
