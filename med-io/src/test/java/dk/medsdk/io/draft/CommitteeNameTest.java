package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HMU Søndermarken den 23. januar 2024 | HMU Søndermarken",
        "LMU Nord d. 3.11.2025 | LMU Nord",
        "LMU Nord 3. maj 2025 | LMU Nord",
        "LMU Nord kl. 9 | LMU Nord",
        "HMU Sygehus Klintesø den 3. maj 2024 | HMU Sygehus Klintesø",
        "SU (Skype) | SU",
        "Regions-MEDudvalget (RMU) den 3. maj 2025 | Regions-MEDudvalget (RMU)",
        "Lokaludvalget (Skype) (RMU) | Lokaludvalget",
        "LMU Skovgården torsdag den 13. juni 2024 kl. 14 | LMU Skovgården",
        "LMU Torsdagsklubben | LMU Torsdagsklubben",
        "LMU Fredag | LMU Fredag",
        "Lokaludvalget, Skovskolen, onsdag den 5. maj | Lokaludvalget, Skovskolen",
        "LMU Medicinsk Afdeling M7 | LMU Medicinsk Afdeling M7",
        "LMU Den Grønne Skole | LMU Den Grønne Skole",
      })
  void endsBeforeTheTime(String text, String name) {
    assertThat(text.substring(0, CommitteeName.end(text)).strip()).isEqualTo(name);
  }
}
