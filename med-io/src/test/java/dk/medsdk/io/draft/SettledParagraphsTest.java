package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettledParagraphsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida talte. Det blev besluttet at vente.~Bo nævnte ferien. | Ida talte.~Bo nævnte ferien. |"
            + " Det blev besluttet at vente.",
        "Ida talte. Udvalget tager tallene til efterretning. | Ida talte. |"
            + " Udvalget tager tallene til efterretning.",
        "Dagsordenen blev godkendt. Bo spurgte til punkt 4. | '' | Dagsordenen blev godkendt.",
        "Dagsordenen godkendt | '' | Dagsordenen godkendt",
      })
  void takesWhatSettlesFromWhereverItStands(String text, String account, String resolution) {
    AgendaItem item = item("Referat", text);

    assertThat(resolutions(item)).containsExactly(resolution);
    assertThat(item.caseStatement().plainText()).isEqualTo(account.replace('~', '\n'));
  }

  @Test
  void keepsWhatIsSaidBehindItInTheDecision() {
    AgendaItem item =
        item("Referat", "Bo talte. LMU hævede prisen. LMU besluttede at vente. Fint.");

    assertThat(item.decision().map(d -> d.narrative().plainText())).contains("Fint.");
    assertThat(item.caseStatement().plainText()).isEqualTo("Bo talte. LMU hævede prisen.");
  }

  @Test
  void takesWhatIsPromisedDirectlyBelow() {
    AgendaItem item =
        item("Referat", "LMU besluttede at vente.~Bo og Ida følger op på næste møde.~Bo talte.");

    assertThat(resolutions(item))
        .containsExactly("LMU besluttede at vente.", "Bo og Ida følger op på næste møde.");
    assertThat(item.caseStatement().plainText()).isEqualTo("Bo talte.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HMU har besluttet, at der er temadag.~Bo glæder sig.",
        "Det blev drøftet, om målingen skal gentages.~Bo talte.",
        "Ida mener, at LMU besluttede det.~Bo talte.",
      })
  void leavesOtherAccounts(String text) {
    assertThat(item("Referat", text).decision()).isEmpty();
  }

  @Test
  void leavesAgendasAlone() {
    assertThat(item("Dagsorden", "LMU besluttede i januar at vente.").decision()).isEmpty();
    assertThat(item("Dagsorden", "Udvalget godkender planen.~Bilag sendes ud.").decision())
        .isEmpty();
  }

  @Test
  void givesAnOwnerToEachOfSeveralDecisions() {
    AgendaItem item =
        item(
            "Referat",
            "Det blev besluttet at vente.~Ansvarlig: Bo~Vi talte om støj. Ida måler støjen."
                + "~Ansvarlig: Ida~Frist: 1. maj 2026~Vi aftalte at mødes.");

    assertThat(resolutions(item))
        .containsExactly(
            "Det blev besluttet at vente.", "Ida måler støjen.", "Vi aftalte at mødes.");
    assertThat(item.followUps().stream().map(f -> f.owner().orElse("")).toList())
        .containsExactly("Bo", "Ida");
    assertThat(item.followUps().stream().map(FollowUp::text).toList())
        .containsExactly("Det blev besluttet at vente.", "Ida måler støjen.");
    assertThat(item.caseStatement().plainText()).isEqualTo("Vi talte om støj.");
  }

  @Test
  void leavesADiscussionAboveAnOwnedDecision() {
    AgendaItem item =
        item("Referat", "LMU drøftede tallene.~Det blev aftalt at vente.~Ansvarlig: Bo");

    assertThat(resolutions(item)).containsExactly("Det blev aftalt at vente.");
    assertThat(item.caseStatement().plainText()).isEqualTo("LMU drøftede tallene.");
  }

  @Test
  void keepsAnOwnerOfNothingAsText() {
    AgendaItem item = item("Referat", "Ida fortalte om budgettet.~Ansvarlig: Ida");

    assertThat(item.followUps()).isEmpty();
    assertThat(item.caseStatement().plainText())
        .isEqualTo("Ida fortalte om budgettet.\nAnsvarlig: Ida");
  }

  private static AgendaItem item(String kind, String text) {
    String document =
        kind + " LMU den 3. maj 2026\n\n1. Støj\n" + text.replace('~', '\n') + "\n2. Eventuelt\n";
    return MedText.read(document).value().meeting().orElseThrow().items().get(0);
  }

  private static List<String> resolutions(AgendaItem item) {
    return item.decision().map(Decision::resolutions).orElse(List.of()).stream()
        .map(Resolution::text)
        .toList();
  }
}
