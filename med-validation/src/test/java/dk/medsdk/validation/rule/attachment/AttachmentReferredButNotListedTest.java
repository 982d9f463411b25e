package dk.medsdk.validation.rule.attachment;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceText;
import dk.medsdk.testkit.ProcessorTime;
import dk.medsdk.validation.PrintedMinutes;
import dk.medsdk.validation.rule.CheckInput;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentReferredButNotListedTest {

  private static final ModelPath ITEM = ModelPath.ITEMS.child(0);
  private static final Attachment PLAN = Attachment.builder().title("Ferieplan").build();

  private final AttachmentReferredButNotListed rule = new AttachmentReferredButNotListed();

  @Test
  void pointsToTheFirstReferenceOfTheItemAndRelatesTheOthers() {
    PrintedMinutes minutes =
        PrintedMinutes.of("4. Ferie", "Planen ses i (Se bilag 1).", "Listen er vedlagt.")
            .item("4. Ferie", item("4", "Ferie").build());
    List<Finding> found = check(rule, minutes.input());

    assertThat(danish(found))
        .containsExactly(
            "Punkt 4 henviser til et bilag, der ikke er på listen over bilag: \"bilag 1\"");
    assertThat(english(found))
        .containsExactly("Item 4 refers to an attachment that is not listed: \"bilag 1\"");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(ITEM);
    assertThat(found.get(0).span()).contains(minutes.spanOf("bilag 1"));
    assertThat(found.get(0).related())
        .containsExactly(new RelatedPlace(ITEM, Optional.of(minutes.spanOf("vedlagt"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Se bilag 1)",
        "Bilag 2 – Ferieplan",
        "bilag nr. 3",
        "BILAG 4",
        "bilag A",
        "bilag 2b",
        "jf. bilag",
        "Se bilaget",
        "jfr. bilagene",
        "planen er vedlagt",
        "de vedlagte planer",
        "planen vedlægges",
        "Vedhæftet er planen",
        "de vedhæftede planer",
        "vedhæftes"
      })
  void takesForAReference(String words) {
    assertThat(check(rule, ferie("Teksten: " + words + ".").input())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bilag",
        "Bilag:",
        "bilagene udsendes senere",
        "mødet holdes uden bilag",
        "uden bilag 1",
        "bilag",
        "planen er ikke vedlagt",
        "planen vedlægges ikke",
        "jf. MED-aftalens bilag 4",
        "bilag 4 til MED-aftalen",
        "bilag 9 i rammeaftalen",
        "Bilag vedlagt:",
        "bilagsmappen",
        "bilag 2026",
        "regnskabsbilag 2",
        "konto-bilag 2",
        "et vedlegg"
      })
  void takesForNoReference(String words) {
    assertThat(check(rule, ferie(words).input())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"se bilag 1", "se Bilag 01", "jf. bilag", "vedlagt", "vedhæftet"})
  void isContentWithAnythingListedOrTheRightPlaceInTheList(String words) {
    assertThat(check(rule, ferie(words, PLAN).input())).isEmpty();
  }

  @Test
  void matchesTheNumberThatIsPrinted() {
    Attachment numbered = PLAN.toBuilder().number("07").build();
    Attachment titled = Attachment.builder().title("Bilag 8: Vagtplan").build();

    assertThat(check(rule, ferie("Se bilag 7 og se bilag 8.", numbered, titled).input())).isEmpty();
    assertThat(danish(check(rule, ferie("Se bilag 9.", numbered, titled).input())))
        .singleElement()
        .asString()
        .contains("\"bilag 9\"");
    assertThat(check(rule, ferie("Se bilag 80.", numbered, titled).input())).hasSize(1);
  }

  @Test
  void countsTheAttachmentsOfTheMeeting() {
    assertThat(check(rule, ferie("Planen er vedlagt.").attachment(PLAN).input())).isEmpty();
  }

  @Test
  void countsTheAttachmentsAroundAndUnderTheItem() {
    AgendaItem sub =
        item("1a", "Sommer").caseStatement(RichText.ofParagraphs("Se bilag 1.")).build();
    AgendaItem listing = item("1b", "Vinter").addAttachment(PLAN).build();

    assertThat(check(rule, item("1", "Ferie").addAttachment(PLAN).addItem(sub).build())).isEmpty();
    assertThat(
            check(
                rule,
                item("1", "Ferie")
                    .caseStatement(RichText.ofParagraphs("Planen er vedlagt."))
                    .addItem(listing)
                    .build()))
        .isEmpty();
    assertThat(check(rule, item("1", "Ferie").addItem(sub).addItem(listing).build()))
        .extracting(Finding::path)
        .containsExactly(ITEM.child("items").child(0));
  }

  @Test
  void isSilentWhereTheEmptyHeadingIsReported() {
    assertThat(
            check(
                rule,
                PrintedMinutes.of("4. Ferie", "Planen er vedlagt.", "Bilag")
                    .item("4. Ferie", item("4", "Ferie").build())
                    .printed(ITEM.child("attachments"), "Bilag")
                    .input()))
        .isEmpty();
  }

  @Test
  void readsTheListOfAttachmentsAsNoReference() {
    assertThat(
            check(
                rule,
                PrintedMinutes.of("4. Ferie", "Bilag", "- Bilag 3: Ferieplan (vedlagt)")
                    .item("4. Ferie", item("4", "Ferie").addAttachment(PLAN).build())
                    .printed(ITEM.child("attachments"), "Bilag\n- Bilag 3: Ferieplan (vedlagt)")
                    .input()))
        .isEmpty();
    assertThat(
            check(
                rule,
                item("4", "Ferie")
                    .addAttachment(Attachment.builder().title("Vagter, bilag 9").build())
                    .build()))
        .isEmpty();
  }

  @Test
  void readsTheContentsAsNoReference() {
    assertThat(
            check(
                rule,
                PrintedMinutes.of("- 1. Ferie (vedlagt)", "- 2. Mad (bilag 2)", "1. Ferie")
                    .contentsEntry("1. Ferie (vedlagt)")
                    .contentsEntry("2. Mad (bilag 2)")
                    .input()))
        .isEmpty();
  }

  @Test
  void reportsReferencesOutsideTheItemsAtTheDocument() {
    List<Finding> found = check(rule, PrintedMinutes.of("Planen er vedlagt.").input());

    assertThat(danish(found))
        .containsExactly(
            "Teksten uden for punkterne henviser til et bilag, der ikke er på listen over bilag:"
                + " \"vedlagt\"");
    assertThat(english(found))
        .containsExactly(
            "The text outside the items refers to an attachment that is not listed: \"vedlagt\"");
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ROOT);
    assertThat(check(rule, PrintedMinutes.of("Planen er vedlagt.").attachment(PLAN).input()))
        .isEmpty();
  }

  @Test
  void isSilentWhereThereIsNoMeetingToListThem() {
    MeetingDocument summary = MeetingDocument.builder().kind(DocumentKind.THEME_SUMMARY).build();
    CheckInput input =
        CheckInput.of(summary, SourceText.of("Se bilag 1."), SourceMap.EMPTY, List.of());

    assertThat(check(rule, input)).isEmpty();
  }

  @Test
  void reportsOneFindingAnItemHoweverManyReferences() {
    List<Finding> found =
        ProcessorTime.within(
            Duration.ofSeconds(3), () -> check(rule, ferie("se bilag 1 ".repeat(50_000)).input()));

    assertThat(found).singleElement().extracting(f -> f.related().size()).isEqualTo(49_999);
  }

  private static PrintedMinutes ferie(String words, Attachment... listed) {
    return PrintedMinutes.of("4. Ferie", words)
        .item("4. Ferie", item("4", "Ferie").addAllAttachments(List.of(listed)).build());
  }
}
