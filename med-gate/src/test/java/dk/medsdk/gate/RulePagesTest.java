package dk.medsdk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.validation.RuleCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the page of a rule promises holds: its example fires it and only it, its exceptions nothing.
 */
class RulePagesTest {

  private static final Pattern BLOCK = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

  /** A page with the documents that stand in it. */
  record Page(String rule, List<String> documents) {
    @Override
    public String toString() {
      return rule;
    }
  }

  static Stream<Page> pages() {
    RuleCatalogue catalogue = new RuleCatalogue();
    return catalogue.kinds().stream()
        .map(kind -> new Page(kind.id(), documents(catalogue.page(kind.id()).orElseThrow())));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theExampleFiresItsRuleAndOnlyIt(Page page) {
    assertThat(page.documents()).isNotEmpty();
    assertThat(findings(page.documents().get(0))).isNotEmpty().containsOnly(page.rule());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theExceptionsFireNothing(Page page) {
    for (String exception : page.documents().subList(1, page.documents().size())) {
      assertThat(findings(exception)).as(exception).isEmpty();
    }
  }

  private static List<String> findings(String document) {
    return MedGate.standard().checkText(document).findings().stream().map(Finding::id).toList();
  }

  private static List<String> documents(String page) {
    List<String> documents = new ArrayList<>();
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      documents.add(block.group(1));
    }
    return documents;
  }
}
