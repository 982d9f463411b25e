package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.meeting.SideStatement;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SideStatementFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Medarbejdersiden ønskede tilført referatet: Vi er imod. | EMPLOYEE | Vi er imod.",
        "Ledelsessiden ønsker ført til protokol: Det haster. | MANAGEMENT | Det haster.",
        "B-siden ønskede følgende tilføjet referatet: Vi er imod. | EMPLOYEE | Vi er imod.",
        "Udtalelse fra medarbejdersiden: Vi er imod. | EMPLOYEE | Vi er imod.",
        "Medarbejdersiden ønskede tilført referatet, at det haster. | EMPLOYEE | det haster.",
        "The employee side asked for the minutes to say: We object. | EMPLOYEE | We object.",
      })
  void readsWhatASideWantsRecorded(String text, Side side, String words) {
    SideStatement statement = find(text).orElseThrow();

    assertThat(statement.side()).isEqualTo(side);
    assertThat(statement.text()).isEqualTo(words);
  }

  @Test
  void readsOneBehindWhatWasDecided() {
    Decision decision =
        MedText.read(
                "Referat\n1. Ferie (5 min.)\nBeslutning: HMU godkendte planen. Medarbejdersiden ønskede"
                    + " tilført referatet: Vi er imod. Det haster.\n")
            .value()
            .items()
            .get(0)
            .decision()
            .orElseThrow();

    assertThat(decision.resolutions())
        .extracting(Resolution::text)
        .containsExactly("HMU godkendte planen.");
    assertThat(decision.statements())
        .extracting(SideStatement::text)
        .containsExactly("Vi er imod. Det haster.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Medarbejdersiden spurgte: Hvornår?",
        "Medarbejdersiden var imod.",
        "Ledelsen fortalte om tre ting: kage, kaffe og te.",
        "Ida Holm ønskede tilført referatet: Vi er imod.",
        "Medarbejdersiden ønskede tilført referatet:",
      })
  void leavesWhatIsOnlyTold(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void takesStatementsOutOfTheAccount() {
    String body =
        """
        Ida viste planen.
        HMU besluttede, at:
        - vente
        Medarbejdersiden ønskede tilført referatet: Det haster.
        Ledelsessiden ønskede tilført referatet: Det haster ikke.
        """;
    Decision decision = Documents.decision(body);

    assertThat(decision.statements())
        .extracting(SideStatement::text)
        .containsExactly("Det haster.", "Det haster ikke.");
    assertThat(decision.narrative().plainText()).isEqualTo("Ida viste planen.");
    assertThat(
            Documents.printed(
                "1. Budget (5 min.)\nBeslutning\n" + body,
                ModelPath.ITEMS.child(0).child("decision").child("statements").child(1)))
        .contains("Ledelsessiden ønskede tilført referatet: Det haster ikke.");
  }

  private static Optional<SideStatement> find(String text) {
    return SideStatementFinder.find(new Placed<>(text, SourceSpan.of(0, text.length())))
        .map(Placed::value);
  }
}
