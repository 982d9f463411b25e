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

  @Property
  void haveNothingThatAnyRuleFinds(@ForAll MeetingDocument document) {
    Report report = MeetingValidator.standard().validate(CheckInput.of(document));

    assertThat(report.findings())
        .filteredOn(
            finding -> !BrokenDocumentsPropertyTest.OF_PARTS_DRAWN_APART.contains(finding.id()))
        .isEmpty();
    assertThat(report.notices()).isEmpty();
  }
}
