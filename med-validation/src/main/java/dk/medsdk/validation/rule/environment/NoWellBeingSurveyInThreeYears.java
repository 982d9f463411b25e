package dk.medsdk.validation.rule.environment;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.CommitteeDocuments;
import dk.medsdk.validation.rule.ItemDigest;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Three years in a row in which the hovedudvalg has no item on the well-being of the employees. */
@MedRule(
    group = RuleGroup.ENVIRONMENT,
    core = "AMO-TRIVSEL-3Y",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ARCHIVE,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "Aftale om trivsel og sundhed: trivselsmåling mindst hvert tredje år",
    summary =
        @Words(
            da = "Trivselsmålingen er ikke på hovedudvalgets dagsorden",
            en = "The well-being survey is not on the agenda of the hovedudvalg"),
    message =
        @Words(
            da = "{committee} har intet punkt om trivselsmåling i årene {first}-{last}",
            en =
                "{committee} has no item on a survey of well-being in the years {first} to {last}"))
public final class NoWellBeingSurveyInThreeYears implements ArchiveRule {

  private static final int LONGEST = 2;

  /** What such surveys are called, and the items that they are part of. */
  private static final List<String> SURVEY =
      List.of(
          "trivsel",
          "tilfredshed",
          "apv",
          "arbejdspladsvurdering",
          "måling",
          "undersøgelse",
          "engagement",
          "psykisk arbejdsmiljø",
          "well-being",
          "wellbeing",
          "survey");

  @Override
  public void check(ArchiveInput input, Problems problems) {
    boolean looked = false;
    for (CommitteeDocuments committee : CommitteeDocuments.tops(input, problems)) {
      List<Integer> years = committee.wholeYears(input.day());
      looked |= years.size() > LONGEST;
      check(committee, years, problems);
    }
    if (!looked) {
      problems.notRun(
          "intet hovedudvalg har tre hele år mellem sit første og sit sidste dokument",
          "no hovedudvalg has three whole years between its first and its last document");
    }
  }

  /** Reports each run of silent years once; the years are in order and lack none. */
  private static void check(CommitteeDocuments committee, List<Integer> years, Problems problems) {
    int silent = 0;
    int last = 0;
    for (int year : years) {
      if (isOnAgenda(committee, year)) {
        report(committee, silent, last, problems);
        silent = 0;
      } else {
        silent++;
        last = year;
      }
    }
    report(committee, silent, last, problems);
  }

  private static boolean isOnAgenda(CommitteeDocuments committee, int year) {
    return committee.inYear(year).stream()
        .flatMap(document -> document.items().stream())
        .map(ItemDigest::title)
        .flatMap(Optional::stream)
        .map(title -> title.toLowerCase(Locale.ROOT))
        .anyMatch(title -> SURVEY.stream().anyMatch(title::contains));
  }

  private static void report(
      CommitteeDocuments committee, int silent, int last, Problems problems) {
    if (silent > LONGEST) {
      problems
          .atDocument(committee.lastUntil(last).name())
          .with("committee", committee.name())
          .with("first", last - silent + 1)
          .with("last", last)
          .report();
    }
  }
}
