package dk.medsdk.validation.rule.structure;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A head that names a region before it was made, or after it was merged into another. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-REGION-2027",
    severity = Severity.WARNING,
    authority = Authority.LAW,
    sureness = Sureness.READ,
    reference = "Lov nr. 699 af 20. juni 2025: Region Østdanmark fra den 1. januar 2027",
    summary =
        @Words(
            da = "Regionen findes ikke den dag, mødet holdes",
            en = "The region does not exist on the day of the meeting"),
    message =
        @Words(
            da =
                "{region} {when|after=findes ikke efter den 31. december 2026|findes først fra den"
                    + " 1. januar 2027}, men mødet er den {date}",
            en =
                "{region} {when|after=does not exist after 31 December 2026|exists from 1 January"
                    + " 2027 only}, but the meeting is on {date}"))
public final class RegionOutsideItsTime implements DocumentRule {

  private static final LocalDate MERGER = LocalDate.of(2027, 1, 1);
  private static final String NEW = "Region Østdanmark";
  private static final List<String> OLD = List.of("Region Hovedstaden", "Region Sjælland");

  /** Words of a head that looks back or ahead on purpose. */
  private static final List<String> ON_PURPOSE =
      List.of("tidligere", "forbered", "kommende", "midlertidig", "overgang", "fusion", "afvikl");

  @Override
  public void check(CheckInput input, Problems problems) {
    Optional<LocalDate> day = input.meeting().flatMap(Meeting::date);
    if (day.isEmpty()) {
      return;
    }
    boolean after = !day.get().isBefore(MERGER);
    List<String> wrong = after ? OLD : List.of(NEW);
    Meeting meeting = input.meeting().orElseThrow();
    Optional<String> committee = meeting.committee().flatMap(CommitteeReference::name);
    if (isOnPurpose(meeting.organisation()) || isOnPurpose(committee)) {
      return;
    }
    for (String region : wrong) {
      if (meeting.organisation().filter(name -> isBegunBy(region, name)).isPresent()) {
        report("organisation", region, after, day.get(), problems);
      } else if (committee.filter(name -> isEndedBy(region, name)).isPresent()) {
        report("committee", region, after, day.get(), problems);
      }
    }
  }

  /** "Region Sjælland" and "Region Sjælland, Koncern HR", and not "Region Sjællands Fond". */
  private static boolean isBegunBy(String region, String name) {
    String words = name.strip();
    return words.regionMatches(true, 0, region, 0, region.length())
        && (words.length() == region.length()
            || !Character.isLetter(words.charAt(region.length())));
  }

  /** "MED-Hovedudvalget i Region Sjælland". */
  private static boolean isEndedBy(String region, String name) {
    String words = name.strip();
    int at = words.length() - region.length();
    return at >= 0
        && words.regionMatches(true, at, region, 0, region.length())
        && (at == 0 || !Character.isLetter(words.charAt(at - 1)));
  }

  private static boolean isOnPurpose(Optional<String> name) {
    String words = name.orElse("").toLowerCase(Locale.ROOT);
    return ON_PURPOSE.stream().anyMatch(words::contains);
  }

  private static void report(
      String property, String region, boolean after, LocalDate day, Problems problems) {
    Problem problem =
        problems
            .at(ModelPath.MEETING.child(property))
            .with("region", region)
            .with("when", after ? "after" : "before")
            .with("date", day)
            .related(ModelPath.MEETING.child("date"));
    if (after) {
      problem.suggest("Skriv " + NEW, "Write " + NEW);
    } else {
      // What prepares the region meets in 2026 and may well use its name.
      problem.severity(Severity.INFO);
    }
    problem.report();
  }
}
