package dk.medsdk.validation.rule.attendance;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Enumerated;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A substitute of one member who stood in for another: Kim is Bo's, and came for Eva. */
@MedRule(
    group = RuleGroup.ATTENDANCE,
    core = "ATT-SUBSTITUTE-FOR",
    severity = Severity.WARNING,
    needs = {Need.COMPLETE_ORGANISATION, Need.COMMITTEE},
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Lokale forretningsordener: en suppleant deltager i stedet for sit eget medlem",
    summary =
        @Words(
            da = "En suppleant deltog for et andet medlem end sit eget",
            en = "A substitute stood in for another member than the own one"),
    message =
        @Words(
            da =
                "{substitute} deltog som suppleant for {member}, men er i {committee} suppleant for"
                    + " {own}{last|=| og }{last}",
            en =
                "{substitute} stood in for {member}, but is in {committee} the substitute of"
                    + " {own}{last|=| and }{last}"))
public final class SubstituteForOtherMember implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    List<ListedPerson> acting =
        ListedPerson.allIn(input).stream()
            .filter(listed -> listed.person().substituteFor().isPresent() && !listed.isAbsent())
            .toList();
    if (!acting.isEmpty()) {
      CommitteePeople.of(input).ifPresent(people -> check(acting, people, problems));
    }
  }

  private static void check(List<ListedPerson> acting, CommitteePeople people, Problems problems) {
    Set<String> reported = new HashSet<>();
    for (ListedPerson listed : acting) {
      NameWords member = NameWords.of(listed.person().substituteFor().orElseThrow());
      List<PersonId> own = people.named(listed).map(known -> own(known, people)).orElse(List.of());
      if (isOfOther(member, own, people) && reported.add(PersonKey.of(listed.person().name()))) {
        report(listed, own, people, problems);
      }
    }
  }

  /** The members whose substitute somebody is; none where a mandate leaves that open. */
  private static List<PersonId> own(KnownPerson substitute, CommitteePeople people) {
    List<Mandate> mandates = substitute.substitutionsOn(people.day());
    boolean open =
        substitute.isSeatedOn(people.day())
            || mandates.stream().anyMatch(mandate -> mandate.substitutes().isEmpty());
    return open
        ? List.of()
        : mandates.stream().flatMap(mandate -> mandate.substitutes().stream()).distinct().toList();
  }

  /** Whether the printed name is surely that of a member, and of none of the own ones. */
  private static boolean isOfOther(NameWords printed, List<PersonId> own, CommitteePeople people) {
    List<KnownPerson> meant =
        people.members().stream().filter(member -> member.words().isSame(printed)).toList();
    return !own.isEmpty()
        && meant.size() == 1
        && !own.contains(meant.get(0).id())
        && own.stream().noneMatch(id -> mayBe(id, printed, people));
  }

  /** Whether one of the own members has that very name, or none that is known. */
  private static boolean mayBe(PersonId id, NameWords printed, CommitteePeople people) {
    return people
        .employer()
        .person(id)
        .flatMap(person -> person.name())
        .map(name -> NameWords.of(name).isSame(printed))
        .orElse(true);
  }

  private static void report(
      ListedPerson listed, List<PersonId> own, CommitteePeople people, Problems problems) {
    Enumerated names =
        Enumerated.of(own.stream().map(id -> Roster.nameOf(id, people.employer())).toList());
    problems
        .at(listed.path())
        .with("substitute", listed.person().name())
        .with("member", listed.person().substituteFor().orElseThrow())
        .with("committee", people.committee())
        .with("own", names.most())
        .with("last", names.last())
        .report();
  }
}
