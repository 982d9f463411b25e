package dk.medsdk.validation.rule;

import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceText;
import dk.medsdk.testkit.ProcessorTime;
import dk.medsdk.validation.PrintedMinutes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextScanTest {

  @Test
  void placesWordsInTheItemPrintedAroundThem() {
    PrintedMinutes minutes =
        PrintedMinutes.of("Ref. 010190-6789 bilag 1", "1. Ferie", "Se bilag 2 af Ida Holm")
            .item("1. Ferie", item("1", "Ferie").build());
    TextScan scan = minutes.input().scan();

    assertThat(scan.attachmentReferences())
        .containsExactly(
            new AttachmentReference(
                new TextPlace(ModelPath.ROOT, Optional.of(minutes.spanOf("bilag 1")), "bilag 1"),
                Optional.of("1")),
            new AttachmentReference(
                new TextPlace(
                    ModelPath.ITEMS.child(0), Optional.of(minutes.spanOf("bilag 2")), "bilag 2"),
                Optional.of("2")));
    assertThat(scan.personNames())
        .extracting(PersonName::place)
        .containsExactly(
            new TextPlace(
                ModelPath.ITEMS.child(0), Optional.of(minutes.spanOf("Ida Holm")), "Ida Holm"));
  }

  @Test
  void givesWhatItFoundAsWrittenSoThatEverySpanCutsItsWords() {
    PrintedMinutes minutes =
        PrintedMinutes.of(
            "Til Anne-Mette Holm's 010190-6789, jf. Bilag: [email protected]\u00ad",
            "\uf0b7 Abonnér");
    CheckInput input = minutes.input();
    SourceText source = input.source().orElseThrow();
    TextScan scan = input.scan();

    assertThat(scan.cprNumbers()).extracting(TextPlace::words).containsExactly("010190-6789");
    assertThat(scan.attachmentReferences())
        .extracting(found -> found.place().words())
        .containsExactly("jf. Bilag");
    for (Residue kind :
        List.of(Residue.EMAIL_PLACEHOLDER, Residue.SOFT_HYPHEN, Residue.PRIVATE_USE)) {
      assertThat(scan.residue(kind))
          .singleElement()
          .satisfies(
              place -> assertThat(source.cut(place.span().orElseThrow())).isEqualTo(place.words()));
    }
    assertThat(scan.residue(Residue.BOOKMARK)).isEmpty();
  }

  @Test
  void placesWordsOfADocumentBuiltInCodeInTheirText() {
    TextScan scan =
        CheckInput.of(
                minutes(
                    item("1", "Ferie")
                        .caseStatement(RichText.ofParagraphs("Listen er vedlagt."))
                        .build()))
            .scan();

    assertThat(scan.attachmentReferences())
        .extracting(AttachmentReference::place)
        .containsExactly(
            new TextPlace(
                new ModelPath("/meeting/items/0/caseStatement/0/text"),
                Optional.empty(),
                "vedlagt"));
  }

  @ParameterizedTest
  @CsvSource({
    "Oplæg ved Ida Marie Holm om ferie, Ida Marie Holm",
    "Tak til Anne-Mette Holm's hold, Anne-Mette Holm's",
    "Tak til Ida M. Holm, Ida M. Holm",
    "af Vicedirektør Ida Holm, Ida Holm",
    "af Tværgående Koordinator Ida Holm, Ida Holm",
    "af Åse Ærø Ødegård, Åse Ærø Ødegård",
    "af Zoë Łukasz, Zoë Łukasz",
    "af Peder Leder Holm, "
  })
  void readsNamesWithoutTitles(String text, String name) {
    List<String> names =
        PrintedMinutes.of(text).input().scan().personNames().stream()
            .map(found -> found.place().words())
            .toList();

    assertThat(names).isEqualTo(Optional.ofNullable(name).stream().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "af Ida",
        "i HMU Kysten",
        "i LMU'er HMUs",
        "på Stue2 Øst3",
        "I Holm",
        "Ida\nHolm",
        "En To Tre Fire Fem Seks Syv"
      })
  void readsNoNamesIn(String text) {
    assertThat(PrintedMinutes.of(text).input().scan().personNames()).isEmpty();
  }

  @Test
  void keepsTheTitleBeforeAName() {
    assertThat(PrintedMinutes.of("af vicedirektør Ida Holm").input().scan().personNames())
        .extracting(PersonName::title)
        .containsExactly(Optional.of("vicedirektør"));
    assertThat(PrintedMinutes.of("af og til Ida Holm").input().scan().personNames())
        .extracting(PersonName::title)
        .containsExactly(Optional.empty());
  }

  @Test
  void isMadeOnce() {
    CheckInput input = PrintedMinutes.of("Ida Holm").input();

    assertThat(input.scan()).isSameAs(input.scan());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Holm, ",
        "direktør Ida Holm\n",
        "[bookmark:",
        "[email protected]",
        "HYPERLINK \"",
        "Tilbage til toppen",
        "Til toppen  ",
        "          T",
        "\n\n\n\nIda Holm,",
        "bilag 1 og ",
        "se bilag ",
        "vedlagt",
        "Aa-",
        "A. ",
        "1",
        "123456-",
        "\u00ad",
        "\uf0b7",
        "((((",
        "Å ",
        "b",
        "a",
        " "
      })
  void isLinearOnFiftyThousandRepetitions(String words) {
    String text = words.repeat(50_000);

    TextScan scan =
        ProcessorTime.within(Duration.ofSeconds(3), () -> PrintedMinutes.of(text).input().scan());

    assertThat(scan.cprNumbers()).isEmpty();
  }
}
