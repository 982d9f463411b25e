package dk.medsdk.validation.rule.link;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Organisation;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** An item that was lifted to the committee above, and came on none of its next meetings. */
@MedRule(
    group = RuleGroup.LINK,
    core = "LNK-LIFTED",
    severity = Severity.INFO,
    needs = {Need.COMPLETE_ARCHIVE, Need.ORGANISATION},
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED: et løftet punkt behandles i udvalget ovenover",
    summary = @Words(da = "Et løftet punkt kommer ikke frem", en = "A lifted item does not arrive"),
    message =
        @Words(
            da =
                "{document}: punktet »{title}« blev løftet til {parent}, men er ikke på noget senere"
                    + " møde der",
            en =
                "{document}: the item \"{title}\" was lifted to {parent}, but is at no later meeting"
                    + " there"))
public final class LiftedItemNeverReceived implements ArchiveRule {

  /** How many meetings the committee above may let pass. */
  private static final int CHANCES = 2;

  @Override
  public void check(ArchiveInput input, Problems problems) {
    Organisation organisation = input.organisation().orElseThrow();
    List<CommitteeDocuments> committees = CommitteeDocuments.in(input, problems);
    Map<CommitteeId, CommitteeDocuments> byId = new HashMap<>();
    for (CommitteeDocuments documents : committees) {
      documents.committee().flatMap(Committee::id).ifPresent(id -> byId.put(id, documents));
    }
    for (CommitteeDocuments below : committees) {
      Optional<Committee> parent = below.committee().flatMap(organisation::parentOf);
      Optional<CommitteeDocuments> above =
          parent.flatMap(Committee::id).flatMap(id -> Optional.ofNullable(byId.get(id)));
      if (above.isPresent() && !above.get().equals(below)) {
        check(below, above.get(), parent.orElseThrow(), input.day(), problems);
      }
    }
  }

  private static void check(
      CommitteeDocuments below,
      CommitteeDocuments above,
      Committee parent,
      LocalDate until,
      Problems problems) {
    WordUse use = WordUse.of(above, List.of(above.name(), below.name()));
    NavigableSet<LocalDate> met = above.daysUntil(until);
    LocalDate received = lastReceived(above);
    for (MeetingDigest document : below.documents()) {
      LocalDate day = document.date().orElseThrow();
      boolean mayArrive = met.tailSet(day, false).stream().limit(CHANCES).count() == CHANCES;
      for (ItemDigest item : document.items()) {
        if (mayArrive && day.isAfter(received) && isLiftedTo(parent, item)) {
          Set<String> words = use.wordsOf(item.title().orElse(""));
          if (!words.isEmpty() && !use.isOnAgenda(words, day)) {
            report(document, item, above, problems);
          }
        }
      }
    }
  }

  /** The last day with an item that says it came from below, whatever it is called there. */
  private static LocalDate lastReceived(CommitteeDocuments above) {
    return above.documents().stream()
        .filter(document -> document.items().stream().anyMatch(item -> isFromBelow(item)))
        .map(document -> document.date().orElseThrow())
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  private static boolean isFromBelow(ItemDigest item) {
    return item.links().stream().anyMatch(link -> link.type() == LinkType.LIFTED_FROM);
  }

  private static boolean isLiftedTo(Committee parent, ItemDigest item) {
    boolean told = item.lifted().filter(words -> isNamed(parent, words)).isPresent();
    return told
        || item.links().stream()
            .filter(link -> link.type() == LinkType.LIFTED_TO)
            .anyMatch(link -> link.committee().map(c -> isSame(parent, c)).orElse(true));
  }

  private static boolean isNamed(Committee parent, String words) {
    boolean byName = parent.name().filter(words::contains).isPresent();
    List<String> single = Arrays.asList(words.split("[^\\p{L}]+", -1));
    return byName || parent.level().filter(single::contains).isPresent();
  }

  private static boolean isSame(Committee parent, CommitteeReference named) {
    return named.id().isPresent()
        ? named.id().equals(parent.id())
        : named.name().equals(parent.name()) || named.level().equals(parent.level());
  }

  private static void report(
      MeetingDigest document, ItemDigest item, CommitteeDocuments above, Problems problems) {
    problems
        .atItem(document.name(), item)
        .with("title", item.title().orElseThrow())
        .with("parent", above.name())
        .report();
  }
}
