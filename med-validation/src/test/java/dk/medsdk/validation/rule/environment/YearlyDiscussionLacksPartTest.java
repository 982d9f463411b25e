package dk.medsdk.validation.rule.environment;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.text.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearlyDiscussionLacksPartTest {

  private static final String FILLING = "Alle ved bordet fortalte om deres dag på afdelingen. ";

  private final YearlyDiscussionLacksPart rule = new YearlyDiscussionLacksPart();

  @Test
  void listsWhatIsNotTouched() {
    List<Finding> found = check(rule, discussed("Målene blev nået i samarbejde med alle."));

    assertThat(danish(found))
        .containsExactly(
            "Punkt 3 er den årlige arbejdsmiljødrøftelse, men nævner ikke det kommende års arbejde,"
                + " kompetenceudviklingen");
    assertThat(english(found))
        .containsExactly(
            "Item 3 is the yearly work-environment discussion, but does not touch the work of the"
                + " coming year, training");
  }

  @Test
  void listsAllOfIt() {
    assertThat(danish(check(rule, discussed(""))))
        .containsExactly(
            "Punkt 3 er den årlige arbejdsmiljødrøftelse, men nævner ikke det kommende års arbejde,"
                + " samarbejdet og møderne, om sidste års mål er nået, nye mål,"
                + " kompetenceudviklingen");
  }

  @Test
  void isContentWhereAllIsTouched() {
    assertThat(
            check(
                rule,
                discussed(
                    "Målene blev nået. Samarbejdet går godt. Det kommende års indsats er støj, og"
                        + " AMR kommer på kursus.")))
        .isEmpty();
  }

  @Test
  void leavesItemsAloneOfWhichMoreStandsElsewhere() {
    AgendaItem attached =
        discussed("").toBuilder().addAttachment(Attachment.builder().title("Plan").build()).build();

    assertThat(check(rule, attached)).isEmpty();
    assertThat(check(rule, discussed("Se de vedlagte slides."))).isEmpty();
  }

  @Test
  void leavesShortNotesOtherItemsAndAgendasAlone() {
    AgendaItem brief =
        discussed("").toBuilder().caseStatement(RichText.ofParagraphs("Drøftet.")).build();
    AgendaItem other = discussed("").toBuilder().purposes(List.of()).build();

    assertThat(check(rule, brief, other)).isEmpty();
    assertThat(check(rule, minutes(discussed("")).toBuilder().kind(DocumentKind.AGENDA).build()))
        .isEmpty();
  }

  private static AgendaItem discussed(String words) {
    return item("3", "Årlig arbejdsmiljødrøftelse")
        .addPurpose(Purpose.WORK_ENVIRONMENT_DISCUSSION)
        .caseStatement(RichText.ofParagraphs(FILLING.repeat(5) + words))
        .build();
  }
}
