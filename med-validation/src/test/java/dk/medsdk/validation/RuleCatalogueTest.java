package dk.medsdk.validation;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Basis;
import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.FindingCatalogue;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Rule;
import dk.medsdk.validation.rule.RuleGroup;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogueTest {

  private static final Map<Severity, String> TIERS =
      Map.of(Severity.ERROR, "ERRORS", Severity.WARNING, "WARNINGS", Severity.INFO, "INFORMATION");

  private static final Set<Authority> GROUNDS_FOR_AN_ERROR =
      Set.of(Authority.LAW, Authority.AGREEMENT, Authority.CONTRADICTION);

  /** An argument that is printed; a choice such as {n|1=is|are} may be grammar of one language. */
  private static final Pattern ARGUMENT = Pattern.compile("\\{([^|}]+)}");

  static List<Rule> rules() {
    return RuleCatalogue.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void givesEveryRuleAnAnnotation(Rule rule) {
    assertThat(rule.getClass()).hasAnnotation(MedRule.class);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void givesEveryRuleATest(Rule rule) throws ClassNotFoundException {
    Class<?> test = Class.forName(rule.getClass().getName() + "Test");

    assertThat(Stream.of(test.getDeclaredMethods()).filter(m -> m.isAnnotationPresent(Test.class)))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void packsAPageWithAllSectionsInBothLanguages(Rule rule) {
    String id = RuleKinds.kindOf(rule).id();
    String page = new RuleCatalogue().page(id).orElseThrow();

    assertThat(page.lines().filter(line -> line.matches("#{1,3} .*")))
        .containsExactly(
            "# " + id,
            "## Dansk",
            "### Problem",
            "### Eksempel",
            "### Afhjælpning",
            "### Undtagelser",
            "## English",
            "### Problem",
            "### Remedy",
            "### Exceptions");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void showsAnExampleAndAnExceptionOnEveryPage(Rule rule) {
    String page = new RuleCatalogue().page(RuleKinds.kindOf(rule).id()).orElseThrow();
    String example = between(page, "### Eksempel", "### Afhjælpning");
    String exceptions = between(page, "### Undtagelser", "## English");

    assertThat(example).containsPattern("```" + notation(rule));
    assertThat(exceptions).containsPattern("```" + notation(rule));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void saysTheSameFactsInBothLanguages(Rule rule) {
    FindingKind kind = RuleKinds.kindOf(rule);

    assertThat(arguments(kind.message().en())).isEqualTo(arguments(kind.message().da()));
    assertThat(kind.summary().da()).isNotEqualTo(kind.summary().en()).doesNotEndWith(".");
    assertThat(kind.summary().en()).doesNotEndWith(".");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void callsNothingAnErrorThatRestsOnPractice(Rule rule) {
    FindingKind kind = RuleKinds.kindOf(rule);

    if (isEverAnError(rule)) {
      assertThat(kind.basis().authority()).isIn(GROUNDS_FOR_AN_ERROR);
    } else {
      assertThat(kind.severity()).isNotEqualTo(Severity.ERROR);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void putsEveryRuleInThePackageOfItsGroup(Rule rule) {
    RuleGroup group = rule.getClass().getAnnotation(MedRule.class).group();

    assertThat(rule.getClass().getPackageName()).endsWith("." + group.name().toLowerCase(ROOT));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void callsNothingAnErrorThatNobodyRead(Rule rule) {
    Basis basis = RuleKinds.kindOf(rule).basis();

    assertThat(isEverAnError(rule))
        .matches(error -> !error || basis.sureness() == Sureness.READ, basis.toString());
  }

  @Test
  void listsEachRuleOnceInTheTierOfItsSeverity() throws ReflectiveOperationException {
    List<String> inTiers = new ArrayList<>();
    for (Map.Entry<Severity, String> tier : TIERS.entrySet()) {
      List<FindingKind> kinds = tier(tier.getValue());
      assertThat(kinds).extracting(FindingKind::severity).containsOnly(tier.getKey());
      assertThat(kinds).extracting(FindingKind::id).isSorted();
      kinds.forEach(kind -> inTiers.add(kind.id()));
    }

    assertThat(inTiers).doesNotHaveDuplicates();
    assertThat(new RuleCatalogue().kinds())
        .extracting(FindingKind::id)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(inTiers);
  }

  @Test
  void listsEveryRuleThatIsWritten() throws IOException, URISyntaxException {
    Path root = Path.of(Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> written = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root.resolve("dk/medsdk/validation/rule"))) {
      files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .map(file -> file.replace('/', '.').replace('\\', '.'))
          .map(RuleCatalogueTest::load)
          .filter(type -> Rule.class.isAssignableFrom(type) && !type.isInterface())
          .forEach(type -> written.add(type.getName()));
    }

    assertThat(RuleCatalogue.rules())
        .extracting(rule -> rule.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void isFoundAsAServiceWithItsPages() {
    FindingCatalogue all = FindingCatalogue.all();

    assertThat(all.kinds()).containsAll(new RuleCatalogue().kinds());
    assertThat(all.page("OverlappingTimeSlots")).isPresent();
    assertThat(new RuleCatalogue().page("NoSuchRule")).isEmpty();
  }

  @Test
  void saysEachProblemOnce() {
    assertThat(new RuleCatalogue().kinds())
        .extracting(FindingKind::summary)
        .extracting(BilingualText::da)
        .doesNotHaveDuplicates();
  }

  /** What the blocks of a page hold that the rule looks at. */
  private static String notation(Rule rule) {
    return rule instanceof OrganisationRule ? "yaml organisation\n" : "(text|json)";
  }

  private static boolean isEverAnError(Rule rule) {
    return RuleKinds.kindOf(rule).severity() == Severity.ERROR
        || Stream.of(Gate.values())
            .anyMatch(gate -> RuleKinds.kindOf(rule, gate).severity() == Severity.ERROR);
  }

  private static List<FindingKind> tier(String name) throws ReflectiveOperationException {
    Field field = RuleCatalogue.class.getDeclaredField(name);
    field.setAccessible(true);
    return ((List<?>) field.get(null)).stream().map(rule -> RuleKinds.kindOf((Rule) rule)).toList();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> arguments(String message) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = ARGUMENT.matcher(message);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static String between(String page, String from, String to) {
    return page.substring(page.indexOf(from), page.indexOf(to));
  }
}
