package dk.medsdk.validation.rule.link;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
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
import dk.medsdk.validation.rule.TitleWords;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A subcommittee whose meeting comes up at neither of the parent's next two meetings. */
@MedRule(
    group = RuleGroup.LINK,
    core = "LNK-SUBCOMMITTEE-REPORT",
    severity = Severity.INFO,
    needs = {Need.COMPLETE_ARCHIVE, Need.ORGANISATION},
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Lokale forretningsordener: et underudvalg melder tilbage til sit udvalg",
    summary =
        @Words(
            da = "Et underudvalgs møde er ikke meldt tilbage",
            en = "A subcommittee's meeting was not reported"),
    message =
        @Words(
            da =
                "{count} {count|1=møde|møder} i {committee} er ikke nævnt på de to følgende møder i"
                    + " {parent}; det {count|1=er|første er} den {date}",
            en =
                "{count} {count|1=meeting|meetings} of {committee} came up at neither of the two next"
                    + " meetings of {parent}; {count|1=it was|the first was} on {date}"))
public final class SubcommitteeMeetingNotReported implements ArchiveRule {

  private static final int CHANCES = 2;

  /** Words of items under which a report may well be given. */
  private static final List<String> REPORTS =
      List.of(
          "underudvalg",
          "tilbagemelding",
          "orientering fra",
          "orienteringer",
          "nyt fra",
          "meddelelse",
          "siden sidst",
          "bordet rundt",
          "gensidig",
          "eventuelt");

  private static final Set<String> GENERAL = Set.of("underu", "udvalg", "arbejd", "gruppe");

  @Override
  public void check(ArchiveInput input, Problems problems) {
    List<CommitteeDocuments> committees = CommitteeDocuments.in(input, problems);
    Map<CommitteeId, CommitteeDocuments> byId = new HashMap<>();
    for (CommitteeDocuments documents : committees) {
      documents.committee().flatMap(Committee::id).ifPresent(id -> byId.put(id, documents));
    }
    for (CommitteeDocuments documents : committees) {
      Optional<Committee> sub = documents.committee();
      if (sub.flatMap(Committee::kind).equals(Optional.of(CommitteeKind.SUBCOMMITTEE))) {
        sub.flatMap(Committee::parent)
            .map(byId::get)
            .filter(parent -> !parent.equals(documents))
            .ifPresent(parent -> check(documents, parent, input.day(), problems));
      }
    }
  }

  private static void check(
      CommitteeDocuments sub, CommitteeDocuments parent, LocalDate until, Problems problems) {
    Set<String> name = new HashSet<>(TitleWords.of(sub.name()));
    name.removeAll(TitleWords.of(parent.name()));
    name.removeAll(GENERAL);
    NavigableMap<LocalDate, Boolean> reports = reports(parent, name, until);
    List<LocalDate> silent =
        sub.documents().stream()
            .filter(MeetingDigest::isMinutes)
            .map(document -> document.date().orElseThrow())
            .distinct()
            .filter(day -> isSilentAfter(day, reports))
            .toList();
    if (!silent.isEmpty()) {
      problems
          .atDocument(sub.documents().get(0).name())
          .with("committee", sub.name())
          .with("parent", parent.name())
          .with("count", silent.size())
          .with("date", silent.get(0))
          .report();
    }
  }

  /** Whether each ordinary meeting of the parent has an item that may be the report. */
  private static NavigableMap<LocalDate, Boolean> reports(
      CommitteeDocuments parent, Set<String> name, LocalDate until) {
    NavigableMap<LocalDate, Boolean> reports = new TreeMap<>();
    for (MeetingDigest document : parent.documents()) {
      LocalDate day = document.date().orElseThrow();
      boolean ordinary = !document.meetingKind().equals(Optional.of(MeetingKind.EXTRAORDINARY));
      if (ordinary && !day.isAfter(until)) {
        boolean may = document.items().stream().anyMatch(item -> mayReport(item, name));
        reports.merge(day, may, Boolean::logicalOr);
      }
    }
    return reports;
  }

  private static boolean isSilentAfter(LocalDate day, NavigableMap<LocalDate, Boolean> reports) {
    List<Boolean> next = reports.tailMap(day, false).values().stream().limit(CHANCES).toList();
    return next.size() == CHANCES && !next.contains(true);
  }

  private static boolean mayReport(ItemDigest item, Set<String> name) {
    String title = item.title().orElse("");
    String lower = title.toLowerCase(Locale.ROOT);
    return item.purposes().contains(Purpose.MUTUAL_INFORMATION)
        || item.links().stream().anyMatch(link -> link.type() == LinkType.REPORTS_ON)
        || REPORTS.stream().anyMatch(lower::contains)
        || !Collections.disjoint(TitleWords.of(title), name);
  }
}
