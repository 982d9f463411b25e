package dk.medsdk.validation.rule.link;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.ItemDigest;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.MeetingDigest;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Minutes that are approved with the date of a day on which nobody met. */
@MedRule(
    group = RuleGroup.LINK,
    core = "LNK-MINUTES-APPROVED",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ARCHIVE,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "Forretningsordenen: referatet godkendes på næste møde",
    summary =
        @Words(
            da = "Et punkt godkender referatet af et møde, der ikke er holdt",
            en = "An item approves the minutes of a meeting that was not held"),
    message =
        @Words(
            da =
                "{document}: »{title}« godkender referatet fra {date}, men arkivet har intet møde"
                    + " den dag",
            en =
                "{document}: \"{title}\" approves the minutes of {date}, but the archive has no"
                    + " meeting on that day"))
public final class ApprovedMinutesOfNoMeeting implements ArchiveRule {

  @Override
  public void check(ArchiveInput input, Problems problems) {
    List<MeetingDigest> documents = input.datedMeetings(problems);
    MeetingDays days =
        new MeetingDays(
            documents.stream()
                .map(document -> document.date().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new)));
    for (MeetingDigest document : documents) {
      for (ItemDigest item : document.items()) {
        check(item, document, days, problems);
      }
    }
  }

  private static void check(
      ItemDigest item, MeetingDigest document, MeetingDays days, Problems problems) {
    approved(item)
        .filter(day -> day.isAfter(days.first().first()) && !days.include(day))
        .distinct()
        .forEach(
            day ->
                problems
                    .atItem(document.name(), item)
                    .with("title", item.title().orElse("?"))
                    .with("date", day)
                    .report());
  }

  /** The days that the item names, by a link or in its title. */
  private static Stream<LocalDate> approved(ItemDigest item) {
    return Stream.concat(
        ApprovedMinutes.linked(item.links()), ApprovedMinutes.titled(item.title().orElse("")));
  }
}
