package dk.medsdk.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No word is lost of any text that looks like an agenda or minutes by parts. */
class NothingLostPropertyTest {

  @Provide
  Arbitrary<String> texts() {
    return PlausibleTexts.ofLines(14);
  }

  @Property
  void losesNoWord(@ForAll("texts") String text) {
    assertThat(WordLedger.of(text).lost()).isEmpty();
  }
}
