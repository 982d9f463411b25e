package dk.medsdk.validation.rule.attendance;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Enumerated;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Optional;

/**
 * A member of whom the minutes do not say whether he or she was there, when they say it of others.
 */
@MedRule(
    group = RuleGroup.ATTENDANCE,
    core = "ATT-LIST",
    severity = Severity.WARNING,
    needs = {Need.COMPLETE_ORGANISATION, Need.COMMITTEE},
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference =
        "Vejledninger om MED-referater: referatet siger, hvem der var til stede og fraværende",
    summary =
        @Words(
            da = "Referatet siger ikke, om et medlem var til stede",
            en = "The minutes do not say whether a member was present"),
    message =
        @Words(
            da =
                "{names}{last|=| og }{last} har mandat i {committee} den {date}, men står hverken"
                    + " som til stede, som fraværende eller med en suppleant",
            en =
                "{names}{last|=| and }{last} {count|1=has a mandate|have mandates} in {committee}"
                    + " on {date}, but {count|1=is|are} listed neither as present nor as absent,"
                    + " nor with a substitute"))
public final class MemberNotAccountedFor implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    if (input.document().kind() == DocumentKind.MINUTES) {
      CommitteePeople.of(input).ifPresent(people -> check(people, input, problems));
    }
  }

  private static void check(CommitteePeople people, CheckInput input, Problems problems) {
    List<KnownPerson> members = people.members();
    List<ListedPerson> listed = ListedPerson.allIn(input);
    if (!listsMembersPresent(ListedPerson.ofMeeting(input), members)
        || listed.stream().anyMatch(person -> actsForAnybody(person, people))) {
      return;
    }
    List<KnownPerson> missing =
        members.stream().filter(member -> !isListed(member, listed, people)).toList();
    if (!missing.isEmpty()) {
      AttendanceProse prose = AttendanceProse.of(input);
      List<KnownPerson> untold =
          missing.stream().filter(member -> !prose.names(member.words())).toList();
      if (!untold.isEmpty() && !prose.tellsOfGroups()) {
        report(untold, people, problems);
      }
    }
  }

  /** Where only those who stayed away are listed, all others were there. */
  private static boolean listsMembersPresent(List<ListedPerson> list, List<KnownPerson> members) {
    return list.stream()
        .filter(listed -> listed.person().state().equals(Optional.of(AttendanceState.PRESENT)))
        .filter(listed -> !listed.isGuest() && !listed.isSubstitute())
        .anyMatch(listed -> members.stream().anyMatch(member -> member.isSurely(listed)));
  }

  /** Whether it is a substitute of whom neither the minutes nor the organisation say for whom. */
  private static boolean actsForAnybody(ListedPerson listed, CommitteePeople people) {
    if (listed.isAbsent() || listed.person().substituteFor().isPresent()) {
      return false;
    }
    List<Mandate> mandates = substitutions(listed, people);
    return mandates.isEmpty()
        ? listed.isSubstitute()
        : mandates.stream().anyMatch(mandate -> mandate.substitutes().isEmpty());
  }

  private static List<Mandate> substitutions(ListedPerson listed, CommitteePeople people) {
    return people
        .named(listed)
        .filter(person -> !person.isSeatedOn(people.day()))
        .map(person -> person.substitutionsOn(people.day()))
        .orElse(List.of());
  }

  private static boolean isListed(
      KnownPerson member, List<ListedPerson> listed, CommitteePeople people) {
    return listed.stream()
        .anyMatch(
            line ->
                member.isSurely(line)
                    || isStoodInFor(member, line, people)
                    || (member.words().mayBe(line.words()) && !isOther(line, people)));
  }

  private static boolean isStoodInFor(
      KnownPerson member, ListedPerson line, CommitteePeople people) {
    Optional<NameWords> printed = line.person().substituteFor().map(NameWords::of);
    if (printed.isPresent()) {
      boolean same = member.words().isSame(printed.get());
      boolean other = people.namesakes(printed.get()) > 0;
      return same || (!other && member.words().mayBe(printed.get()));
    }
    return !line.isAbsent()
        && substitutions(line, people).stream()
            .anyMatch(mandate -> mandate.substitutes().contains(member.id()));
  }

  /** Whether the organisation knows somebody of exactly that name: then it is nobody else. */
  private static boolean isOther(ListedPerson line, CommitteePeople people) {
    Attendance person = line.person();
    return person.person().filter(people::knows).isPresent() || people.namesakes(line.words()) > 0;
  }

  private static void report(List<KnownPerson> missing, CommitteePeople people, Problems problems) {
    Enumerated names = Enumerated.of(missing.stream().map(KnownPerson::name).toList());
    problems
        .at(ModelPath.MEETING.child("attendance"))
        .with("names", names.most())
        .with("last", names.last())
        .with("count", missing.size())
        .with("committee", people.committee())
        .with("date", people.day())
        .suggest(
            "Skriv dem under \"Til stede:\" eller \"Afbud:\"",
            "List them under \"Til stede:\" or \"Afbud:\"")
        .report();
  }
}
