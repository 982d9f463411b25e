package dk.medsdk.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.MeetingDocument;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(MedArbitraries.class)
class MutationPropertyTest {

  @Property
  void changesTheDocumentAndAlwaysInTheSameWay(@ForAll BrokenDocument broken) {
    assertThat(broken.after()).isNotEqualTo(broken.before());
    assertThat(broken.mutation().applyTo(broken.before())).contains(broken.after());
  }

  @Property
  void isDefinedForAnyDocument(@ForAll Mutation mutation, @ForAll MeetingDocument document) {
    assertThat(mutation.applyTo(document)).isNotNull();
  }

  @Example
  void isNamedForItsRule() {
    assertThat(Mutation.OVERLAPPING_TIME_SLOTS.ruleId()).isEqualTo("OverlappingTimeSlots");
    assertThat(Mutation.CPR_NUMBER_IN_TEXT.ruleId()).isEqualTo("CprNumberInText");
  }
}
