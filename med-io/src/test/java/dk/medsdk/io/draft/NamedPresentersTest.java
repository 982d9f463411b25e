package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedPresentersTest {

  @Test
  void takesPeopleOfTheMeetingBehindTheTitleForPresenters() {
    List<AgendaItem> items =
        MedText.read(
                """
                Referat LMU Nord den 4. juni 2026
                Deltagere: Lone Bach (LB), Mette Juhl, Per Lund (PL, TR)

                1. Sygefravær (LB)
                Tallene blev vist.
                2. Budget – Mette
                Der mangler penge.
                3. Ferie - LB og PL
                Intet.
                4. Vagter / Per Lund
                Intet.
                5. Budget - status
                Intet.
                6. Vurdering (APV)
                Intet.
                """)
            .value()
            .meeting()
            .orElseThrow()
            .items();

    assertThat(items)
        .extracting(item -> item.title().orElse(""), AgendaItem::presenters)
        .containsExactly(
            tuple("Sygefravær", List.of("LB")),
            tuple("Budget", List.of("Mette")),
            tuple("Ferie", List.of("LB", "PL")),
            tuple("Vagter", List.of("Per Lund")),
            tuple("Budget - status", List.of()),
            tuple("Vurdering (APV)", List.of()));
  }
}
