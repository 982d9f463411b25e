package dk.medsdk.validation.rule.meeting;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.CommitteeDocuments;
import dk.medsdk.validation.rule.CommitteeYear;
import dk.medsdk.validation.rule.ItemDigest;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.MeetingDigest;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A year in which the hovedudvalg did not meet the political leadership about the budget. */
@MedRule(
    group = RuleGroup.MEETING,
    core = "MTG-POLITICAL-YEARLY",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ARCHIVE,
    authority = Authority.AGREEMENT,
    sureness = Sureness.REPORTED,
    reference = "Rammeaftalen § 9: hovedudvalget mødes med den politiske ledelse om budgettet",
    summary =
        @Words(
            da = "Hovedudvalget har ikke mødt den politiske ledelse",
            en = "The hovedudvalg did not meet the political leadership"),
    message =
        @Words(
            da =
                "{committee} har intet møde med den politiske ledelse i {year}, og intet punkt om"
                    + " budgettet",
            en =
                "{committee} has no meeting with the political leadership in {year}, and no item on"
                    + " the budget"))
public final class NoYearlyPoliticalMeeting implements ArchiveRule {

  private static final List<String> POLITICAL =
      List.of(
          "politisk",
          "politikere",
          "borgmester",
          "byråd",
          "kommunalbestyrelse",
          "regionsråd",
          "økonomiudvalg",
          "forretningsudvalg",
          "rådmand",
          "magistrat");

  /** A follow-up of the year's money is no talk on the budget to come. */
  private static final List<String> ON_MONEY_SPENT =
      List.of("budgetopfølgning", "budgetkontrol", "budgetstatus", "budgetrevision");

  @Override
  public void check(ArchiveInput input, Problems problems) {
    Set<Integer> political = politicalYears(input);
    List<CommitteeDocuments> asked = CommitteeDocuments.tops(input, problems);
    CommitteeYear.of(asked, getClass(), input, problems).stream()
        .filter(year -> !political.contains(year.year()) && isSilent(year))
        .forEach(year -> report(year, problems));
  }

  /** The years with such a meeting, which may be filed as that of a committee of its own. */
  private static Set<Integer> politicalYears(ArchiveInput input) {
    Set<Integer> years = new HashSet<>();
    for (MeetingDigest document : input.documents()) {
      if (document.meetingKind().equals(Optional.of(MeetingKind.POLITICAL))) {
        document.date().ifPresent(day -> years.add(day.getYear()));
      }
    }
    return years;
  }

  private static boolean isSilent(CommitteeYear year) {
    return year.documents().stream()
        .flatMap(document -> document.items().stream())
        .map(ItemDigest::title)
        .flatMap(Optional::stream)
        .noneMatch(NoYearlyPoliticalMeeting::mayBeIt);
  }

  private static boolean mayBeIt(String title) {
    String words = title.toLowerCase(Locale.ROOT);
    boolean budget = words.contains("budget") && ON_MONEY_SPENT.stream().noneMatch(words::contains);
    return budget || POLITICAL.stream().anyMatch(words::contains);
  }

  private static void report(CommitteeYear year, Problems problems) {
    problems
        .atDocument(year.lastDocument().name())
        .with("committee", year.committee().name())
        .with("year", year.year())
        .report();
  }
}
