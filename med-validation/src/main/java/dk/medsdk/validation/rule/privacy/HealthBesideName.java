package dk.medsdk.validation.rule.privacy;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A word on someone's health right beside the name; which name is never said. */
@MedRule(
    group = RuleGroup.PRIVACY,
    core = "PRV-HEALTH",
    severity = Severity.WARNING,
    off = true,
    authority = Authority.PRACTICE,
    sureness = Sureness.UNCONFIRMED,
    reference = "Databeskyttelsesforordningens art. 9: helbredsoplysninger",
    summary =
        @Words(
            da = "Der står noget om helbred ved et navn",
            en = "Something on health stands beside a name"),
    message =
        @Words(
            da = "Ved et navn står ordet »{word}«",
            en = "Beside a name stands the word \"{word}\""))
public final class HealthBesideName implements DocumentRule {

  /** How many characters the word is from the name at most. */
  private static final int NEAR = 40;

  private static final Set<String> HEALTH =
      Set.of(
          "syg",
          "sygdom",
          "sygemeldt",
          "sygemelding",
          "sygemeldingen",
          "langtidssyg",
          "langtidssygemeldt",
          "deltidssygemeldt",
          "sygeorlov",
          "raskmeldt",
          "raskmelding",
          "diagnose",
          "diagnosen",
          "kræft",
          "depression",
          "stressramt",
          "opereret",
          "indlagt",
          "gravid",
          "blodprop",
          "hjernerystelse",
          "misbrug",
          "angst");

  /** Words of one who tells of others: "Ida Holm orienterede om sygdom i afdelingen". */
  private static final List<String> TELLS =
      List.of(
          " orienter",
          " oply",
          " fortal",
          " fortæl",
          " spørg",
          " spurgt",
          " nævn",
          " bemærk",
          " præsenter",
          " om ",
          " om,",
          " at ");

  @Override
  public void check(CheckInput input, Problems problems) {
    Set<SourceSpan> reported = new HashSet<>();
    for (NameContext name : NameContext.in(input)) {
      String after = within(name.words().substring(name.nameEnd()), true);
      String before = within(name.words().substring(0, name.nameStart()), false);
      int start = healthIn(after);
      if (start >= 0) {
        report(name, name.nameEnd() + start, reported, problems);
      } else if (healthIn(before) >= 0) {
        report(name, name.nameStart() - before.length() + healthIn(before), reported, problems);
      }
    }
    if (input.prose().isEmpty()) {
      input.meeting().ifPresent(meeting -> checkReasons(meeting, problems));
    }
  }

  private static void checkReasons(Meeting meeting, Problems problems) {
    for (int i = 0; i < meeting.attendance().size(); i++) {
      Attendance person = meeting.attendance().get(i);
      String reason = person.reason().orElse("");
      int start = healthIn(reason);
      if (start >= 0) {
        ModelPath at = ModelPath.MEETING.child("attendance").child(i).child("reason");
        report(problems.at(at), wordAt(reason, start));
      }
    }
  }

  /** The characters next to the name, up to where the sentence or the next person begins. */
  private static String within(String words, boolean after) {
    int end = Math.min(NEAR, words.length());
    String near = after ? words.substring(0, end) : words.substring(words.length() - end);
    int cut = after ? firstEnd(near) : lastEnd(near);
    String rest = after ? near.substring(0, cut) : near.substring(cut);
    return TELLS.stream().anyMatch(rest::contains) ? "" : rest;
  }

  private static int firstEnd(String near) {
    for (int i = 0; i < near.length(); i++) {
      if (".;!?".indexOf(near.charAt(i)) >= 0 || Character.isUpperCase(near.charAt(i))) {
        return i;
      }
    }
    return near.length();
  }

  private static int lastEnd(String near) {
    for (int i = near.length(); i > 0; i--) {
      if (".;,!?()".indexOf(near.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return 0;
  }

  /** Where the first such word begins, or -1; in small letters only, since units have names too. */
  private static int healthIn(String words) {
    int start = 0;
    while (start < words.length()) {
      String word = wordAt(words, start);
      if (HEALTH.contains(word)) {
        return start;
      }
      start += Math.max(1, word.length());
    }
    return -1;
  }

  private static String wordAt(String words, int start) {
    int end = start;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(start, end);
  }

  private static void report(
      NameContext name, int start, Set<SourceSpan> reported, Problems problems) {
    String word = wordAt(name.words(), start);
    Optional<SourceSpan> span = name.spanOf(start, start + word.length());
    if (span.isEmpty() || reported.add(span.get())) {
      Problem problem = problems.at(name.path());
      span.ifPresent(problem::printedAt);
      report(problem, word);
    }
  }

  private static void report(Problem problem, String word) {
    problem
        .with("word", word)
        .suggest("Skriv kun, at personen var fraværende", "Only say that the person was absent")
        .report();
  }
}
