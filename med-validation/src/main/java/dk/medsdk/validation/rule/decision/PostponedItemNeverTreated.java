package dk.medsdk.validation.rule.decision;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.Outcome;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An item that was put off to a later meeting, and is on none. */
@MedRule(
    group = RuleGroup.DECISION,
    core = "DEC-POSTPONED",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ARCHIVE,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Almindelig praksis i MED: et udsat punkt kommer på et senere møde",
    summary =
        @Words(da = "Et udsat punkt kommer ikke igen", en = "A postponed item does not come back"),
    message =
        @Words(
            da =
                "{document}: punktet »{title}« blev udsat og er ikke på noget senere møde i {committee}",
            en =
                "{document}: the item \"{title}\" was postponed and is at no later meeting of"
                    + " {committee}"))
public final class PostponedItemNeverTreated implements ArchiveRule {

  @Override
  public void check(ArchiveInput input, Problems problems) {
    for (CommitteeDocuments committee : CommitteeDocuments.in(input, problems)) {
      check(committee, input.day(), problems);
    }
  }

  /** From the last document to the first, with the words of all titles that come later. */
  private static void check(CommitteeDocuments committee, LocalDate until, Problems problems) {
    List<MeetingDigest> documents = new ArrayList<>(committee.documents());
    Collections.reverse(documents);
    Set<String> later = new HashSet<>();
    List<MeetingDigest> sameDay = new ArrayList<>();
    boolean followed = false;
    for (MeetingDigest document : documents) {
      if (!sameDay.isEmpty() && !sameDay.get(0).date().equals(document.date())) {
        followed |= !sameDay.get(0).date().orElseThrow().isAfter(until);
        sameDay.forEach(day -> addWords(day, later));
        sameDay.clear();
      }
      sameDay.add(document);
      if (followed) {
        report(document, committee.name(), later, problems);
      }
    }
  }

  private static void addWords(MeetingDigest document, Set<String> later) {
    for (ItemDigest item : document.items()) {
      item.title().map(TitleWords::of).ifPresent(later::addAll);
      item.links().stream()
          .filter(link -> link.type() == LinkType.FOLLOWS_UP)
          .forEach(link -> link.item().or(link::text).map(TitleWords::of).ifPresent(later::addAll));
    }
  }

  private static void report(
      MeetingDigest document, String committee, Set<String> later, Problems problems) {
    if (!document.isMinutes()) {
      return;
    }
    for (ItemDigest item : document.items()) {
      Set<String> words = item.title().map(TitleWords::of).orElse(Set.of());
      boolean deferred = item.outcomes().equals(Set.of(Outcome.DEFERRED));
      if (deferred && !words.isEmpty() && Collections.disjoint(words, later)) {
        problems
            .atItem(document.name(), item)
            .with("title", item.title().orElseThrow())
            .with("committee", committee)
            .report();
      }
    }
  }
}
