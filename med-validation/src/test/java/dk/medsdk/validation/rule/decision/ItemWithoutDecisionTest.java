package dk.medsdk.validation.rule.decision;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemWithoutDecisionTest {

  private static final AgendaItem DECIDED =
      item("1", "Budget")
          .decision(
              Decision.builder().narrative(RichText.ofParagraphs("Budgettet blev vist.")).build())
          .build();

  private static final AgendaItem UNDECIDED = item("2", "Parkering").build();

  private final ItemWithoutDecision rule = new ItemWithoutDecision();

  @Test
  void namesTheItem() {
    List<Finding> found = check(rule, DECIDED, UNDECIDED);

    assertThat(danish(found)).containsExactly("Punkt 2 har ingen beslutning");
    assertThat(english(found)).containsExactly("Item 2 has no decision");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(1));
    assertThat(found.get(0).related()).isEmpty();
  }

  @Test
  void countsAnEmptySectionAsNone() {
    AgendaItem empty = UNDECIDED.toBuilder().decision(Decision.builder().build()).build();

    assertThat(danish(check(rule, empty, empty)))
        .containsExactly("Punkt 2 har ingen beslutning", "Punkt 2 har ingen beslutning");
  }

  @Test
  void saysOnceThatADocumentHasNoDecisionSections() {
    List<Finding> found =
        check(
            rule,
            withOutcome("Godkendt"),
            UNDECIDED,
            UNDECIDED,
            withOutcome("Taget til efterretning"));

    assertThat(danish(found))
        .containsExactly("Referatet har ingen beslutningsafsnit: 2 punkter har ingen beslutning");
    assertThat(english(found))
        .containsExactly("The minutes have no decision sections: 2 items have no decision");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(0));
  }

  @Test
  void saysOneUndecidedItemOfADocumentWithoutSectionsInTheSingular() {
    List<Finding> found = check(rule, UNDECIDED);

    assertThat(danish(found))
        .containsExactly("Referatet har ingen beslutningsafsnit: 1 punkt har ingen beslutning");
    assertThat(english(found))
        .containsExactly("The minutes have no decision sections: 1 item has no decision");
  }

  @Test
  void leavesADocumentInWhichAWordSettlesEveryItemAlone() {
    assertThat(check(rule, withOutcome("Godkendt"), withOutcome("Drøftet"))).isEmpty();
  }

  @Test
  void takesALongerResolutionForASection() {
    AgendaItem sentence = withOutcome("godkende det nye budget");

    assertThat(danish(check(rule, sentence, UNDECIDED)))
        .containsExactly("Punkt 2 har ingen beslutning");
  }

  @Test
  void takesAnOutcomeWithAnActorForASection() {
    AgendaItem byHmu =
        item("1", "Budget")
            .decision(
                Decision.builder().actor("HMU").addResolution(Resolution.of("godkendt")).build())
            .build();

    assertThat(danish(check(rule, byHmu, UNDECIDED)))
        .containsExactly("Punkt 2 har ingen beslutning");
  }

  @ParameterizedTest
  @EnumSource(
      value = Purpose.class,
      names = {"BREAK", "ANY_OTHER_BUSINESS", "WELCOME", "NEXT_MEETING", "CHECK_IN"})
  void leavesItemsThatDecideNothingAlone(Purpose purpose) {
    AgendaItem exempt = UNDECIDED.toBuilder().addPurposes(Purpose.COMING_ITEMS, purpose).build();

    assertThat(check(rule, DECIDED, exempt)).isEmpty();
    assertThat(check(rule, exempt)).isEmpty();
  }

  @Test
  void expectsADecisionWhereThePurposeIsToDecide() {
    assertThat(check(rule, DECIDED, UNDECIDED.toBuilder().addPurpose(Purpose.APPROVAL).build()))
        .hasSize(1);
  }

  @Test
  void leavesItemsWithoutTitleToTheReader() {
    assertThat(check(rule, DECIDED, AgendaItem.builder().number("2").build())).isEmpty();
  }

  @Test
  void looksForDecisionsInSubItemsAndReportsTheOnesWithout() {
    AgendaItem parent =
        UNDECIDED.toBuilder().addItems(DECIDED, item("2b", "Skilte").build()).build();

    assertThat(danish(check(rule, parent))).containsExactly("Punkt 2b har ingen beslutning");
  }

  @Test
  void findsADecisionHoweverDeepItStands() {
    AgendaItem middle = item("2a", "Midte").addItem(DECIDED).build();

    assertThat(check(rule, UNDECIDED.toBuilder().addItem(middle).build())).isEmpty();
  }

  @Test
  void reportsAnItemAndItsSubItemsOnce() {
    AgendaItem parent = UNDECIDED.toBuilder().addItem(item("2a", "Skilte").build()).build();

    assertThat(danish(check(rule, DECIDED, parent)))
        .containsExactly("Punkt 2 har ingen beslutning");
  }

  @Test
  void letsTheDecisionOfAnItemCoverItsSubItems() {
    assertThat(check(rule, DECIDED.toBuilder().addItem(item("1a", "Drift").build()).build()))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = DocumentKind.class, names = "MINUTES", mode = EnumSource.Mode.EXCLUDE)
  void leavesDocumentsThatAreNoMinutesAlone(DocumentKind kind) {
    assertThat(check(rule, minutes(DECIDED, UNDECIDED).toBuilder().kind(kind).build())).isEmpty();
  }

  @Test
  void leavesMinutesWithoutItemsAlone() {
    assertThat(check(rule, minutes())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isAnErrorInAProfileThatSaysSoUnlessNoSectionsArePrinted(boolean sections) {
    MeetingValidator strict =
        MeetingValidator.builder()
            .profile(Profile.GENERIC.withSeverity("ItemWithoutDecision", Severity.ERROR))
            .build();
    CheckInput input = CheckInput.of(sections ? minutes(DECIDED, UNDECIDED) : minutes(UNDECIDED));

    assertThat(strict.validate(input).findings())
        .filteredOn(finding -> finding.id().equals("ItemWithoutDecision"))
        .extracting(Finding::severity)
        .containsExactly(sections ? Severity.ERROR : Severity.INFO);
  }

  @Test
  @Timeout(10)
  void staysQuickOnALongAndOnADeepAgenda() {
    AgendaItem[] many = Collections.nCopies(20_000, UNDECIDED).toArray(AgendaItem[]::new);
    AgendaItem deep = UNDECIDED;
    for (int i = 0; i < 500; i++) {
      deep = UNDECIDED.toBuilder().addItem(deep).build();
    }
    many[0] = DECIDED;

    assertThat(check(rule, many)).hasSize(many.length - 1);
    assertThat(check(rule, DECIDED, deep)).hasSize(1);
  }

  private static AgendaItem withOutcome(String words) {
    return item("1", "Budget")
        .decision(Decision.builder().addResolution(Resolution.of(words)).build())
        .build();
  }
}
