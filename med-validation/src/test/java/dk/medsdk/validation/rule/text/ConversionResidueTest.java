package dk.medsdk.validation.rule.text;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.PrintedMinutes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionResidueTest {

  private final ConversionResidue rule = new ConversionResidue();

  @Test
  void countsOneKindAndPointsToItsFirstPlace() {
    PrintedMinutes minutes =
        PrintedMinutes.of(
                "1. Planen",
                "[bookmark: _Hlk100]Planen er færdig.",
                "[bookmark: _Hlk200]Den ses her.")
            .item("1. Planen", item("1", "Planen").build());
    List<Finding> found = check(rule, minutes.input());

    assertThat(danish(found))
        .containsExactly("Teksten har rester fra en konvertering: bogmærker fra Word 2 steder");
    assertThat(english(found))
        .containsExactly("The text holds residue of a conversion: bookmarks of Word in 2 places");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(0));
    assertThat(found.get(0).span()).contains(minutes.spanOf("[bookmark: _Hlk100]"));
  }

  @Test
  void tellsTheKindsApart() {
    List<Finding> found =
        check(
            rule,
            PrintedMinutes.of(
                    "\uf0b7 Rengøring",
                    "\uf0b7 Vinduer",
                    "Skriv til [email\u00a0protected] om det.",
                    "Se HYPERLINK \"https://example.org/plan\" planen.",
                    "Tilbage til toppen",
                    "  Til toppen ",
                    "Abonnér",
                    "arbejds\u00admiljø")
                .input());

    assertThat(danish(found))
        .containsExactly(
            "Teksten har rester fra en konvertering: tegn uden for Unicodes skrift 2 steder",
            "Teksten har rester fra en konvertering: udeladte mailadresser 1 sted",
            "Teksten har rester fra en konvertering: linkkoder fra Word 1 sted",
            "Teksten har rester fra en konvertering: links fra en hjemmeside 3 steder",
            "Teksten har rester fra en konvertering: bløde bindestreger 1 sted");
    assertThat(english(found))
        .containsExactly(
            "The text holds residue of a conversion: private-use characters in 2 places",
            "The text holds residue of a conversion: removed e-mail addresses in 1 place",
            "The text holds residue of a conversion: link fields of Word in 1 place",
            "The text holds residue of a conversion: links of a web page in 3 places",
            "The text holds residue of a conversion: soft hyphens in 1 place");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi går tilbage til toppen af dagsordenen.",
        "Til toppen er der langt.",
        "Se også Tilbage til toppen",
        "Abonnér på nyhedsbrevet",
        "[Navn] udfylder skemaet [inden mødet]",
        "Et HYPERLINK er et link",
        "Arbejds-miljø og e\u0301n ting – “sådan”"
      })
  void leavesWordsThatBelongToTheTextAlone(String text) {
    assertThat(check(rule, PrintedMinutes.of(text).input())).isEmpty();
  }

  @Test
  void looksIntoTheTextsOfADocumentBuiltInCode() {
    List<Finding> found =
        check(
            rule,
            item("1", "Planen").caseStatement(RichText.ofParagraphs("ar\u00adbejde")).build());

    assertThat(found)
        .extracting(finding -> finding.path().pointer())
        .containsExactly("/meeting/items/0/caseStatement/0/text");
  }

  @Test
  void reportsOneFindingHoweverMuchThereIs() {
    List<Finding> found = check(rule, PrintedMinutes.of("\uf0b7 a\n".repeat(50_000)).input());

    assertThat(danish(found)).singleElement().asString().endsWith("50000 steder");
  }
}
