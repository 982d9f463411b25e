package dk.medsdk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.FindingKind;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class HtmlFindingsTest {

  @Test
  void areSortedAndHaveAPageEach() {
    assertThat(HtmlFindings.KINDS).isSortedAccordingTo(Comparator.comparing(FindingKind::id));
    assertThat(HtmlFindings.KINDS)
        .allSatisfy(
            kind ->
                assertThat(new DocumentCatalogue().page(kind.id()).orElseThrow())
                    .startsWith("# " + kind.id())
                    .contains("## Dansk", "### Afhjælpning", "## English", "### Remedy"));
  }
}
