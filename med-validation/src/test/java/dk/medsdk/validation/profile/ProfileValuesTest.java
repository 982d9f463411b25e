package dk.medsdk.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.medsdk.model.meeting.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileValuesTest {

  @ParameterizedTest
  @CsvSource({
    "#-#-#-#-#, 1-13-3-57-16, true",
    "#-#-#-#-#, 1-01-100-18-22, true",
    "#-#-#-#-#, 1-13-3-57, false",
    "#/#, 16/34038, true",
    "#/#, ' 16/34038 ', true",
    "#/#, 16/34038a, false",
    "#/#, 16-34038, false",
    "#.#.#-@#-#-#, 81.38.04-G01-3-21, true",
    "@#, G, false",
  })
  void knowsCaseNumbersByTheirForm(String form, String number, boolean known) {
    assertThat(new CaseNumberForm(form).matches(number)).isEqualTo(known);
  }

  @Test
  void includesTheLimitsThemselves() {
    Limits oneOrTwo = new Limits(1, 2);

    assertThat(List.of(0, 1, 2, 3))
        .extracting(oneOrTwo::include)
        .containsExactly(false, true, true, false);
    assertThat(oneOrTwo).hasToString("1–2");
    assertThat(new Limits(1, 1)).hasToString("1");
  }

  @Test
  void meetsAFixedItemByItsWordsOrItsPurpose() {
    FixedItem item =
        new FixedItem("Eventuelt", List.of("Evt."), Optional.of(Purpose.ANY_OTHER_BUSINESS));

    assertThat(item.isMetBy("evt. og tak for i dag", List.of())).isTrue();
    assertThat(item.isMetBy("Ordet er frit", List.of(Purpose.ANY_OTHER_BUSINESS))).isTrue();
    assertThat(item.isMetBy("Budget", List.of(Purpose.DECISION))).isFalse();
  }

  @Test
  void knowsALevelByNameAndAbbreviationInAnyCase() {
    Profile profile =
        Profile.builder()
            .name("kyst")
            .addLevel(new ProfileLevel(2, "Hoved-MED-udvalg", List.of("HMU"), false))
            .build();

    assertThat(profile.levelCalled("hmu")).isPresent();
    assertThat(profile.levelCalled("hoved-med-udvalg")).isPresent();
    assertThat(profile.levelCalled("LMU")).isEmpty();
  }

  @Test
  void refusesValuesThatMeanNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new CaseNumberForm(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProfileLevel(0, "RMU", List.of(), false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProfileLevel(1, " ", List.of(), false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FixedItem("Eventuelt", List.of(), Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FixedItem(" ", List.of("evt"), Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deadlines(OptionalInt.of(-1), OptionalInt.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deadlines(OptionalInt.empty(), OptionalInt.of(-1)));
  }
}
