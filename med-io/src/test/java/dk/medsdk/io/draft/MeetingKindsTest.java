package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.MeetingKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingKindsTest {

  @ParameterizedTest
  @CsvSource({
    "Ordinært møde, ORDINARY",
    "ekstraordinært møde i HMU, EXTRAORDINARY",
    "Temamøde, THEME",
    "seminaret i HMU, SEMINAR",
    "Møde med den politiske ledelse, POLITICAL",
    "Mødet i HMU,",
  })
  void readsTheKind(String words, MeetingKind kind) {
    assertThat(MeetingKinds.in(words).orElse(null)).isEqualTo(kind);
  }
}
