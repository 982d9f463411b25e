package dk.medsdk.validation.rule.link;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
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
import dk.medsdk.validation.rule.WordUse;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** An item that was announced for a meeting, and is neither on that nor on any later one. */
@MedRule(
    group = RuleGroup.LINK,
    core = "LNK-COMING-ITEMS",
    severity = Severity.INFO,
    needs = Need.COMPLETE_ARCHIVE,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED: punkter til kommende møder kommer på det nævnte møde",
    summary =
        @Words(
            da = "Et varslet punkt kommer ikke på mødet",
            en = "An announced item does not come up"),
    message =
        @Words(
            da =
                "{document}: »{announced}« var varslet til mødet den {date}, men er hverken på det"
                    + " eller på et senere møde",
            en =
                "{document}: \"{announced}\" was announced for the meeting on {date}, but is neither"
                    + " on it nor on a later one"))
public final class AnnouncedItemNeverTreated implements ArchiveRule {

  private static final int LONGEST = 80;

  @Override
  public void check(ArchiveInput input, Problems problems) {
    for (CommitteeDocuments committee : CommitteeDocuments.in(input, problems)) {
      WordUse use = WordUse.of(committee, List.of(committee.name()));
      NavigableSet<LocalDate> held = committee.daysUntil(input.day());
      for (MeetingDigest document : committee.documents()) {
        if (document.isMinutes()) {
          check(document, committee, use, held, problems);
        }
      }
    }
  }

  private static void check(
      MeetingDigest document,
      CommitteeDocuments committee,
      WordUse use,
      NavigableSet<LocalDate> held,
      Problems problems) {
    for (ItemDigest item : document.items()) {
      for (Announcement announced : Announcement.of(item, document, committee)) {
        Optional<LocalDate> day = announced.heldOn(held);
        Set<String> words = use.wordsOf(announced.matter());
        if (day.isPresent() && !words.isEmpty() && !use.isOnAgenda(words, day.get())) {
          report(document, item, announced.words(), day.get(), problems);
        }
      }
    }
  }

  private static void report(
      MeetingDigest document, ItemDigest item, String words, LocalDate held, Problems problems) {
    String cut = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    problems
        .atItem(document.name(), item)
        .with("announced", cut)
        .with("date", held)
        .suggest(
            "Sæt punktet på næste møde, eller skriv i et referat, at det er bortfaldet",
            "Put the item on the next meeting, or say in minutes that it was dropped")
        .report();
  }
}
