package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What can be wrong with recommendations and decisions. */
final class DecisionFaults {

  /** Of a family of verbs that valid documents decide nothing with. */
  private static final RecommendationPoint UNANSWERED =
      RecommendationPoint.of("opsiger aftalen om kantinen");

  private DecisionFaults() {}

  static Optional<MeetingDocument> callItAgenda(MeetingDocument document) {
    return isOfMinutes(document) && document.items().stream().anyMatch(DecisionFaults::isDecided)
        ? Optional.of(document.toBuilder().kind(DocumentKind.AGENDA).build())
        : Optional.empty();
  }

  static Optional<MeetingDocument> emptyRecommendation(MeetingDocument document) {
    return Edits.ofFirstItem(
        document,
        item -> item.recommendation().isPresent(),
        item -> item.recommendation(Recommendation.builder().build()));
  }

  /** Takes an item on which nothing was asked: the question would be left without answer too. */
  static Optional<MeetingDocument> dropDecision(MeetingDocument document) {
    return document.kind() != DocumentKind.MINUTES
        ? Optional.empty()
        : Edits.ofFirstItem(
            document,
            item -> isDecided(item) && item.recommendation().isEmpty() && item.items().isEmpty(),
            item -> item.decision(Optional.empty()));
  }

  static Optional<MeetingDocument> askForMore(MeetingDocument document) {
    if (!isOfMinutes(document)) {
      return Optional.empty();
    }
    List<AgendaItem> items = document.items();
    OptionalInt open = Edits.first(items.size(), i -> isDecidedPointByPoint(items.get(i)));
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Recommendation asked = items.get(open.getAsInt()).recommendation().orElseThrow();
    Recommendation more = asked.toBuilder().addPoint(UNANSWERED).build();
    return Optional.of(Edits.ofItem(document, open.getAsInt(), item -> item.recommendation(more)));
  }

  private static boolean isOfMinutes(MeetingDocument document) {
    return document.kind() == DocumentKind.MINUTES || document.kind() == DocumentKind.UNKNOWN;
  }

  private static boolean isDecided(AgendaItem item) {
    return item.decision().isPresent();
  }

  /** Not by one word or outcome for all that was asked. */
  private static boolean isDecidedPointByPoint(AgendaItem item) {
    List<Resolution> resolutions = item.decision().map(Decision::resolutions).orElse(List.of());
    return item.recommendation().isPresent()
        && resolutions.stream()
            .allMatch(said -> said.outcome().isEmpty() && said.text().indexOf(' ') > 0);
  }
}
