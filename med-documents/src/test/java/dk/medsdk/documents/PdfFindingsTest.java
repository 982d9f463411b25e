package dk.medsdk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.FindingKind;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PdfFindingsTest {

  @Test
  void givesEveryFindingAPage() {
    DocumentCatalogue catalogue = new DocumentCatalogue();
    for (FindingKind kind : PdfFindings.KINDS) {
      assertThat(catalogue.page(kind.id()).orElseThrow()).startsWith("# " + kind.id() + "\n");
    }
  }

  @Test
  void listsThemByName() {
    assertThat(PdfFindings.KINDS).isSortedAccordingTo(Comparator.comparing(FindingKind::id));
  }

  @Test
  void namesWhatThereIsTooMuchOf() {
    Map<String, String> arguments = Map.of("limit", "300000", "unit", "objects");
    assertThat(DocumentFinding.DOCUMENT_LIMIT.message(arguments, new Locale("da")))
        .startsWith("Filen har mere end 300000 objekter, så");
    assertThat(DocumentFinding.DOCUMENT_LIMIT.message(arguments, Locale.ENGLISH))
        .startsWith("The file has more than 300000 objects, so");
  }
}
