package dk.medsdk.validation.rule.meeting;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.TextPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** A headline that gives the meeting another day than the label {@code Mødedato:} below it. */
@MedRule(
    group = RuleGroup.MEETING,
    core = "MTG-DATE-CONSISTENT",
    severity = Severity.ERROR,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference = "To trykte datoer for samme møde modsiger hinanden",
    summary =
        @Words(
            da = "Overskriften og mødedatoen modsiger hinanden",
            en = "The headline and the date of the meeting contradict each other"),
    message =
        @Words(
            da = "Overskriften siger, at mødet er den {title}, men mødedatoen er {label}",
            en = "The headline says that the meeting is on {title}, but its date is {label}"))
public final class MeetingDatesContradict implements DocumentRule {

  private static final ModelPath DATE = ModelPath.MEETING.child("date");

  private static final List<String> TITLES =
      List.of("referat", "beslutningsreferat", "dagsorden", "minutes", "agenda");

  private static final List<String> LABELS =
      List.of("mødedato:", "mødedato og", "mødets dato:", "dato for mødet:", "date of meeting:");

  /** A headline with one of these may give the day of something else, or several days. */
  private static final List<String> OF_OTHERS =
      List.of(
          "skrevet",
          "udarbejdet",
          "version",
          "udgave",
          "print",
          "rettet",
          "flyttet",
          "udsat",
          "udskudt",
          "oprindelig",
          "aflyst",
          "ændret",
          "fortsat",
          "dag 1",
          "dag 2",
          "fra mødet",
          "af mødet");

  private static final Set<String> BEFORE_THE_DAY =
      Set.of(
          "den", "d.", "on", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag",
          "søndag");

  @Override
  public void check(CheckInput input, Problems problems) {
    boolean severalDays = input.meeting().flatMap(Meeting::lastDate).isPresent();
    if (input.meeting().isPresent() && input.prose().isPresent() && !severalDays) {
      String text = input.prose().get().content();
      List<HeadDate> dates = input.shared(DocumentHead.class, DocumentHead::of).datesOfTheMeeting();
      Optional<HeadDate> title = onlyOne(dates, text, MeetingDatesContradict::isTitle);
      Optional<HeadDate> label = onlyOne(dates, text, MeetingDatesContradict::isLabel);
      if (title.isPresent() && label.isPresent() && !title.get().day().equals(label.get().day())) {
        report(title.get(), label.get(), problems);
      }
    }
  }

  /**
   * The one date on such a line; empty if there are several, of which nobody knows which counts.
   */
  private static Optional<HeadDate> onlyOne(
      List<HeadDate> dates, String text, BiPredicate<String, String> sort) {
    List<HeadDate> found = new ArrayList<>();
    for (HeadDate date : dates) {
      int start = lineStart(text, date.span().start());
      String before = folded(text.substring(start, date.span().start()));
      String line = folded(text.substring(start, lineEnd(text, date.span().end())));
      if (sort.test(before, line)) {
        found.add(date);
      }
    }
    boolean one = found.size() == 1 && found.get(0).isWhole() && isOneDay(found.get(0).text());
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isTitle(String before, String line) {
    String[] words = before.strip().split("\\s+", -1);
    return TITLES.stream().anyMatch(before::startsWith)
        && BEFORE_THE_DAY.contains(words[words.length - 1])
        && OF_OTHERS.stream().noneMatch(line::contains);
  }

  private static boolean isLabel(String before, String line) {
    return LABELS.stream().anyMatch(before::startsWith)
        && OF_OTHERS.stream().noneMatch(line::contains);
  }

  /** "18.-19. september" is more than one day; "12-03-2026" is one. */
  private static boolean isOneDay(String date) {
    boolean joined = date.indexOf('-') >= 0 || date.indexOf('–') >= 0 || date.contains(" og ");
    return !joined || date.chars().noneMatch(Character::isLetter);
  }

  /** In small letters, without what begins the line: {@code - Mødedato}, {@code # Referat}. */
  private static String folded(String line) {
    int start = 0;
    while (start < line.length() && !Character.isLetterOrDigit(line.charAt(start))) {
      start++;
    }
    return line.substring(start).toLowerCase(Locale.ROOT);
  }

  private static int lineStart(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  private static int lineEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static void report(HeadDate title, HeadDate label, Problems problems) {
    problems
        .at(DATE)
        .with("title", title.text())
        .with("label", label.text())
        .printedAt(label.span())
        .related(new TextPlace(DATE, Optional.of(title.span()), title.text()))
        .report();
  }
}
