package dk.medsdk.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.constraint.AtGate;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.arbitrary.BrokenDocument;
import dk.medsdk.testkit.arbitrary.MedArbitraries;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.Verdict;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.Gate;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Violations say what the rules find: no more, no less, and at the same places. */
@Domain(MedArbitraries.class)
class AgreementPropertyTest {

  private static final Validator OWN =
      Validation.byDefaultProvider().configure().buildValidatorFactory().getValidator();
  private static final Validator MED = MedValidation.validator();

  /** The rule behind each constraint that accessors carry, and where it says the problem. */
  private static final Map<String, String> RULES_OF_ACCESSORS =
      Map.of("MeetingDateIncomplete", "date", "EmptyRecommendation", "points");

  @Property(tries = 300)
  void publishableFindsWhatStopsAnyDocument(@ForAll MeetingDocument document) {
    agree(document, Severity.ERROR, new Errors(document));
    agree(document, Severity.WARNING, new Warnings(document));
    agree(document, Severity.INFO, new Everything(document));
  }

  @Property(tries = 300)
  void publishableFindsWhatStopsABrokenDocument(@ForAll BrokenDocument broken) {
    agree(broken.after(), Severity.ERROR, new Errors(broken.after()));
    agree(broken.after(), Severity.WARNING, new Warnings(broken.after()));
    agree(broken.after(), Severity.INFO, new Everything(broken.after()));
  }

  @Property(tries = 300)
  void constraintsOfTypesFindTheSameWhetherOrNotTheFactorySeesAccessors(
      @ForAll MeetingDocument document) {
    assertThat(placed(MED.validate(document, AtGate.Minutes.class)))
        .containsExactlyInAnyOrderElementsOf(placed(OWN.validate(document, AtGate.Minutes.class)));
  }

  @Property(tries = 300)
  void constraintsOfTypesFindWhatTheirRulesFind(@ForAll MeetingDocument any) {
    MeetingDocument document = any.toBuilder().kind(DocumentKind.MINUTES).build();
    Set<String> rules =
        Set.of("OverlappingTimeSlots", "TimeSlotEndsBeforeStart", "RecommendationWithoutDecision");

    assertThat(placed(OWN.validate(document, AtGate.Minutes.class)))
        .containsExactlyInAnyOrderElementsOf(
            findings(document, Gate.MINUTES).stream()
                .filter(finding -> rules.contains(finding.id()))
                .map(AgreementPropertyTest::placed)
                .toList());
  }

  @Property(tries = 300)
  void constraintsOfAccessorsFindWhatTheirRulesFind(@ForAll BrokenDocument broken) {
    Set<ConstraintViolation<MeetingDocument>> violations =
        MED.validate(broken.after(), AtGate.Minutes.class);

    RULES_OF_ACCESSORS.forEach(
        (rule, property) ->
            assertThat(violations)
                .filteredOn(violation -> violation.getPropertyPath().toString().endsWith(property))
                .as(rule)
                .hasSize(broken.mutation().ruleId().equals(rule) ? 1 : 0));
  }

  private static void agree(MeetingDocument document, Severity failOn, Object bean) {
    Report report =
        MeetingValidator.builder()
            .gate(Gate.PUBLISHED)
            .failOn(failOn)
            .build()
            .validate(CheckInput.of(document));
    Set<ConstraintViolation<Object>> violations = OWN.validate(bean);

    assertThat(violations.isEmpty()).isEqualTo(report.verdict() == Verdict.ACCEPT);
    assertThat(placed(violations))
        .containsExactlyInAnyOrderElementsOf(
            report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(failOn))
                .map(finding -> new Placed("/document" + finding.path(), finding.id()))
                .distinct()
                .toList());
  }

  private static List<Finding> findings(MeetingDocument document, Gate gate) {
    return MeetingValidator.builder()
        .gate(gate)
        .build()
        .validate(CheckInput.of(document))
        .findings();
  }

  private static List<Placed> placed(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(
            violation -> {
              Optional<Finding> finding = MedValidation.findingOf(violation);
              return finding.map(f -> new Placed(pointer(violation), f.id()));
            })
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static Placed placed(Finding finding) {
    return new Placed(finding.path().pointer(), finding.id());
  }

  private static String pointer(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    return path.isEmpty()
        ? ""
        : "/" + path.replace("].", "/").replaceAll("[\\[.]", "/").replace("]", "");
  }

  /** Where what is wrong, by which rule. */
  record Placed(String pointer, String rule) {}

  record Errors(@Publishable MeetingDocument document) {}

  record Warnings(@Publishable(failOn = Severity.WARNING) MeetingDocument document) {}

  record Everything(@Publishable(failOn = Severity.INFO) MeetingDocument document) {}
}
