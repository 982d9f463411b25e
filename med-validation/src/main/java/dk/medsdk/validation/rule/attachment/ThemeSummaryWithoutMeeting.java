package dk.medsdk.validation.rule.attachment;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.ThemeDiscussion;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.Locale;
import java.util.Optional;

/** The outcome of a theme discussion that does not say at which meeting it was held. */
@MedRule(
    group = RuleGroup.ATTACHMENT,
    core = "BIL-MEETING-LINK",
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Et bilag, der står alene, siger, hvilket møde det hører til",
    summary =
        @Words(
            da = "Et bilag om en temadrøftelse siger ikke, hvilket møde det hører til",
            en = "A theme summary does not say which meeting it belongs to"),
    message =
        @Words(
            da =
                "Opsamlingen siger ikke,"
                    + " {missing|committee=hvilket udvalg|date=hvilken dag|hvilket udvalg og"
                    + " hvilken dag} temaet blev drøftet",
            en =
                "The summary does not say"
                    + " {missing|committee=in which committee|date=on which day|in which committee"
                    + " and on which day} the theme was discussed"))
public final class ThemeSummaryWithoutMeeting implements DocumentRule {

  private static final ModelPath THEME = ModelPath.ROOT.child("themeDiscussion");

  /** The title and what stands below it. */
  private static final int HEAD = 400;

  @Override
  public void check(CheckInput input, Problems problems) {
    if (input.document().kind() != DocumentKind.THEME_SUMMARY) {
      return;
    }
    Optional<ThemeDiscussion> theme = input.document().themeDiscussion();
    boolean committee =
        theme.flatMap(ThemeDiscussion::committee).isPresent()
            || input.meeting().flatMap(Meeting::committee).isPresent();
    boolean date =
        theme.flatMap(ThemeDiscussion::date).isPresent()
            || input.meeting().flatMap(Meeting::date).isPresent()
            || printsADay(input);
    if (!committee || !date) {
      String missing = committee ? "date" : date ? "committee" : "both";
      problems.at(THEME).with("missing", missing).report();
    }
  }

  /** "den 3. december", "uge 15": a day all the same, though not a whole one. */
  private static boolean printsADay(CheckInput input) {
    String head =
        input
            .prose()
            .map(text -> text.content())
            .map(t -> t.substring(0, Math.min(HEAD, t.length())))
            .orElse("");
    return !DateScanner.scan(head).isEmpty() || head.toLowerCase(Locale.ROOT).contains("uge ");
  }
}
