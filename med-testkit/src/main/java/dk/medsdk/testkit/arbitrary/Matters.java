package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is asked and decided in the same words: {@code godkender …} and {@code godkende …}. */
final class Matters {

  /** The present of a recommendation, and the form of a resolution that answers it. */
  private static final List<Matter> VERBS =
      List.of(
          new Matter("godkender {}", "godkende {}"),
          new Matter("tager {} til efterretning", "tage {} til efterretning"),
          new Matter("tager {} til orientering", "tage {} til orientering"),
          new Matter("drøfter {}", "drøfte {}"),
          new Matter("drøfter {}", "{} blev drøftet"),
          new Matter("beslutter {}", "beslutte {}"),
          new Matter("anbefaler {}", "anbefale {}"),
          new Matter("udpeger en kontaktperson til {}", "udpege en kontaktperson til {}"),
          new Matter("evaluerer {}", "evaluere {}"),
          new Matter("udsætter {}", "udsætte {}"));

  private static final List<String> OBJECTS =
      List.of(
          "dagsordenen",
          "referatet",
          "planen for den nye østfløj",
          "vagtplanen med {to} ændringer",
          "årshjulet",
          "«trivsel 100 %»",
          "køkkenets åbningstider & priser",
          "ordningen 😀");

  private Matters() {}

  /**
   * What is asked and what is decided.
   *
   * @param asked the words after "at" in the recommendation
   * @param decided the words after "at" in the decision
   */
  record Matter(String asked, String decided) {
    Matter about(String object) {
      return new Matter(asked.replace("{}", object), decided.replace("{}", object));
    }
  }

  static Arbitrary<Matter> matters() {
    return Combinators.combine(Arbitraries.of(VERBS), Arbitraries.of(OBJECTS)).as(Matter::about);
  }

  static Arbitrary<RecommendationPoint> points() {
    return matters().map(matter -> RecommendationPoint.of(matter.asked()));
  }

  static Arbitrary<Resolution> resolutions() {
    return matters().map(matter -> Resolution.of(matter.decided()));
  }
}
