package dk.medsdk.validation.rule.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Agreement;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DecisionBuilder;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.text.RichText;
import org.junit.jupiter.api.Test;

class DecisionFormTest {

  @Test
  void knowsAnItemWithoutDecision() {
    DecisionForm form = DecisionForm.of(AgendaItem.builder().build());

    assertThat(form).isEqualTo(DecisionForm.NONE);
    assertThat(form.saysSomething()).isFalse();
    assertThat(form.isSection()).isFalse();
  }

  @Test
  void knowsAHeadingWithNothingUnderIt() {
    DecisionForm form = formOf(Decision.builder().actor("HMU"));

    assertThat(form).isEqualTo(DecisionForm.EMPTY_SECTION);
    assertThat(form.saysSomething()).isFalse();
    assertThat(form.isSection()).isTrue();
  }

  @Test
  void knowsAnOutcomeOfThreeWordsAtMost() {
    DecisionForm form = formOf(resolved(" Taget til\u00A0 efterretning. "));

    assertThat(form).isEqualTo(DecisionForm.OUTCOME_WORD);
    assertThat(form.saysSomething()).isTrue();
    assertThat(form.isSection()).isFalse();
    assertThat(formOf(resolved("Taget helt til efterretning"))).isEqualTo(DecisionForm.SECTION);
  }

  @Test
  void takesEverythingElseForASection() {
    RichText told = RichText.ofParagraphs("Planen blev vist frem.");

    assertThat(formOf(Decision.builder().narrative(told)).saysSomething()).isTrue();
    assertThat(formOf(Decision.builder().narrative(told))).isEqualTo(DecisionForm.SECTION);
    assertThat(formOf(resolved("Godkendt").narrative(told))).isEqualTo(DecisionForm.SECTION);
    assertThat(formOf(resolved("Godkendt").actor("HMU"))).isEqualTo(DecisionForm.SECTION);
    assertThat(formOf(resolved("Godkendt").addResolution(Resolution.of("Udsat"))))
        .isEqualTo(DecisionForm.SECTION);
    assertThat(formOf(Decision.builder().agreement(Agreement.NOT_AGREED)))
        .isEqualTo(DecisionForm.SECTION);
  }

  private static DecisionBuilder resolved(String words) {
    return Decision.builder().addResolution(Resolution.of(words));
  }

  private static DecisionForm formOf(DecisionBuilder decision) {
    return DecisionForm.of(AgendaItem.builder().decision(decision.build()).build());
  }
}
