package dk.medsdk.validation.bean;

import static dk.medsdk.validation.bean.Meetings.CROWDED;
import static dk.medsdk.validation.bean.Meetings.CROWDED_PATHS;
import static dk.medsdk.validation.bean.Meetings.messages;
import static dk.medsdk.validation.bean.Meetings.minutes;
import static dk.medsdk.validation.bean.Meetings.paths;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.constraint.AtGate;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a factory does that knows nothing of this SDK but what is on the class path. */
class OwnFactoryTest {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @Test
  void checksAllPartsOfAValidMeeting() {
    try (ValidatorFactory own = Validation.buildDefaultValidatorFactory()) {
      assertThat(paths(own.getValidator().validate(new Calendar(List.of(CROWDED)))))
          .containsExactlyElementsOf(
              CROWDED_PATHS.stream().map(path -> "meetings[0]." + path).toList());
      assertThat(paths(own.getValidator().validate(new Archive(minutes(CROWDED)))))
          .containsExactlyElementsOf(
              CROWDED_PATHS.stream().map(path -> "minutes.meeting." + path).toList());
    }
  }

  @Test
  void knowsTheGroups() {
    Meeting undecided = Meeting.builder().addItem(Meetings.undecided("1")).build();
    try (ValidatorFactory own = Validation.buildDefaultValidatorFactory()) {
      assertThat(paths(own.getValidator().validate(undecided, AtGate.Minutes.class)))
          .containsExactly("items[0].recommendation");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, en, Items 1 and 2 overlap",
    "da, da, Punkt 1 og 2 overlapper",
    "da, en, Items 1 and 2 overlap",
    "en, da, Punkt 1 og 2 overlapper",
    "en, fr, Items 1 and 2 overlap",
  })
  void speaksTheLanguageThatIsAskedForWhateverTheMachineSpeaks(
      String machine, String asked, String words) {
    Locale.setDefault(Locale.forLanguageTag(machine));
    try (ValidatorFactory own =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new LocaleInterpolator(Locale.forLanguageTag(asked)))
            .buildValidatorFactory()) {
      assertThat(messages(own.getValidator().validate(CROWDED)))
          .anySatisfy(message -> assertThat(message).startsWith(words));
    }
  }

  record Calendar(List<@Valid Meeting> meetings) {}

  record Archive(@Valid MeetingDocument minutes) {}
}
