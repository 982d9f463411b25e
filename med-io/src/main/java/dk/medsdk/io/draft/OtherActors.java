package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.draft.ItemDraft.DecisionDraft;
import dk.medsdk.io.draft.ItemDraft.RecommendationDraft;
import dk.medsdk.io.line.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Those who recommend or decide beside the first one: a recommendation and a decision name one,
 * {@code Direktionen indstiller, at HMU}, and the words that name another are text.
 */
final class OtherActors {

  private OtherActors() {}

  /** The words of a heading that names others than the recommendation does. */
  static Optional<Words> namedIn(
      Block.RecommendationHeading heading, RecommendationDraft recommendation) {
    boolean other =
        isOther(recommendation.by, heading.by())
            || isOther(recommendation.addressee, heading.addressee());
    return other ? Optional.of(whole(heading)) : Optional.empty();
  }

  /** The words that name another one than the decision does. */
  static Optional<Words> namedIn(Block.DecisionLead lead, DecisionDraft decision) {
    return isOther(decision.actor, lead.actor()) ? Optional.of(lead.words()) : Optional.empty();
  }

  /** The heading with whom it asks, without the point that may follow. */
  private static Words whole(Block.RecommendationHeading heading) {
    Words words = heading.words();
    return heading
        .addressee()
        .filter(who -> !words.text().endsWith(who.text()))
        .map(who -> new Words(words.text() + " " + who.text(), words.start()))
        .orElse(words);
  }

  private static boolean isOther(@Nullable Placed<String> known, Optional<Words> named) {
    return known != null && named.filter(who -> !who.text().equals(known.value())).isPresent();
  }
}
