package dk.medsdk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocxFindingsTest {

  static List<FindingKind> kinds() {
    return DocxFindings.KINDS;
  }

  @Test
  void areSortedByName() {
    assertThat(kinds()).extracting(FindingKind::id).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void haveAPageEach(FindingKind kind) {
    assertThat(new DocumentCatalogue().page(kind.id()).orElseThrow())
        .startsWith("# " + kind.id() + "\n")
        .contains("## Dansk", "### Afhjælpning", "## English", "### Remedy");
  }

  @ParameterizedTest
  @CsvSource({
    "1, Word-filen har 1 sporet ændring",
    "2, Word-filen har 2 sporede ændringer",
  })
  void countInWords(String count, String expected) {
    Finding finding = Finding.of(DocxFindings.TRACKED_CHANGES).putArgument("count", count).build();

    assertThat(finding.message(Locale.forLanguageTag("da"))).startsWith(expected);
    assertThat(finding.message(Locale.ENGLISH)).contains(count + " tracked change");
  }

  @ParameterizedTest
  @CsvSource({
    "paragraphs, afsnit og celler",
    "levels, niveauer inde i hinanden",
    "tokenCharacters, tegn i ét stykke",
  })
  void nameTheLimitInWords(String unit, String words) {
    Finding finding =
        Finding.of(DocumentFinding.DOCUMENT_LIMIT)
            .putArgument("limit", "9")
            .putArgument("unit", unit)
            .build();

    assertThat(finding.message(Locale.forLanguageTag("da")))
        .startsWith("Filen har mere end 9 " + words + ", så resten er ikke læst");
  }
}
