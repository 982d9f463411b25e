package dk.medsdk.io.draft;

import dk.medsdk.io.draft.ItemDraft.DecisionDraft;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.TextBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the decision at the end of an item without sections: {@code Godkendt.} as its last
 * sentence, or a last paragraph that begins with the committee deciding.
 */
final class PlainDecisionFinder {

  private static final int LONGEST_OUTCOME = 140;
  private static final int LONGEST_INITIALS = 4;

  private PlainDecisionFinder() {}

  /** Looks for it where no section is that of a decision. */
  static void takeDecision(ItemDraft item, MeetingDraft meeting) {
    TextDraft text = item.caseStatement;
    boolean plain = item.decision == null || item.decision.plain;
    if (plain && text != null && !item.sectioned && !text.isVerbatim()) {
      takeDecision(item, text, meeting);
    }
  }

  private static void takeDecision(ItemDraft item, TextDraft text, MeetingDraft meeting) {
    DecisionDraft before = item.decision;
    item.decision = null;
    if (before == null) {
      takeLast(item, text, meeting.kind);
    }
    if (meeting.kind == DocumentKind.MINUTES) {
      new SettledParagraphs(item, meeting).take(text.blocks());
    }
    if (item.decision != null) {
      takeStatements(text.blocks(), item.decision);
    }
    if (before != null) {
      item.decision = before.with(item.decision);
    }
  }

  private static void takeLast(ItemDraft item, TextDraft text, @Nullable DocumentKind kind) {
    List<Placed<TextBlock>> blocks = text.blocks();
    int last = blocks.size() - 1;
    while (last >= 0 && isBelow(blocks.get(last))) {
      last--;
    }
    if (last >= 0 && blocks.get(last).value() instanceof Paragraph paragraph) {
      Placed<String> words = new Placed<>(paragraph.text(), blocks.get(last).span());
      boolean decided = kind != DocumentKind.AGENDA;
      if (decided && DecidingSentence.actorLength(firstOf(words)) > 0) {
        begin(item, words, blocks.get(last));
        blocks.remove(last);
      } else {
        takeOutcomes(item, blocks, last, Sentences.of(words).all(), kind);
      }
    }
  }

  /** What may stand below a decision: what a side wants recorded, initials of who does it. */
  private static boolean isBelow(Placed<TextBlock> block) {
    boolean initials =
        block.value() instanceof Paragraph paragraph
            && paragraph.text().length() <= LONGEST_INITIALS
            && paragraph.text().chars().allMatch(Character::isUpperCase);
    return initials || DecisionFinisher.statement(block).isPresent();
  }

  private static String firstOf(Placed<String> paragraph) {
    return Sentences.of(paragraph).all().get(0).value();
  }

  private static void begin(ItemDraft item, Placed<String> words, Placed<TextBlock> block) {
    item.decision = new DecisionDraft(words.span());
    item.decision.narrative.blocks().add(block);
  }

  /** Takes the last sentences, as long as they are outcomes. */
  private static void takeOutcomes(
      ItemDraft item,
      List<Placed<TextBlock>> blocks,
      int last,
      List<Placed<String>> sentences,
      @Nullable DocumentKind kind) {
    int first = sentences.size();
    while (first > 0 && isOutcome(sentences.get(first - 1).value(), kind)) {
      first--;
    }
    if (first == sentences.size()) {
      return;
    }
    Placed<TextBlock> outcome =
        DecisionFinisher.joined(new ArrayList<>(sentences.subList(first, sentences.size())));
    begin(item, new Placed<>("", outcome.span()), outcome);
    if (first == 0) {
      blocks.remove(last);
    } else {
      blocks.set(last, DecisionFinisher.joined(sentences.subList(0, first)));
    }
  }

  /** An agenda says "Referatet godkendes" of what is hoped for. */
  private static boolean isOutcome(String sentence, @Nullable DocumentKind kind) {
    if (sentence.length() > LONGEST_OUTCOME) {
      return false;
    }
    return Outcomes.isPhrase(sentence)
        || (kind != DocumentKind.AGENDA && PassiveSentence.decides(sentence));
  }

  private static void takeStatements(List<Placed<TextBlock>> blocks, DecisionDraft decision) {
    int last = blocks.size() - 1;
    int end = decision.narrative.blocks().size();
    while (last >= 0 && DecisionFinisher.statement(blocks.get(last)).isPresent()) {
      decision.narrative.blocks().add(end, blocks.remove(last));
      last--;
    }
  }
}
