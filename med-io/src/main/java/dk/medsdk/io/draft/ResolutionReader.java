package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.draft.ItemDraft.DecisionDraft;
import dk.medsdk.io.line.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the list of what was decided: the words that introduce it, and the resolutions. */
final class ResolutionReader {

  private final ItemDraft item;
  private final ElementLines elements = new ElementLines();

  /** A line between resolutions: one that lost its bullet if another bullet follows. */
  private @Nullable Words strayed;

  /** Whether the resolutions have bullets. */
  private boolean bulleted;

  ResolutionReader(ItemDraft item) {
    this.item = item;
  }

  void begin(Block.DecisionLead lead) {
    DecisionDraft decision = item.decision(lead.span());
    decision.span = decision.span.to(lead.span());
    if (decision.actor == null) {
      decision.actor = lead.actor().map(Placed::of).orElse(null);
    }
    OtherActors.namedIn(lead, decision)
        .ifPresent(
            words -> {
              decision.narrative.addParagraph(words);
              decision.narrative.addBlank();
            });
    bulleted = false;
    elements.end();
    add(lead.inline());
  }

  /** Takes a line if it is a resolution, goes on with one, or may have lost its bullet. */
  boolean takes(Block block, Words words) {
    bulleted |= block instanceof Block.Bullet;
    if (block instanceof Block.Bullet || ElementLines.isClause(words) || isUnbulleted(words)) {
      add(words);
    } else if (elements.goesOn(block, words)) {
      cover(words);
    } else if (bulleted && !endsSentence(words.text())) {
      strayed = words;
    } else {
      return false;
    }
    return true;
  }

  /** Adds a resolution that is text as it stands. */
  void addVerbatim(Words words) {
    item.decision(words.span()).resolutions.add(new JoinedWords(words));
    cover(words);
  }

  /** Says what follows the line that may have lost its bullet: with another bullet it has. */
  void settle(Block next) {
    if (strayed != null && next instanceof Block.Bullet) {
      add(strayed);
      strayed = null;
    }
  }

  /** The line between resolutions that had lost no bullet, once. */
  Optional<Words> takeStrayed() {
    Optional<Words> words = Optional.ofNullable(strayed);
    strayed = null;
    return words;
  }

  /** Says that something else stands below the last resolution. */
  void end() {
    elements.end();
  }

  private void add(Words words) {
    if (!words.isBlank()) {
      item.decision(words.span()).resolutions.add(elements.begin(words));
      item.cover(words.span());
      cover(words);
    }
  }

  private void cover(Words words) {
    DecisionDraft decision = item.decision(words.span());
    decision.span = decision.span.to(words.span());
  }

  /** Below "HMU besluttede, at:" a list may have lost all its bullets. */
  private boolean isUnbulleted(Words words) {
    return !bulleted
        && Character.isLowerCase(words.text().charAt(0))
        && (!elements.hasBegun() || ElementLines.beginsWithVerb(words));
  }

  private static boolean endsSentence(String text) {
    return ".:;!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
