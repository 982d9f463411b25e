package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is committed is what follows from the catalogue. */
class RuleIndexGoldenTest {

  private static final Path PAGE = Path.of("../docs/rules/index.md");
  private static final Pattern CORE = Pattern.compile("[A-Z]{3}-[A-Z0-9]+(-[A-Z0-9]+)*");

  private static final String AGAIN =
      "mvn -pl med-validation -am test -Dtest=RuleIndexGoldenTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dmed.rules.write=true";

  @Test
  void listsTheRulesOfTheCatalogue() throws IOException {
    String page = RuleIndex.markdown();
    if (Boolean.getBoolean("med.rules.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE).as("write it again with: " + AGAIN).exists().content().isEqualTo(page);
  }

  @Test
  void namesChecksAsTheCatalogueDoes() {
    List<String> checks =
        RuleCatalogue.rules().stream()
            .map(RuleDescription::of)
            .flatMap(rule -> rule.core().stream())
            .toList();
    Set<String> odd = new TreeSet<>();
    for (String check : checks) {
      Matcher matcher = CORE.matcher(check);
      if (!matcher.matches()) {
        odd.add(check);
      }
    }

    assertThat(checks).isNotEmpty();
    assertThat(odd).isEmpty();
  }
}
