package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Block.RecommendationHeading;
import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationRecogniserTest {

  private final RecommendationRecogniser recogniser = new RecommendationRecogniser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Det indstilles, at HMU | '' | HMU | ''",
        "Det indstilles at HMU: | '' | HMU | ''",
        "DET INDSTILLES, at Hovedudvalget | '' | Hovedudvalget | ''",
        "Det indstilles, at HMU godkender planen | '' | HMU | godkender planen",
        "Det indstilles, at HMU tager planen til efterretning | '' | HMU | tager planen til efterretning",
        "Det indstilles, | '' | '' | ''",
        "Det indstilles: | '' | '' | ''",
        "Formandskabet indstiller, at HMU drøfter planen | Formandskabet | HMU | drøfter planen",
        "Ledelsen anbefaler, at LMU | Ledelsen | LMU | ''",
        "Indstilling | '' | '' | ''",
        "Indstilling: | '' | '' | ''",
      })
  void readsWhoAsksWhomForWhat(String text, String by, String addressee, String inline) {
    RecommendationHeading heading = heading(text);

    assertThat(heading.by().map(Words::text).orElse("")).isEqualTo(by);
    assertThat(heading.addressee().map(Words::text).orElse("")).isEqualTo(addressee);
    assertThat(heading.inline().text()).isEqualTo(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Indstillingen blev fulgt.",
        "Indstilling til prisen",
        "Formandskabet indstiller planen til HMU",
        "Ida Holm gik. Ledelsen indstiller, at vi venter",
        "ledelsen indstiller, at HMU venter",
        "Vi indstillede, at HMU skal vente",
        "Hun anbefaler, at frokosten bliver delt i to hold",
        "- Det indstilles, at HMU"
      })
  void leavesSentencesThatBeginLikeItAlone(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isNull();
  }

  @Test
  void findsNoneInTheHead() {
    assertThat(Lines.first(recogniser, Place.HEAD, "Indstilling")).isNull();
  }

  @Test
  void keepsThePlaceOfEveryPart() {
    String text = "Formandskabet indstiller, at HMU drøfter planen";
    RecommendationHeading heading = heading(text);

    assertThat(text.substring(heading.span().start(), heading.span().end()))
        .isEqualTo("Formandskabet indstiller, at");
    assertThat(text.indexOf("HMU")).isEqualTo(heading.addressee().orElseThrow().start());
    assertThat(text.indexOf("drøfter")).isEqualTo(heading.inline().start());
  }

  @Test
  void takesAVerbThatAllPointsBelowShareForPartOfTheHeading() {
    assertThat(heading("Formandskabet indstiller, at HMU drøfter\n• resultatet\n• planen"))
        .satisfies(
            heading -> {
              assertThat(heading.inline().isBlank()).isTrue();
              assertThat(heading.words().text())
                  .isEqualTo("Formandskabet indstiller, at HMU drøfter");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Det indstilles, at HMU evaluerer\n- godkender planen",
        "Det indstilles, at HMU evaluerer\nSagsfremstilling",
        "Det indstilles, at HMU evaluerer",
      })
  void keepsAVerbAloneForThePointWhereNoneBelowNeedsIt(String text) {
    assertThat(heading(text).inline().text()).isEqualTo("evaluerer");
  }

  private RecommendationHeading heading(String text) {
    Block block = Lines.first(recogniser, Place.ITEM, text);
    assertThat(block).isInstanceOf(RecommendationHeading.class);
    return (RecommendationHeading) Objects.requireNonNull(block);
  }
}
