package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.arbitrary.MedArbitraries;
import dk.medsdk.validation.rule.CheckInput;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(MedArbitraries.Valid.class)
class ValidDocumentsPropertyTest {

  /** Purposes and verbs are drawn apart, so that they need not fit each other. */
  private static final String OF_DRAWN_PURPOSES = "RecommendationBeyondPurpose";

  @Property
  void haveNothingThatAnyRuleFinds(@ForAll MeetingDocument document) {
    Report report = MeetingValidator.standard().validate(CheckInput.of(document));

    assertThat(report.findings())
        .filteredOn(finding -> !finding.id().equals(OF_DRAWN_PURPOSES))
        .isEmpty();
    assertThat(report.notices()).isEmpty();
  }
}
