package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bilag 1 – Årsplan | 1 | Årsplan",
        "Bilag 1: Årsplan | 1 | Årsplan",
        "bilag 2 Årsplan | 2 | Årsplan",
        "Bilag nr. 3. Årsplan | 3 | Årsplan",
        "2. Årsplan | 2 | Årsplan",
        "2) Årsplan | 2 | Årsplan",
        "Bilag 4a - Årsplan | 4a | Årsplan",
        "Bilag 4 | 4 | ''",
        "Enclosure 1: Draft guideline, version 3 | 1 | Draft guideline, version 3",
        "Appendix 2 – Plan | 2 | Plan",
        "Annex IV | IV | ''",
        "Annexes of 2024 | '' | Annexes of 2024",
        "Attachment styles at work | '' | Attachment styles at work",
        "Årsplan 2026 | '' | Årsplan 2026",
        "2026-plan | '' | 2026-plan",
        "Bilagsliste | '' | Bilagsliste",
      })
  void readsNumberAndTitle(String line, String number, String title) {
    Placed<Attachment> read = AttachmentReader.read(Optional.empty(), new Words(line, 9));

    assertThat(read.value().number().orElse("")).isEqualTo(number);
    assertThat(read.value().title().orElse("")).isEqualTo(title);
    assertThat(read.span()).isEqualTo(new Words(line, 9).span());
  }

  @Test
  void readsTheListUnderItsHeading() {
    List<Attachment> attachments = Documents.item("Bilag\n- Årsplan\nBudget").attachments();

    assertThat(attachments)
        .extracting(a -> a.title().orElse(""))
        .containsExactly("Årsplan", "Budget");
  }

  @Test
  void placesAnEmptyListAtItsHeading() {
    String text = "1. Budget (5 min.)\nBilag\n";

    assertThat(Documents.printed(text, ModelPath.ITEMS.child(0).child("attachments")))
        .contains("Bilag");
  }
}
