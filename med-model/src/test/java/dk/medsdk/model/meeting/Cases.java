package dk.medsdk.model.meeting;

import java.util.List;

/** The shortest ways to build what pairing looks at. */
final class Cases {

  private Cases() {}

  /** An item that asks and decides; a resolution may be a text or built. */
  static AgendaItem item(List<String> points, List<?> resolutions) {
    return AgendaItem.builder()
        .recommendation(
            Recommendation.builder()
                .points(points.stream().map(RecommendationPoint::of).toList())
                .build())
        .decision(
            Decision.builder()
                .resolutions(resolutions.stream().map(Cases::resolution).toList())
                .build())
        .build();
  }

  /** A resolution that says which points it answers. */
  static Resolution answering(String text, Integer... points) {
    return Resolution.builder().text(text).answers(List.of(points)).build();
  }

  private static Resolution resolution(Object given) {
    return given instanceof Resolution built ? built : Resolution.of((String) given);
  }
}
