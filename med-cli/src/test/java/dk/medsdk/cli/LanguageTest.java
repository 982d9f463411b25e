package dk.medsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void followsTheLocaleUnlessALanguageIsAskedFor() {
    assertThat(chosen(Locale.forLanguageTag("da-GL"))).isEqualTo("da");
    assertThat(chosen(Locale.forLanguageTag("nb"))).isEqualTo("en");
    assertThat(chosen(Locale.ROOT)).isEqualTo("en");
    assertThat(chosen(Locale.ROOT, "check", "--lang", "da", "x")).isEqualTo("da");
    assertThat(chosen(Locale.forLanguageTag("da"), "--lang=en")).isEqualTo("en");
  }

  @Test
  void complainsOfAnUnknownLanguageInTheUsersOwn() {
    assertThat(chosen(Locale.forLanguageTag("da"), "--lang", "sv")).isEqualTo("da");
    assertThat(chosen(Locale.forLanguageTag("da"), "--lang")).isEqualTo("da");
  }

  private static String chosen(Locale locale, String... args) {
    return Language.chosen(args, locale).getLanguage();
  }
}
