package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.text.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageHeadsTest {

  @Test
  void leavesOutWhatLaterPagesBeginWith() {
    MeetingDocument document =
        MedText.read(
                """
                Aabygård Kommune                          Lokal-MED Teknik
                Referat fra mødet den 3. marts 2026                 Side 1

                1. Velkomst
                Ole bød velkommen.

                2. Vagt
                Vagten begynder den 15. oktober. Der er ti mand, og de to
                Aabygård Kommune                          Lokal-MED Teknik
                Referat fra mødet den 3. marts 2026                 Side 2

                nye skal have kørekort.

                3. Evt.
                Intet.
                """)
            .value();

    assertThat(text(document, 1))
        .isEqualTo(
            List.of(
                Paragraph.of(
                    "Vagten begynder den 15. oktober. Der er ti mand, og de to nye skal have kørekort.")));
    assertThat(document.meeting().orElseThrow().date()).isPresent();
  }

  @Test
  void leavesOutTheNumbersThatBrowsersPrint() {
    MeetingDocument document =
        MedText.read(
                """
                Referat LMU den 3. marts 2026

                1. Vagt
                Der er ti mand, og de to
                1/2
                nye skal have kørekort.

                2. Evt.
                Intet.
                2/2
                """)
            .value();

    assertThat(text(document, 0))
        .isEqualTo(List.of(Paragraph.of("Der er ti mand, og de to nye skal have kørekort.")));
    assertThat(text(document, 1)).hasSize(1);
  }

  @Test
  void leavesAFractionThatStandsAlone() {
    MeetingDocument document =
        MedText.read(
                """
                Referat LMU den 3. marts 2026

                1. Vagt
                Andelen er
                1/2

                2. Evt.
                Nej.
                """)
            .value();

    assertThat(text(document, 0).toString()).contains("1/2");
  }

  private static List<?> text(MeetingDocument document, int item) {
    return document.meeting().orElseThrow().items().get(item).caseStatement().blocks();
  }
}
