package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationLeadTest {

  private final RecommendationRecogniser recogniser = new RecommendationRecogniser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Formandskabet indstiller~- at planen godkendes | Formandskabet | '' | ''",
        "Formandskabet indstiller,~at LMU drøfter planen | Formandskabet | '' | ''",
        "Direktionen indstiller til LMU:~At planen drøftes | Direktionen | LMU | ''",
        "HR indstiller:~1. planen drøftes~2. planen godkendes | HR | '' | ''",
        "LMU bedes drøfte planen. | '' | LMU | drøfte planen.",
        "Udvalget bedes tage stilling til, om det lukker. | '' | Udvalget |"
            + " tage stilling til, om det lukker.",
      })
  void readsWhoIsAskedByWhom(String text, String by, String addressee, String inline) {
    assertThat(Lines.first(recogniser, Place.ITEM, text.replace('~', '\n')))
        .isInstanceOfSatisfying(
            Block.RecommendationHeading.class,
            heading -> {
              assertThat(heading.by().map(Words::text).orElse("")).isEqualTo(by);
              assertThat(heading.addressee().map(Words::text).orElse("")).isEqualTo(addressee);
              assertThat(heading.inline().text()).isEqualTo(inline);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Formandskabet indstiller~Planen er ny.",
        "Ida spurgte. Bo indstiller~- planen",
        "Ledelsen indstiller Bo Vang~- til posten",
        "Udvalget bedes læse bilaget inden mødet.",
        "Alle bedes drøfte planen.",
        "LMU bedes drøfte følgende:",
      })
  void leavesOtherSentences(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text.replace('~', '\n'))).isNull();
  }
}
