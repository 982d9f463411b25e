package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FTR, Dansk Sygeplejeråd | EMPLOYEE | FTR",
        "næstformand, FTR | EMPLOYEE | FTR",
        "formand | MANAGEMENT | LEADER",
        "direktør, TR | MANAGEMENT | LEADER",
        "arbejdsmiljøleder | MANAGEMENT | WORK_ENVIRONMENT_LEADER",
        "portør | |",
      })
  void tellTheSeatOfATitle(String role, Side side, Representation representation) {
    assertThat(RoleWords.in(role).side().orElse(null)).isEqualTo(side);
    assertThat(RoleWords.in(role).representation().orElse(null)).isEqualTo(representation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FTR", "sygeplejerske", "Oversygeplejerske", "HK Kommunal", "leder, Drift"})
  void knowWhatSomebodyIs(String words) {
    assertThat(RoleWords.isRole(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ida Holm", "Ida", "Bo Vang", "Anna Foged", ""})
  void knowWhoSomebodyIs(String words) {
    assertThat(RoleWords.isRole(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ledelsesrepræsentanter", "Medarbejderne", "Gæster", "Management side"})
  void knowTheHeadingsOfGroups(String heading) {
    assertThat(RoleWords.ofGroup(heading)).isPresent();
  }
}
