package dk.medsdk.validation.bean;

import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.slot;
import static dk.medsdk.validation.bean.Meetings.CROWDED;
import static dk.medsdk.validation.bean.Meetings.CROWDED_PATHS;
import static dk.medsdk.validation.bean.Meetings.messages;
import static dk.medsdk.validation.bean.Meetings.minutes;
import static dk.medsdk.validation.bean.Meetings.paths;
import static dk.medsdk.validation.bean.Meetings.undecided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.constraint.AtGate;
import dk.medsdk.model.constraint.NoOverlappingTimeSlots;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.validation.rule.Gate;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MedValidationTest {

  private final Validator validator = MedValidation.validator();

  @Test
  void findsEachContradictionOnceHoweverDeepItStands() {
    assertThat(paths(validator.validate(CROWDED))).containsExactlyElementsOf(CROWDED_PATHS);
    assertThat(paths(validator.validate(minutes(CROWDED))))
        .containsExactlyElementsOf(CROWDED_PATHS.stream().map(path -> "meeting." + path).toList());
    assertThat(paths(validator.validate(CROWDED.items().get(2))))
        .containsExactly("items[1].slot", "items[2]");
  }

  @Test
  void speaksTheLanguageOfTheFactory() {
    try (ValidatorFactory danish = MedValidation.factory(Locale.forLanguageTag("da-DK"));
        ValidatorFactory english = MedValidation.factory(Locale.ENGLISH)) {
      assertThat(messages(danish.getValidator().validate(CROWDED)))
          .contains("Punkt 1 og 2 overlapper med 5 minutter: 09.00-09.20 og 09.15-09.30");
      assertThat(messages(english.getValidator().validate(CROWDED)))
          .contains("Items 1 and 2 overlap by 5 minutes: 09.00-09.20 and 09.15-09.30");
    }
  }

  @Test
  void givesBackTheFindingOfAViolation() {
    ConstraintViolation<AgendaItem> violation =
        validator
            .validate(item("4", "Budget").slot(slot("09:30", "09:20")).build())
            .iterator()
            .next();

    assertThat(MedValidation.findingOf(violation))
        .hasValueSatisfying(
            finding -> {
              assertThat(finding.id()).isEqualTo("TimeSlotEndsBeforeStart");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            });
  }

  @Test
  void wantsOfMinutesThatRecommendationsAreDecided() {
    Meeting meeting =
        Meeting.builder()
            .date(LocalDate.of(2026, 3, 12))
            .addItem(item("1", "Drift").addItem(undecided("1a")).build())
            .addItem(undecided("2"))
            .build();

    assertThat(validator.validate(meeting, AtGate.Agenda.class)).isEmpty();
    assertThat(paths(validator.validate(meeting, AtGate.Minutes.class)))
        .containsExactly("items[0].items[0].recommendation", "items[1].recommendation");
  }

  @Test
  void wantsAtAGateWhatAccessorsSay() {
    Meeting meeting =
        Meeting.builder()
            .addItem(item("1", "Budget").recommendation(Recommendation.builder().build()).build())
            .addItem(item("2", "Drift").allottedMinutes(-5).build())
            .build();

    assertThat(paths(validator.validate(meeting))).containsExactly("items[1].allottedMinutes");
    assertThat(paths(validator.validate(meeting, AtGate.Published.class)))
        .containsExactly("date", "items[0].recommendation.points", "items[1].allottedMinutes");
    assertThat(validator.validate(meeting, AtGate.Published.class))
        .extracting(MedValidation::findingOf)
        .containsOnly(Optional.<Finding>empty());
  }

  @Test
  void hasAGroupForEveryGate() {
    assertThat(AtGate.class.getDeclaredClasses())
        .extracting(group -> group.getSimpleName().toLowerCase(Locale.ROOT))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Gate.values()).map(g -> g.label().toLowerCase(Locale.ROOT)).toList());
  }

  @Test
  void callsAnItemWithoutNameByNoNumber() {
    Meeting meeting =
        Meeting.builder()
            .addItem(item("1", "Drift").build())
            .addItem(AgendaItem.builder().slot(slot("09:30", "09:20")).build())
            .build();

    assertThat(validator.validate(meeting))
        .singleElement()
        .satisfies(v -> assertThat(v.getMessage()).contains(" ? ").doesNotContain("#1"));
  }

  @Test
  void treatsUsersTypesAsAnyFactoryDoes() {
    Set<ConstraintViolation<Invitation>> violations =
        validator.validate(new Invitation(" ", CROWDED));

    assertThat(paths(violations))
        .containsExactlyInAnyOrderElementsOf(
            List.of(
                "sender",
                "meeting.items[1]",
                "meeting.items[2].items[1].slot",
                "meeting.items[2].items[2]"));
    assertThat(paths(validator.validate(new Page()))).containsExactly("title");
  }

  @Test
  void refusesItsConstraintsOnOtherTypes() {
    assertThatThrownBy(() -> validator.validate(new Mislabelled()))
        .isInstanceOf(UnexpectedTypeException.class)
        .hasMessage("java.lang.String is no MeetingDocument, Meeting or AgendaItem");
  }

  record Invitation(@NotBlank String sender, @Valid Meeting meeting) {}

  public static class Page {
    @NotBlank
    public String getTitle() {
      return "";
    }
  }

  static class Mislabelled {
    @NoOverlappingTimeSlots String title = "Drift";
  }
}
