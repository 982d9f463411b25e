package dk.medsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTest {

  private static final Object[] MARKS = {"\u0001", "\u0002", "\u0003"};

  @ParameterizedTest
  @EnumSource(value = Message.class, mode = EnumSource.Mode.EXCLUDE, names = "PROGRESS")
  void saysTheSameThingsInBothLanguages(Message message) {
    String danish = message.in(Locale.forLanguageTag("da"), MARKS);
    String english = message.in(Locale.ENGLISH, MARKS);

    assertThat(marksIn(danish)).isEqualTo(marksIn(english));
    assertThat(danish).isNotEqualTo(english);
  }

  private static String marksIn(String sentence) {
    return sentence.replaceAll("[^\u0001\u0002\u0003]", "");
  }
}
