package dk.medsdk.validation.rule.decision;

import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.RuleTester;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgendaWithDecisionsTest {

  private static final AgendaItem OPEN = item("1", "Budget").build();

  private static final AgendaItem TOLD =
      item("2", "Parkering")
          .decision(
              Decision.builder()
                  .narrative(RichText.ofParagraphs("Pladserne blev talt op."))
                  .build())
          .build();

  private static final AgendaItem RESOLVED =
      item("3", "Cykler")
          .decision(Decision.builder().addResolution(Resolution.of("drøfte skuret")).build())
          .build();

  @Test
  void countsTheDecisionsInOneFindingAtTheFirst() {
    List<Finding> found = check(DocumentKind.AGENDA, OPEN, TOLD, RESOLVED);

    assertThat(danish(found)).containsExactly("Dagsordenen indeholder 2 beslutninger");
    assertThat(english(found)).containsExactly("The agenda holds 2 decisions");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(1).child("decision"));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(ModelPath.ITEMS.child(2).child("decision"));
    assertThat(found.get(0).suggestion().orElseThrow().da())
        .startsWith("Kald dokumentet et referat");
    assertThat(found.get(0).suggestion().orElseThrow().en())
        .startsWith("Call the document minutes");
  }

  @Test
  void saysOneDecisionInTheSingular() {
    List<Finding> found = check(DocumentKind.AGENDA, RESOLVED);

    assertThat(danish(found)).containsExactly("Dagsordenen indeholder 1 beslutning");
    assertThat(english(found)).containsExactly("The agenda holds 1 decision");
  }

  @Test
  void findsDecisionsOfSubItems() {
    AgendaItem parent = OPEN.toBuilder().addItem(RESOLVED).build();

    assertThat(check(DocumentKind.AGENDA, parent))
        .extracting(Finding::path)
        .containsExactly(ModelPath.ITEMS.child(0).child("items").child(0).child("decision"));
  }

  @Test
  void leavesHeadingsWithNothingUnderThemAlone() {
    AgendaItem empty = OPEN.toBuilder().decision(Decision.builder().actor("HMU").build()).build();

    assertThat(check(DocumentKind.AGENDA, OPEN, empty)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = DocumentKind.class, names = "AGENDA", mode = EnumSource.Mode.EXCLUDE)
  void leavesDocumentsThatAreNoAgendaAlone(DocumentKind kind) {
    assertThat(check(kind, TOLD, RESOLVED)).isEmpty();
  }

  @Test
  void makesOneFindingOfALongAgenda() {
    List<AgendaItem> many = Collections.nCopies(20_000, RESOLVED);

    assertThat(danish(check(DocumentKind.AGENDA, many.toArray(AgendaItem[]::new))))
        .containsExactly("Dagsordenen indeholder 20000 beslutninger");
  }

  private static List<Finding> check(DocumentKind kind, AgendaItem... items) {
    return RuleTester.check(
        new AgendaWithDecisions(), minutes(items).toBuilder().kind(kind).build());
  }
}
