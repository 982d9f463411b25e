package dk.medsdk.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.constraint.NoOverlappingTimeSlots;
import dk.medsdk.model.constraint.NoReversedTimeSlots;
import dk.medsdk.model.constraint.RecommendationsDecided;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void areThereInBothLanguagesForEveryConstraint() throws IOException {
    Properties english = read("_en");

    assertThat(english.keySet())
        .contains(
            key(NoOverlappingTimeSlots.class),
            key(NoReversedTimeSlots.class),
            key(RecommendationsDecided.class),
            key(Publishable.class));
    assertThat(read("_da").keySet()).isEqualTo(english.keySet());
  }

  /** Without a file of its own, English would be Danish on a Danish machine. */
  @Test
  void areInEnglishWhereTheLanguageIsUnknown() throws IOException {
    assertThat(read("")).isEqualTo(read("_en"));
  }

  private static String key(Class<?> constraint) {
    return constraint.getName() + ".message";
  }

  private static Properties read(String language) throws IOException {
    String file = "/ContributorValidationMessages" + language + ".properties";
    Properties messages = new Properties();
    try (InputStream in = MessagesTest.class.getResourceAsStream(file)) {
      messages.load(Objects.requireNonNull(in, file));
    }
    return messages;
  }
}
