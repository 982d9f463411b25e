package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.ThemeDiscussion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTitleReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Bilag til temadrøftelse på HMU møde den 6. maj 2026: Støj i storrum | HMU | - | 2026-05-06 | Støj i storrum
          Bilag til temadrøftelse på LMU-møde d. 4.5.2026: Støj | LMU | - | 2026-05-04 | Støj
          Bilag til temadrøftelse på mødet i LMU Botilbud Øst den 4. maj 2026: Støj | LMU | LMU Botilbud Øst | 2026-05-04 | Støj
          Bilag til temadrøftelse på HMU møde den 3. december: Støj: hvad nu? | HMU | - | - | Støj: hvad nu?
          Bilag til temadrøftelse på HMU: Ferie den 4. maj 2026 | HMU | - | - | Ferie den 4. maj 2026
          Bilag 2: Opsamling på temadrøftelse på HMU-møde den 4. maj 2026 kl. 10:30 – Støj | HMU | - | 2026-05-04 | Støj
          Bilag til temadrøftelse – HMU Kysten – 4. maj 2026 – Støj | HMU | HMU Kysten | 2026-05-04 | Støj
          Opsamling på temadrøftelse om støj og ro | - | - | - | støj og ro
          Opsamling på temadrøftelse om støj på HMU-mødet den 4. maj 2026 | HMU | - | 2026-05-04 | støj
          Opsamling på temadrøftelse om støj på mødet i LMU Nord | LMU | LMU Nord | - | støj
          Opsamling på temadrøftelse i LMU Kirurgi og Anæstesi, den 4. maj 2026 | LMU | LMU Kirurgi og Anæstesi | 2026-05-04 | -
          OPSAMLING PÅ TEMADRØFTELSE | - | - | - | -
          Annex to the theme discussion at the HMU meeting on 14 May 2020: Noise | HMU | - | 2020-05-14 | Noise
          """)
  void readsTitles(String title, String level, String name, String date, String theme) {
    MeetingDocument document = MedText.read(title + "\n\nSpørgsmål 1: Hvad?\n").value();

    ThemeDiscussion read = document.themeDiscussion().orElseThrow();
    assertThat(read.committee().flatMap(CommitteeReference::level).orElse(null)).isEqualTo(level);
    assertThat(read.committee().flatMap(CommitteeReference::name).orElse(null)).isEqualTo(name);
    assertThat(read.date().map(Object::toString).orElse(null)).isEqualTo(date);
    assertThat(read.theme().orElse(null)).isEqualTo(theme);
  }

  @Test
  void readsTheThemeFromTheNextLine() {
    assertThat(theme("Temadrøftelse på HMU-møde den 4. maj 2026\nHvordan har vi det?\n\n"))
        .isEqualTo("Hvordan har vi det?");
    assertThat(theme("Opsamling på temadrøftelse\n\nHvordan har vi det?\n\n"))
        .isEqualTo("Hvordan har vi det?");
    assertThat(theme("Opsamling på temadrøftelse\nTema: Støj\n\n")).isEqualTo("Støj");
  }

  @Test
  void readsCommitteeAndDayBelowTheTitle() {
    MeetingDocument document =
        MedText.read(
                """
                Opsamling på temadrøftelse
                Udvalg: LMU Nord
                Dato: 4. maj 2026

                Tema: Støj

                Spørgsmål 1: Hvad?
                """)
            .value();

    ThemeDiscussion read = document.themeDiscussion().orElseThrow();
    assertThat(read.committee().flatMap(CommitteeReference::name)).contains("LMU Nord");
    assertThat(read.date()).hasToString("Optional[2026-05-04]");
    assertThat(read.theme()).contains("Støj");
    assertThat(document.preamble().blocks()).isEmpty();
  }

  @Test
  void readsALineOfCommitteeAndDay() {
    ThemeDiscussion read =
        MedText.read("Opsamling på temadrøftelse\n\nHMU-møde den 4. maj 2026\n\nSpørgsmål 1: Hvad?")
            .value()
            .themeDiscussion()
            .orElseThrow();

    assertThat(read.date()).hasToString("Optional[2026-05-04]");
    assertThat(read.committee().flatMap(CommitteeReference::level)).contains("HMU");
    assertThat(read.theme()).isEmpty();
  }

  private static String theme(String head) {
    return MedText.read(head + "Spørgsmål 1: Hvad?\n")
        .value()
        .themeDiscussion()
        .flatMap(ThemeDiscussion::theme)
        .orElseThrow();
  }
}
