package dk.medsdk.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Pairing;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.Resolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What pairing promises of every item. */
@Domain(MedArbitraries.class)
class PairingLawsPropertyTest {

  @Property
  void answersForEveryPointAndAccountsForEveryResolution(@ForAll AgendaItem item) {
    Pairing pairing = Pairing.of(item);
    List<Integer> answered = new ArrayList<>();
    Set<Integer> accountedFor = new HashSet<>(pairing.additionalResolutions());
    for (int point = 0; point < pointsOf(item); point++) {
      OptionalInt answer = pairing.answerTo(point);
      assertThat(pairing.outcomeOf(point).isPresent()).isEqualTo(answer.isPresent());
      if (answer.isPresent()) {
        answered.add(point);
        assertThat(pairing.additionalResolutions()).doesNotContain(answer.getAsInt());
        accountedFor.add(answer.getAsInt());
      }
    }

    answered.addAll(pairing.unansweredPoints());
    assertThat(answered)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, pointsOf(item)).boxed().toList());
    assertThat(accountedFor)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, resolutionsOf(item).size()).boxed().toList());
  }

  @Property
  void usesAResolutionOnceUnlessTheAuthorSaysOtherwise(@ForAll AgendaItem item) {
    Pairing pairing = Pairing.of(item);
    List<Resolution> resolutions = resolutionsOf(item);
    Set<Integer> used = new HashSet<>();
    for (int point = 0; point < pointsOf(item); point++) {
      OptionalInt answer = pairing.answerTo(point);
      boolean said =
          answer.isPresent() && resolutions.get(answer.getAsInt()).answers().contains(point);
      if (answer.isPresent() && !said) {
        assertThat(used.add(answer.getAsInt())).isTrue();
        assertThat(saysWhatItAnswers(resolutions.get(answer.getAsInt()), item)).isFalse();
      }
    }
  }

  @Property
  void believesTheAuthorFirst(@ForAll AgendaItem item) {
    Pairing pairing = Pairing.of(item);
    List<Resolution> resolutions = resolutionsOf(item);
    for (int point = 0; point < pointsOf(item); point++) {
      int asked = point;
      OptionalInt said =
          IntStream.range(0, resolutions.size())
              .filter(r -> resolutions.get(r).answers().contains(asked))
              .findFirst();
      if (said.isPresent()) {
        assertThat(pairing.answerTo(point)).isEqualTo(said);
      }
    }
  }

  /** Whether it is the first to say that it answers some point of the item. */
  private static boolean saysWhatItAnswers(Resolution resolution, AgendaItem item) {
    return resolution.answers().stream()
        .filter(point -> point >= 0 && point < pointsOf(item))
        .anyMatch(point -> isFirstToAnswer(resolution, point, item));
  }

  @SuppressWarnings("ReferenceEquality") // equal resolutions may stand twice
  private static boolean isFirstToAnswer(Resolution resolution, int point, AgendaItem item) {
    return resolutionsOf(item).stream().filter(r -> r.answers().contains(point)).findFirst().get()
        == resolution;
  }

  private static int pointsOf(AgendaItem item) {
    return item.recommendation().map(Recommendation::points).orElse(List.of()).size();
  }

  private static List<Resolution> resolutionsOf(AgendaItem item) {
    return item.decision().map(Decision::resolutions).orElse(List.of());
  }
}
