package dk.medsdk.validation.rule.structure;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Organisation;
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
import java.util.stream.Collectors;

/** A head whose committee is one of several that are called the same. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-ABBREV-AMBIGUOUS",
    severity = Severity.WARNING,
    needs = Need.ORGANISATION,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Den samme forkortelse bruges om flere udvalg: skriv udvalgets fulde navn",
    summary =
        @Words(
            da = "Forkortelsen kan være flere udvalg",
            en = "The abbreviation may be several committees"),
    message =
        @Words(
            da = "»{printed}« kan være {count} udvalg: {names}",
            en = "\"{printed}\" may be {count} committees: {names}"))
public final class AmbiguousCommitteeAbbreviation implements DocumentRule {

  private static final int MOST = 5;

  @Override
  public void check(CheckInput input, Problems problems) {
    Optional<Meeting> meeting = input.meeting();
    Optional<CommitteeReference> reference = meeting.flatMap(Meeting::committee);
    Optional<LocalDate> day = meeting.flatMap(Meeting::date);
    if (reference.isEmpty() || day.isEmpty() || reference.get().id().isPresent()) {
      return;
    }
    Optional<String> printed = reference.get().name().or(reference.get()::level);
    if (printed.isPresent() && !namesAUnit(meeting.get(), input)) {
      report(printed.get(), input.organisation().orElseThrow(), day.get(), problems);
    }
  }

  /** A unit beside the committee tells which one it is: "LMU" of "Afdeling for Hjertesygdomme". */
  private static boolean namesAUnit(Meeting meeting, CheckInput input) {
    Optional<String> employer = input.organisation().flatMap(Organisation::name);
    return meeting
        .organisation()
        .filter(unit -> employer.filter(unit::equalsIgnoreCase).isEmpty())
        .isPresent();
  }

  private static void report(
      String printed, Organisation organisation, LocalDate day, Problems problems) {
    List<Committee> meant = organisation.committeeNamed(printed, day);
    if (meant.size() < 2) {
      return;
    }
    String names =
        meant.stream().limit(MOST).map(SeatedCommittee::labelOf).collect(Collectors.joining(", "));
    problems
        .at(ModelPath.MEETING.child("committee"))
        .with("printed", printed)
        .with("count", meant.size())
        .with("names", meant.size() > MOST ? names + " …" : names)
        .suggest("Skriv udvalgets fulde navn i hovedet", "Write the committee's full name")
        .report();
  }
}
