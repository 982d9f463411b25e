package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingPhraseTest {

  @ParameterizedTest
  @CsvSource({
    "Referat LMU den 17.04 fra kl. 9.30-11.15, LMU",
    "Referat af LAMU-møde den 1. november 2026, LAMU",
    "Dagsorden til mødet i HMU Kysthospitalet, HMU Kysthospitalet",
    "Dagsorden til møde i HMU Kysthospitalet den 12. marts 2026, HMU Kysthospitalet",
    "Referat fra ordinært møde i LMU Fjordbyen, LMU Fjordbyen",
    "Beslutningsreferat fra HMU d. 3. maj, HMU",
    "Udkast til dagsorden for RMU, RMU",
    "Referat – LMU Nord – 3. februar 2026, LMU Nord",
    "Referat fra ekstraordinært MED-udvalgsmøde, MED-udvalg",
    "Referat af Lokaludvalgsmøde den 3. maj 2026, Lokaludvalg",
    "HMU Kysthospitalet - Referat, HMU Kysthospitalet",
    "HMU Kysthospitalet – Dagsorden, HMU Kysthospitalet",
  })
  void findsTheCommittee(String headline, String committee) {
    Words found = MeetingPhrase.committeeInHeadline(new Words(headline, 5)).orElseThrow();

    assertThat(found.text()).isEqualTo(committee);
    assertThat(headline.substring(found.start() - 5)).startsWith(committee);
  }

  @ParameterizedTest
  @CsvSource({
    "Kort nyt fra mødet i HMU Kysthospitalet den 3. maj 2024, HMU Kysthospitalet",
    "Nyt fra møde i LMU Fjordbyen, LMU Fjordbyen",
  })
  void findsTheCommitteeOfNews(String line, String committee) {
    assertThat(MeetingPhrase.committeeOf(new Words(line, 0)).map(Words::text)).contains(committee);
  }

  @ParameterizedTest
  @CsvSource({
    "MED-udvalgsmøde den 14. april 2026, MED-udvalg",
    "LMU-møde i Dagplejen den 3. maj, LMU",
    "Møde i LMU Nord,",
    "Budgetmøde den 3. maj,",
    "LMU Nord den 3. maj,"
  })
  void findsTheCommitteeInTheFirstWord(String line, String committee) {
    assertThat(MeetingPhrase.committeeInFirstWord(new Words(line, 0)).map(Words::text).orElse(null))
        .isEqualTo(committee);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nyt fra HMU", "Nyt fra mødet.", "Nyt fra dagen og mødet i HMU"})
  void findsNoMeetingInOtherNews(String line) {
    assertThat(MeetingPhrase.committeeOf(new Words(line, 0))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Referat", "Dagsorden til mødet", "Referat af byrådets møde"})
  void findsNoneWithoutALevel(String headline) {
    assertThat(MeetingPhrase.committeeInHeadline(new Words(headline, 0))).isEmpty();
  }
}
