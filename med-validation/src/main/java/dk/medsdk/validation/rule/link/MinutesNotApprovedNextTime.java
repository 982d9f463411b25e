package dk.medsdk.validation.rule.link;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.validation.profile.MinutesApproval;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.CommitteeDocuments;
import dk.medsdk.validation.rule.ItemDigest;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.MeetingDigest;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Minutes that do not come up at the next meeting, where that is to approve them. */
@MedRule(
    group = RuleGroup.LINK,
    core = "LNK-MINUTES-APPROVED",
    severity = Severity.INFO,
    needs = {Need.COMPLETE_ARCHIVE, Need.MINUTES_APPROVAL},
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "Forretningsordenen: referatet godkendes på næste møde",
    summary =
        @Words(
            da = "Referatet er ikke på det næste mødes dagsorden",
            en = "The minutes are not on the agenda of the next meeting"),
    message =
        @Words(
            da =
                "{document}: referatet er ikke på dagsordenen for det næste møde i {committee} den"
                    + " {next}",
            en =
                "{document}: the minutes are not on the agenda of the next meeting of {committee}"
                    + " on {next}"))
public final class MinutesNotApprovedNextTime implements ArchiveRule {

  @Override
  public void check(ArchiveInput input, Problems problems) {
    if (input.profile().minutesApproval().equals(Optional.of(MinutesApproval.BY_CHAIRS))) {
      problems.notRun(
          "profilen siger, at formandskabet godkender referatet",
          "the profile says that the chairs approve the minutes");
      return;
    }
    for (CommitteeDocuments committee : CommitteeDocuments.in(input, problems)) {
      if (committee.isMedCommittee()) {
        check(committee, input.day(), problems);
      }
    }
  }

  private static void check(CommitteeDocuments committee, LocalDate until, Problems problems) {
    NavigableMap<LocalDate, Boolean> approving = approving(committee, until);
    for (MeetingDigest document : committee.documents()) {
      Map.Entry<LocalDate, Boolean> next = approving.higherEntry(document.date().orElseThrow());
      if (document.isMinutes() && next != null && !next.getValue()) {
        problems
            .atDocument(document.name())
            .with("committee", committee.name())
            .with("next", next.getKey())
            .report();
      }
    }
  }

  /** Whether each ordinary meeting with items has one that may be the approval. */
  private static NavigableMap<LocalDate, Boolean> approving(
      CommitteeDocuments committee, LocalDate until) {
    NavigableMap<LocalDate, Boolean> approving = new TreeMap<>();
    for (MeetingDigest document : committee.documents()) {
      LocalDate day = document.date().orElseThrow();
      boolean ordinary = document.meetingKind().filter(MeetingKind.ORDINARY::equals).isPresent();
      boolean counts = ordinary || document.meetingKind().isEmpty();
      if (counts && !document.items().isEmpty() && !day.isAfter(until)) {
        approving.merge(day, mayApprove(document.items()), Boolean::logicalOr);
      }
    }
    return approving;
  }

  private static boolean mayApprove(List<ItemDigest> items) {
    return items.stream().anyMatch(MinutesNotApprovedNextTime::mayApprove);
  }

  private static boolean mayApprove(ItemDigest item) {
    String title = item.title().orElse("").toLowerCase(Locale.ROOT);
    return item.links().stream().anyMatch(link -> link.type() == LinkType.APPROVES_MINUTES)
        || title.contains("referat")
        || title.contains("godkendelse")
        || title.contains("minutes")
        || title.contains("approval");
  }
}
