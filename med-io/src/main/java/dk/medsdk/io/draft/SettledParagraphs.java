package dk.medsdk.io.draft;

import dk.medsdk.io.draft.ItemDraft.DecisionDraft;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.TextBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of the account of an item what settled its matter: each paragraph from the sentence
 * that does, and what somebody promises below it.
 *
 * <p>Seen in the minutes of small committees, whose items have no sections.
 */
final class SettledParagraphs {

  private final ItemDraft item;
  private final SettlingSentence settling;

  SettledParagraphs(ItemDraft item, MeetingDraft meeting) {
    this.item = item;
    this.settling = new SettlingSentence(meeting.committee);
  }

  /** Moves what settles from the paragraphs to the decision of the item. */
  void take(List<Placed<TextBlock>> blocks) {
    List<Placed<TextBlock>> kept = new ArrayList<>();
    List<Placed<TextBlock>> taken = new ArrayList<>();
    for (Placed<TextBlock> block : blocks) {
      List<Placed<String>> sentences = sentencesOf(block);
      boolean below = !taken.isEmpty() && last(taken).span().end() >= end(kept);
      int first = below && isPromise(sentences) ? 0 : firstSettling(sentences, kept.isEmpty());
      part(block, sentences, first, kept, taken);
    }
    if (!taken.isEmpty()) {
      DecisionDraft decision = item.decision(taken.get(0).span());
      decision.span = taken.get(0).span().to(decision.span);
      decision.narrative.blocks().addAll(0, taken);
      blocks.clear();
      blocks.addAll(kept);
    }
  }

  /**
   * What the paragraph that was read last settles or promises, for "Ansvarlig: Ida Holm" below it.
   *
   * @return the last of its resolutions, which now are those of the item; {@code null} if it has
   *     none
   */
  static @Nullable JoinedWords takeAbove(ItemDraft item, MeetingDraft meeting) {
    TextDraft text = item.caseStatement;
    boolean plain = item.decision == null || item.decision.plain;
    if (meeting.kind != DocumentKind.MINUTES || text == null || item.sectioned || !plain) {
      return null;
    }
    List<Placed<TextBlock>> blocks = text.blocks();
    return blocks.isEmpty() || text.isVerbatim()
        ? null
        : new SettledParagraphs(item, meeting).takeLast(blocks);
  }

  private @Nullable JoinedWords takeLast(List<Placed<TextBlock>> blocks) {
    Placed<TextBlock> block = last(blocks);
    List<Placed<String>> sentences = sentencesOf(block);
    int first = firstSettling(sentences, blocks.size() == 1);
    int end = sentences.size() - 1;
    if (first > end && end >= 0 && isSettledBy(sentences.get(end).value())) {
      first = end;
    }
    if (first > end) {
      return null;
    }
    blocks.remove(blocks.size() - 1);
    List<Placed<TextBlock>> taken = new ArrayList<>();
    part(block, sentences, first, blocks, taken);
    DecisionDraft found = new DecisionDraft(taken.get(0).span());
    found.plain = true;
    found.narrative.blocks().addAll(taken);
    JoinedWords resolution = DecisionFinisher.lastResolution(found);
    item.decision = item.decision == null ? found : item.decision.with(found);
    return resolution;
  }

  /** What decides at the end of an item, or what somebody will do. */
  private static boolean isSettledBy(String sentence) {
    return Outcomes.isPhrase(sentence)
        || PassiveSentence.decides(sentence)
        || OwnerFinder.find(sentence).isPresent();
  }

  private static void part(
      Placed<TextBlock> block,
      List<Placed<String>> sentences,
      int first,
      List<Placed<TextBlock>> kept,
      List<Placed<TextBlock>> taken) {
    if (first >= sentences.size()) {
      kept.add(block);
    } else if (first == 0) {
      taken.add(block);
    } else {
      kept.add(DecisionFinisher.joined(sentences.subList(0, first)));
      taken.add(DecisionFinisher.joined(sentences.subList(first, sentences.size())));
    }
  }

  private static List<Placed<String>> sentencesOf(Placed<TextBlock> block) {
    return block.value() instanceof Paragraph paragraph
        ? Sentences.of(new Placed<>(paragraph.text(), block.span())).all()
        : List.of();
  }

  /** "Bo og Ida følger op på næste møde.", directly below what was decided. */
  private static boolean isPromise(List<Placed<String>> sentences) {
    return sentences.size() == 1 && FollowUpFinder.isPromise(sentences.get(0).value());
  }

  private int firstSettling(List<Placed<String>> sentences, boolean firstOfItem) {
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i).value();
      boolean approves = i == 0 && firstOfItem && SettlingSentence.approves(sentence);
      if (approves || settling.isOne(sentence)) {
        return i;
      }
    }
    return sentences.size();
  }

  private static int end(List<Placed<TextBlock>> blocks) {
    return blocks.isEmpty() ? 0 : last(blocks).span().end();
  }

  private static Placed<TextBlock> last(List<Placed<TextBlock>> blocks) {
    return blocks.get(blocks.size() - 1);
  }
}
