package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.arbitrary.BrokenDocument;
import dk.medsdk.testkit.arbitrary.MedArbitraries;
import dk.medsdk.testkit.arbitrary.Mutation;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(MedArbitraries.class)
class BrokenDocumentsPropertyTest {

  /** What no built document can show: a printed heading is in a source only. */
  private static final String ONLY_IN_A_SOURCE = "EmptyAttachmentsHeading";

  @Property
  void areFoundByTheRuleOfThatNameAndByNoOther(@ForAll BrokenDocument broken) {
    assertThat(idsFoundIn(broken.before())).isEmpty();
    assertThat(idsFoundIn(broken.after())).containsExactly(broken.mutation().ruleId());
  }

  @Example
  void breakWhateverARuleLooksFor() {
    List<String> rules =
        RuleCatalogue.rules().stream()
            .filter(rule -> rule instanceof DocumentRule)
            .map(rule -> RuleKinds.kindOf(rule).id())
            .toList();
    List<String> mutations = Arrays.stream(Mutation.values()).map(Mutation::ruleId).toList();

    assertThat(Stream.concat(mutations.stream(), Stream.of(ONLY_IN_A_SOURCE)))
        .containsExactlyInAnyOrderElementsOf(rules);
  }

  private static List<String> idsFoundIn(MeetingDocument document) {
    Report report = MeetingValidator.standard().validate(CheckInput.of(document));
    assertThat(report.notices()).isEmpty();
    return report.findings().stream().map(Finding::id).distinct().toList();
  }
}
