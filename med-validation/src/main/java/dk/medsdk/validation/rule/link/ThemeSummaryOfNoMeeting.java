package dk.medsdk.validation.rule.link;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.PrintedDate;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The outcome of a theme discussion on a day on which nobody met. */
@MedRule(
    group = RuleGroup.LINK,
    core = "BIL-MEETING-LINK",
    severity = Severity.INFO,
    needs = Need.COMPLETE_ARCHIVE,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Et bilag, der står alene, siger, hvilket møde det hører til",
    summary =
        @Words(
            da = "Et bilag om en temadrøftelse hører til et møde, der ikke er holdt",
            en = "A theme summary belongs to a meeting that was not held"),
    message =
        @Words(
            da = "{document}: opsamlingen er fra {date}, men arkivet har intet møde den dag",
            en =
                "{document}: the summary is of {date}, but the archive has no meeting on that day"))
public final class ThemeSummaryOfNoMeeting implements ArchiveRule {

  @Override
  public void check(ArchiveInput input, Problems problems) {
    List<MeetingDigest> documents = input.datedMeetings(problems);
    List<MeetingDigest> others = documents.stream().filter(d -> !isSummary(d)).toList();
    MeetingDays days =
        new MeetingDays(
            others.stream()
                .map(document -> document.date().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new)));
    Set<LocalDate> mentioned =
        others.stream()
            .flatMap(ThemeSummaryOfNoMeeting::mentioned)
            .collect(Collectors.toUnmodifiableSet());
    for (MeetingDigest document : documents) {
      LocalDate day = document.date().orElseThrow();
      if (isSummary(document)
          && days.surround(day)
          && !days.include(day)
          && !mentioned.contains(day)) {
        problems.atDocument(document.name()).with("date", day).report();
      }
    }
  }

  private static boolean isSummary(MeetingDigest document) {
    return document.kind() == DocumentKind.THEME_SUMMARY;
  }

  /** A day that others speak of was not made up, whether or not there are minutes of it. */
  private static Stream<LocalDate> mentioned(MeetingDigest document) {
    Stream<LocalDate> items =
        document.items().stream().flatMap(item -> Stream.concat(linked(item), titled(item)));
    return Stream.concat(document.nextMeeting().flatMap(PrintedDate::date).stream(), items);
  }

  private static Stream<LocalDate> linked(ItemDigest item) {
    return item.links().stream().map(Link::date).flatMap(day -> day.stream());
  }

  private static Stream<LocalDate> titled(ItemDigest item) {
    return item.title().map(DateScanner::scan).orElse(List.of()).stream()
        .flatMap(found -> found.printed().date().stream());
  }
}
