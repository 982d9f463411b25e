package dk.medsdk.validation.rule.structure;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A workplace that has a staff meeting in place of a committee, and the committee too. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-PERSONALEMOEDE-EXCLUSIVE",
    severity = Severity.WARNING,
    authority = Authority.AGREEMENT,
    sureness = Sureness.REPORTED,
    reference =
        "Lokale MED-aftaler: en arbejdsplads har et lokaludvalg eller et personalemøde med"
            + " MED-status",
    summary =
        @Words(
            da = "Arbejdspladsen har både et udvalg og et personalemøde med MED-status",
            en = "The workplace has both a committee and a staff meeting in its place"),
    message =
        @Words(
            da = "{meeting} og {committee} er for samme arbejdsplads",
            en = "{meeting} and {committee} are for the same workplace"))
public final class StaffMeetingBesideCommittee implements OrganisationRule {

  /** What such bodies are called beside the name of the place, "på Bakkeskolen" included. */
  private static final Set<String> NOT_A_PLACE =
      Set.of(
          "med",
          "status",
          "udvalg",
          "udvalget",
          "medudvalg",
          "medudvalget",
          "lokaludvalg",
          "lokaludvalget",
          "lokal",
          "lokalt",
          "lokale",
          "lokalmed",
          "lmu",
          "lu",
          "personalemøde",
          "personalemødet",
          "medpersonalemøde",
          "medpersonalemødet",
          "i",
          "på",
          "for",
          "ved");

  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Override
  public void check(OrganisationInput input, Problems problems) {
    Roster roster = Roster.of(input);
    Map<Workplace, SeatedCommittee> committees = new HashMap<>();
    for (SeatedCommittee committee : roster.committees(CommitteeKind.MED_COMMITTEE)) {
      committees.putIfAbsent(Workplace.of(committee), committee);
    }
    for (SeatedCommittee meeting : roster.committees(CommitteeKind.STAFF_MEETING)) {
      Workplace workplace = Workplace.of(meeting);
      SeatedCommittee committee = committees.get(workplace);
      if (committee != null && !workplace.words().isEmpty()) {
        problems
            .at(meeting.path())
            .with("meeting", meeting.label())
            .with("committee", committee.label())
            .related(committee.path())
            .report();
      }
    }
  }

  /** The words of a place, under one committee: two places may have one name in a large town. */
  private record Workplace(Optional<CommitteeId> parent, List<String> words) {

    static Workplace of(SeatedCommittee committee) {
      String name = committee.committee().name().orElse("").toLowerCase(Locale.ROOT);
      List<String> words =
          NOT_A_WORD
              .splitAsStream(name)
              .filter(word -> !word.isEmpty() && !NOT_A_PLACE.contains(word))
              .toList();
      return new Workplace(committee.committee().parent(), words);
    }
  }
}
