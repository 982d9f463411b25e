package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bilag: Støjmåling 2026~Bo fremlagde målingen | Støjmåling 2026 | Bo fremlagde målingen",
        "Bilag vedlagt: Lønoversigt, Budget 2026~Bo talte. | Lønoversigt;Budget 2026 | Bo talte.",
        "Bilag: Plan.pdf, Tal.xlsx~Bo talte | Plan.pdf;Tal.xlsx | Bo talte",
        "Bilag: Plan; Tal~Statistik.pdf~Bo talte | Plan;Tal;Statistik.pdf | Bo talte",
        "Bilag: Skema for sommeren, vedlagt~Bo talte. | Skema for sommeren, vedlagt | Bo talte.",
        "Bilag:~- Menuplan~- Priser~Bo spurgte til priser | Menuplan;Priser |"
            + " Bo spurgte til priser",
        "Bilag:~Menuplan~Priser | Menuplan;Priser | ''",
        "Vedlagt: Udkast til politik~Vi talte om det | Udkast til politik | Vi talte om det",
      })
  void endsWhereTheTextGoesOn(String text, String titles, String account) {
    AgendaItem item = item(text);

    assertThat(titles(item)).containsExactly(titles.split(";"));
    assertThat(item.caseStatement().plainText()).isEqualTo(account);
  }

  @Test
  void keepsAsTextThatThereIsNone() {
    AgendaItem item = item("Bilag: Ingen~Bo talte.");

    assertThat(item.attachments()).isEmpty();
    assertThat(item.caseStatement().plainText()).isEqualTo("Bilag: Ingen\nBo talte.");
  }

  private static AgendaItem item(String text) {
    String document =
        "Referat LMU den 3. maj 2026\n\n1. Støj\n"
            + text.replace('~', '\n')
            + "\n2. Eventuelt\nIntet.\n";
    return MedText.read(document).value().meeting().orElseThrow().items().get(0);
  }

  private static List<String> titles(AgendaItem item) {
    return item.attachments().stream().map(one -> one.title().orElse("")).toList();
  }
}
