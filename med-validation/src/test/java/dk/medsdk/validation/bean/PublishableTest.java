package dk.medsdk.validation.bean;

import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.slot;
import static dk.medsdk.validation.bean.Meetings.CROWDED;
import static dk.medsdk.validation.bean.Meetings.minutes;
import static dk.medsdk.validation.bean.Meetings.paths;
import static dk.medsdk.validation.bean.Meetings.undecided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.validation.rule.Gate;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublishableTest {

  private static final ValidatorFactory OWN =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new LocaleInterpolator(Locale.ENGLISH))
          .buildValidatorFactory();
  private static final ValidatorFactory MED = MedValidation.factory(Locale.ENGLISH);

  private final Validator validator = OWN.getValidator();

  static List<Validator> validators() {
    return List.of(OWN.getValidator(), MED.getValidator());
  }

  @AfterAll
  static void close() {
    OWN.close();
    MED.close();
  }

  @ParameterizedTest
  @MethodSource("validators")
  void leadsToTheValueInAFieldARecordAndAList(Validator each) {
    MeetingDocument faulty = minutes(CROWDED);

    assertThat(paths(each.validate(new Form(faulty))))
        .contains("document.meeting.items[1]", "document.meeting.items[2].items[1].slot");
    assertThat(paths(each.validate(new Submission(faulty))))
        .contains("minutes.meeting.items[1]", "minutes.meeting.items[2].items[1].slot")
        .doesNotHaveDuplicates();
    assertThat(paths(each.validate(new Folder(List.of(CROWDED)))))
        .contains(
            "meetings[0].<list element>.items[1]",
            "meetings[0].<list element>.items[2].items[1].slot");
  }

  @Test
  void leadsToTheValueInAParameter() throws NoSuchMethodException {
    Method publish = Desk.class.getMethod("publish", String.class, MeetingDocument.class);
    Object[] arguments = {"", minutes(CROWDED)};

    assertThat(validator.forExecutables().validateParameters(new Desk(), publish, arguments))
        .isNotEmpty()
        .allSatisfy(
            violation -> {
              Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
              assertThat(nodes.next().getName()).isEqualTo("publish");
              assertThat(nodes.next().as(Path.ParameterNode.class).getParameterIndex())
                  .isEqualTo(1);
              assertThat(nodes.next().getName()).isEqualTo("meeting");
            });
  }

  @Test
  void findsNothingWhereNothingIsWrongAndNothingIsGiven() {
    Meeting quiet =
        Meeting.builder().addItem(item("1", "Budget").slot(slot("09:00", "09:20")).build()).build();

    assertThat(validator.validate(new Submission(minutes(quiet)))).isEmpty();
    assertThat(validator.validate(new Submission(null))).isEmpty();
  }

  @Test
  void takesALoneMeetingForWhatTheGateSays() {
    Meeting undecided = Meeting.builder().addItem(undecided("1")).build();

    assertThat(paths(validator.validate(new AgendaForm(undecided))))
        .doesNotContain("meeting.items[0].recommendation");
    assertThat(paths(validator.validate(new MinutesForm(undecided))))
        .contains("meeting.items[0].recommendation");
  }

  @Test
  void stopsOnlyAtWhatIsGraveEnough() {
    MeetingDocument undecided = minutes(Meeting.builder().addItem(undecided("1")).build());

    assertThat(validator.validate(new Submission(undecided))).isEmpty();
    assertThat(validator.validate(new StrictSubmission(undecided)))
        .extracting(MedValidation::findingOf)
        .allSatisfy(
            found ->
                assertThat(found.orElseThrow().severity().isAtLeast(Severity.WARNING)).isTrue())
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("curiousTitles")
  void leavesTheTextOfADocumentAsItIs(Validator each, String title) {
    Meeting meeting =
        Meeting.builder()
            .addItem(item("1", "Budget").slot(slot("09:00", "09:20")).build())
            .addItem(item(title, title).slot(slot("09:15", "09:30")).build())
            .build();

    assertThat(each.validate(new Folder(List.of(meeting))))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.getMessage())
                    .startsWith("Items 1 and " + title + " overlap by 5 minutes"));
  }

  static Stream<Arguments> curiousTitles() {
    return validators().stream()
        .flatMap(
            each ->
                Stream.of(
                        "{x",
                        "}",
                        "{english}",
                        "${7*7}",
                        "${validatedValue}",
                        "#{7*7}",
                        "$",
                        "\\",
                        "\\{x\\}",
                        "\\\\${7*7}",
                        "{jakarta.validation.constraints.NotNull.message}")
                    .map(title -> Arguments.of(each, title)));
  }

  @Test
  void masksCprNumbers() {
    Meeting meeting =
        Meeting.builder()
            .addItem(item("1", "Sag 010190-1234").slot(slot("09:30", "09:20")).build())
            .addItem(item("010190-1234", "Budget").slot(slot("10:30", "10:20")).build())
            .build();

    assertThat(validator.validate(new Folder(List.of(meeting))))
        .isNotEmpty()
        .allSatisfy(violation -> assertThat(violation.getMessage()).doesNotContain("010190"));
  }

  @Test
  void letsUsersSayItInTheirOwnWords() {
    assertThat(validator.validate(new TerseForm(CROWDED)))
        .extracting(violation -> violation.getMessage())
        .contains(
            "see OverlappingTimeSlots: Items 1 and 2 overlap by 5 minutes: 09.00-09.20 and 09.15-09.30");
  }

  @Test
  void knowsTheProfilesOfTheSdkAndNoOthers() {
    assertThat(validator.validate(new RegionalForm(minutes(CROWDED)))).isNotEmpty();
    assertThatThrownBy(() -> validator.validate(new LostForm(minutes(CROWDED))))
        .isInstanceOf(ValidationException.class)
        .hasStackTraceContaining("no profile is called atlantis");
  }

  @Test
  void isNotValidIfARuleFails() {
    try (ValidatorFactory failing =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new LocaleInterpolator(Locale.ENGLISH))
            .constraintValidatorFactory(new FailingRules())
            .buildValidatorFactory()) {
      assertThat(failing.getValidator().validate(new Submission(minutes(CROWDED))))
          .filteredOn(violation -> MedValidation.findingOf(violation).isEmpty())
          .singleElement()
          .satisfies(
              violation ->
                  assertThat(violation.getMessage())
                      .isEqualTo(
                          "FailingRule failed, so that nobody knows whether the document may pass"));
    }
  }

  static class Form {
    @Publishable private final MeetingDocument document;

    Form(MeetingDocument document) {
      this.document = document;
    }

    MeetingDocument document() {
      return document;
    }
  }

  record Submission(@Publishable(gate = Gate.MINUTES) @Nullable MeetingDocument minutes) {}

  record StrictSubmission(
      @Publishable(gate = Gate.MINUTES, failOn = Severity.WARNING) MeetingDocument minutes) {}

  record Folder(List<@Publishable Meeting> meetings) {}

  record AgendaForm(@Publishable(gate = Gate.AGENDA, failOn = Severity.WARNING) Meeting meeting) {}

  record MinutesForm(
      @Publishable(gate = Gate.MINUTES, failOn = Severity.WARNING) Meeting meeting) {}

  record TerseForm(@Publishable(message = "see {rule}: {english}") Meeting meeting) {}

  record RegionalForm(@Publishable(profile = "region-midtjylland") MeetingDocument document) {}

  record LostForm(@Publishable(profile = "atlantis") MeetingDocument document) {}

  /** Where minutes are handed in. */
  public static class Desk {
    /** Takes them. */
    public void publish(String sender, @Publishable MeetingDocument minutes) {}
  }
}
