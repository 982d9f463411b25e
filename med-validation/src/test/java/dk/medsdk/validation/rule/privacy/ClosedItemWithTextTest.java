package dk.medsdk.validation.rule.privacy;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.AgendaItemBuilder;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedItemWithTextTest {

  private static final String LONG =
      "Medarbejderen har været sygemeldt siden januar, og der er indkaldt til en samtale i marts.";

  private final ClosedItemWithText rule = new ClosedItemWithText();

  @Test
  void countsTheTextsOfAClosedItem() {
    List<Finding> found =
        check(
            rule,
            closed()
                .caseStatement(RichText.ofParagraphs(LONG))
                .decision(
                    Decision.builder().addResolution(Resolution.of("Samtalen flyttes.")).build())
                .build());

    assertThat(danish(found))
        .containsExactly("Punkt 4 er lukket, men 2 tekster under det kan læses af alle");
    assertThat(english(found))
        .containsExactly("Item 4 is closed, but everybody can read 2 texts under it");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(0).child("caseStatement"));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(ModelPath.ITEMS.child(0).child("decision"));
  }

  @Test
  void onlyWarnsOfOneParagraph() {
    List<Finding> found =
        check(rule, closed().summary(RichText.ofParagraphs("Ida Holm er opsagt.")).build());

    assertThat(danish(found))
        .containsExactly("Punkt 4 er lukket, men 1 tekst under det kan læses af alle");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void isAnErrorForSeveralParagraphsADecisionOrAnAttachment() {
    Decision decision = Decision.builder().addResolution(Resolution.of("Hun flyttes.")).build();
    Attachment attachment = Attachment.builder().title("Notat om sagen").build();

    for (AgendaItem item :
        List.of(
            closed().caseStatement(RichText.ofParagraphs(LONG, LONG)).build(),
            closed().decision(decision).build(),
            closed().addAttachment(attachment).build())) {
      assertThat(check(rule, item)).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Afdelingen bliver lukket den 1. juni, og Ida Holm bliver afskediget.",
        "Sagen om Ida Holm er fortrolig.",
        "Vi lukker den 1. juni.",
        "Vagten er lukket.",
        "Afskedigelsen godkendt.",
        "Punktet er lukket. HR taler med hende.",
        "Lukket punkt. Lokale 4",
      })
  void takesNoTextForNeutralThatTellsOfTheMatter(String text) {
    assertThat(check(rule, closed().caseStatement(RichText.ofParagraphs(text)).build())).hasSize(1);
  }

  @Test
  void seesRecommendationsFollowUpsAttachmentsAndSubItems() {
    AgendaItem below = AgendaItem.builder().title("Sagen om vagten").build();

    assertThat(
            check(
                rule,
                closed()
                    .recommendation(
                        Recommendation.builder()
                            .addPoint(RecommendationPoint.of("forflytter en medarbejder"))
                            .build())
                    .addFollowUp(FollowUp.builder().text("HR taler med hende").build())
                    .addAttachment(Attachment.builder().title("Notat om sagen").build())
                    .addItem(below)
                    .build()))
        .singleElement()
        .satisfies(found -> assertThat(found.related()).hasSize(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Punktet blev behandlet for lukkede døre.",
        "Godkendt.",
        "HMU tog orienteringen til efterretning.",
        "Punktet er fortroligt",
        "Punktet indeholder personfølsomme oplysninger og vises derfor ikke her.",
        "Teksten er ikke tilgængelig for personer uden for udvalget.",
        "LUKKET PUNKT - Teksten er ikke offentlig.",
        "Lukket punkt, jf. forvaltningslovens § 27, stk. 1, nr. 2.",
        "Der henvises til det lukkede referat.",
        "Punkt 4 er lukket.",
        "This item is closed and not shown here.",
      })
  void letsAClosedItemSayThatItIsClosedAndTreated(String neutral) {
    Decision decision = Decision.builder().narrative(RichText.ofParagraphs(neutral)).build();

    assertThat(check(rule, closed().decision(decision).build())).isEmpty();
  }

  @Test
  void findsNothingInAClosedItemWithoutText() {
    assertThat(check(rule, closed().build())).isEmpty();
  }

  @Test
  void leavesAnAttachmentAloneOfWhichTheAuthorSaysWhoMaySeeIt() {
    assertThat(
            check(
                rule,
                closed()
                    .addAttachment(Attachment.builder().title("Notat").open(true).build())
                    .build()))
        .isEmpty();
  }

  @Test
  void findsNothingInOpenItems() {
    RichText text = RichText.ofParagraphs(LONG);

    assertThat(check(rule, item("4", "Budget").caseStatement(text).build())).isEmpty();
    assertThat(check(rule, item("4", "Budget").openness(Openness.OPEN).caseStatement(text).build()))
        .isEmpty();
  }

  @Test
  void saysOneThingOfAClosedItemBelowAClosedItem() {
    AgendaItem below = closed().caseStatement(RichText.ofParagraphs(LONG)).build();

    assertThat(check(rule, closed().addItem(below).build())).hasSize(1);
  }

  private static AgendaItemBuilder closed() {
    return item("4", "Lukket punkt").openness(Openness.CLOSED);
  }
}
