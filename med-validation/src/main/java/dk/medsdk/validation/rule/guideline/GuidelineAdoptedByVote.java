package dk.medsdk.validation.rule.guideline;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A guideline that a majority is said to have adopted, where both sides must agree. */
@MedRule(
    group = RuleGroup.GUIDELINE,
    core = "GDL-AGREED",
    severity = Severity.WARNING,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "Rammeaftalen § 8: en retningslinje aftales i enighed",
    summary =
        @Words(
            da = "En retningslinje er vedtaget ved afstemning",
            en = "A guideline was adopted by a vote"),
    message =
        @Words(
            da = "Ved punkt {item} står der »{words}«, men en retningslinje aftales i enighed",
            en = "Item {item} says \"{words}\", but a guideline is agreed on in unanimity"))
public final class GuidelineAdoptedByVote implements DocumentRule {

  private static final List<String> VOTES =
      List.of(
          "med flertal",
          "med et flertal",
          "med stort flertal",
          "ved flertal",
          "af et flertal",
          "flertalsbeslutning",
          "flertalsafgørelse",
          "stemmeflertal",
          "et flertal vedtog",
          "et flertal godkendte",
          "et flertal stemte",
          "stemte for",
          "stemte imod",
          "stemmer for",
          "stemmer imod",
          "ved afstemning",
          "by a majority",
          "voted for",
          "voted against");

  /** A sentence with one of these denies the vote, or tells of someone else's. */
  private static final List<String> NOT_A_VOTE_OF_THE_COMMITTEE =
      List.of(
          " ikke",
          " uden",
          " ingen",
          " enig",
          "afstemning med",
          "afstemning af",
          "byråd",
          "regionsråd",
          "kommunalbestyrelse",
          "folketing",
          "politisk",
          "økonomiudvalg",
          "overenskomst",
          "urafstemning");

  @Override
  public void check(CheckInput input, Problems problems) {
    for (PlacedItem placed : input.items()) {
      String title = placed.item().title().orElse("").toLowerCase(Locale.ROOT);
      if (title.contains("retningslinje") || title.contains("guideline")) {
        placed.item().decision().ifPresent(decision -> check(placed, decision, problems));
      }
    }
  }

  private static void check(PlacedItem placed, Decision decision, Problems problems) {
    ModelPath at = placed.path().child("decision");
    Optional<String> told = voteIn(decision.narrative().plainText());
    if (told.isPresent()) {
      report(placed, at.child("narrative"), told.get(), problems);
      return;
    }
    for (int i = 0; i < decision.resolutions().size(); i++) {
      Optional<String> vote = voteIn(decision.resolutions().get(i).text());
      if (vote.isPresent()) {
        report(placed, at.child("resolutions").child(i), vote.get(), problems);
        return;
      }
    }
  }

  private static Optional<String> voteIn(String text) {
    for (String sentence : sentences(text.toLowerCase(Locale.ROOT))) {
      Optional<String> vote = VOTES.stream().filter(sentence::contains).findFirst();
      if (vote.isPresent() && NOT_A_VOTE_OF_THE_COMMITTEE.stream().noneMatch(sentence::contains)) {
        return vote;
      }
    }
    return Optional.empty();
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ".!?\n".indexOf(text.charAt(i)) >= 0) {
        sentences.add(text.substring(start, i));
        start = i + 1;
      }
    }
    return sentences;
  }

  private static void report(PlacedItem placed, ModelPath at, String words, Problems problems) {
    problems
        .at(at)
        .with("item", placed.label())
        .with("words", words)
        .suggest(
            "Skriv, hvad parterne er enige om, eller at der ikke blev enighed",
            "Write what both sides agree on, or that they did not agree")
        .report();
  }
}
