package dk.medsdk.io.draft;

import dk.medsdk.io.draft.ItemDraft.DecisionDraft;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what only a whole decision tells: where no list of resolutions is printed, the sentences in
 * which the committee decides; and the follow-ups that resolutions promise.
 */
final class DecisionFinisher {

  private DecisionFinisher() {}

  static void finish(ItemDraft item, DecisionDraft decision) {
    if (decision.resolutions.isEmpty()) {
      takeResolutionsFrom(decision.narrative.blocks(), decision);
    }
    for (JoinedWords resolution : decision.resolutions) {
      FollowUpFinder.find(resolution.finish()).ifPresent(item.followUps::add);
    }
  }

  /**
   * Takes the outcome that ends the text of an item without sections: "Godkendt." on its own line.
   */
  static void takeOutcome(ItemDraft item, TextDraft text) {
    List<Placed<TextBlock>> blocks = text.blocks();
    if (blocks.isEmpty()) {
      return;
    }
    Placed<TextBlock> last = blocks.get(blocks.size() - 1);
    if (last.value() instanceof Paragraph paragraph && Outcomes.isPhrase(paragraph.text())) {
      item.decision = new DecisionDraft(last.span());
      item.decision.resolutions.add(new JoinedWords(new Placed<>(paragraph.text(), last.span())));
      blocks.remove(blocks.size() - 1);
    }
  }

  private static void takeResolutionsFrom(List<Placed<TextBlock>> blocks, DecisionDraft decision) {
    List<Placed<TextBlock>> kept = new ArrayList<>();
    for (Placed<TextBlock> block : blocks) {
      if (block.value() instanceof Paragraph paragraph) {
        Sentences sentences = Sentences.of(new Placed<>(paragraph.text(), block.span()));
        takeResolutionsFrom(sentences, block, decision, kept);
      } else {
        kept.add(block);
      }
    }
    blocks.clear();
    blocks.addAll(kept);
  }

  /** Takes the sentences that decide; the others stay in the narrative. */
  private static void takeResolutionsFrom(
      Sentences sentences,
      Placed<TextBlock> block,
      DecisionDraft decision,
      List<Placed<TextBlock>> kept) {
    List<Placed<String>> others = new ArrayList<>();
    for (Placed<String> sentence : sentences.all()) {
      if (decides(sentence, decision)) {
        decision.resolutions.add(new JoinedWords(sentence));
      } else {
        others.add(sentence);
      }
    }
    if (others.size() == sentences.all().size()) {
      kept.add(block);
      return;
    }
    others.forEach(o -> kept.add(new Placed<>(Paragraph.of(o.value()), o.span())));
  }

  private static boolean decides(Placed<String> sentence, DecisionDraft decision) {
    String text = sentence.value();
    int actor = Outcomes.actorLength(text);
    if (actor > 0 && decision.actor == null) {
      int start = sentence.span().start();
      decision.actor = new Placed<>(text.substring(0, actor), SourceSpan.of(start, start + actor));
    }
    return actor > 0 || Outcomes.isPhrase(text) || Outcomes.isPassive(text);
  }
}
