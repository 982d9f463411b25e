package dk.medsdk.io.draft;

import dk.medsdk.io.draft.ItemDraft.DecisionDraft;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.Iterator;
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

  private static void takeResolutionsFrom(List<Placed<TextBlock>> blocks, DecisionDraft decision) {
    List<Placed<TextBlock>> kept = new ArrayList<>();
    Iterator<Placed<TextBlock>> each = blocks.iterator();
    while (each.hasNext()) {
      Placed<TextBlock> block = each.next();
      if (block.value() instanceof Paragraph paragraph
          && decides(paragraph.text(), block, decision)) {
        decision.resolutions.add(new JoinedWords(new Placed<>(paragraph.text(), block.span())));
      } else {
        kept.add(block);
      }
    }
    if (kept.size() < blocks.size()) {
      blocks.clear();
      blocks.addAll(kept);
    }
  }

  private static boolean decides(String text, Placed<TextBlock> block, DecisionDraft decision) {
    int actor = Outcomes.actorLength(text);
    if (actor > 0 && decision.actor == null) {
      decision.actor =
          new Placed<>(
              text.substring(0, actor),
              SourceSpan.of(block.span().start(), block.span().start() + actor));
    }
    return actor > 0 || Outcomes.isPhrase(text);
  }
}
