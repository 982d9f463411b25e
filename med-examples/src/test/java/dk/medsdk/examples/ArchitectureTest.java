package dk.medsdk.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the directions between the modules and packages, and the size of the files. */
class ArchitectureTest {

  private static final Path ROOT = Path.of("..");
  private static final int LONGEST_FILE = 400;
  private static final String[] MODEL = {
    "dk.medsdk.model..", "dk.medsdk.finding..", "dk.medsdk.source.."
  };
  private static final String[] USERS = {"dk.medsdk.examples..", "dk.medsdk.benchmarks.."};
  private static final String[] INTERNAL = {
    "dk.medsdk.io.block..", "dk.medsdk.io.draft..", "dk.medsdk.validation.rule.*.."
  };

  private final JavaClasses everything = importEverything();

  @ParameterizedTest
  @CsvSource({
    "dk.medsdk.io.., documents validation report gate cli testkit examples",
    "dk.medsdk.documents.., validation report gate cli testkit examples",
    "dk.medsdk.validation.., io documents report gate cli testkit examples",
    "dk.medsdk.report.., io documents gate cli testkit examples",
    "dk.medsdk.gate.., report cli testkit examples",
    "dk.medsdk.testkit.., io documents validation report gate cli examples",
    "dk.medsdk.cli.., testkit examples",
  })
  void modulesDependInOneDirection(String module, String others) {
    String[] forbidden =
        Stream.of(others.split(" ")).map(n -> "dk.medsdk." + n + "..").toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(module)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .check(everything);
  }

  @Test
  void theModelDependsOnNothingButJavaAndAnnotations() {
    classes()
        .that()
        .resideInAnyPackage(MODEL)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of(MODEL),
                    Stream.of(
                        "java..",
                        // Annotations alone.
                        "javax.annotation.processing..",
                        "jakarta.validation..",
                        "org.immutables.value..",
                        "org.jspecify.."))
                .toArray(String[]::new))
        .check(everything);
  }

  /** It costs a third of a second to load, which only those who ask for it may pay. */
  @Test
  void onlyTheBridgeKnowsJakartaValidation() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dk.medsdk.validation.bean..", "dk.medsdk.model..")
        .and()
        .resideOutsideOfPackages(USERS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.validation..", "org.hibernate.validator..", "dk.medsdk.validation.bean..")
        .check(everything);
  }

  @Test
  void positionsKnowNothingOfFindings() {
    noClasses()
        .that()
        .resideInAPackage("dk.medsdk.source..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dk.medsdk.finding..", "dk.medsdk.model..")
        .check(everything);
  }

  @Test
  void noPackagesGoInCircles() {
    slices().matching("dk.medsdk.(**)").should().beFreeOfCycles().check(everything);
  }

  @Test
  void publicSignaturesShowNothingInternal() {
    classes()
        .that()
        .arePublic()
        .and()
        .resideOutsideOfPackages(INTERNAL)
        .should(showNothingInternal())
        .check(everything);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Base|Data|Info)")
        .check(everything);
  }

  @Test
  void noFileIsLongerThanItsLimit() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> tooLong =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> file.toString().contains("src/main"))
              .filter(file -> lineCount(file) > LONGEST_FILE)
              .toList();

      assertThat(tooLong).isEmpty();
    }
  }

  private static ArchCondition<JavaClass> showNothingInternal() {
    return new ArchCondition<>("show nothing internal in public signatures") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethod method : type.getMethods()) {
          boolean shown =
              method.getModifiers().contains(JavaModifier.PUBLIC)
                  && Stream.concat(
                          Stream.of(method.getRawReturnType()),
                          method.getRawParameterTypes().stream())
                      .anyMatch(ArchitectureTest::isInternal);
          if (shown) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
          }
        }
      }
    };
  }

  private static boolean isInternal(JavaClass type) {
    return type.getPackageName()
        .matches("dk\\.medsdk\\.(io\\.(block|draft)|validation\\.rule\\.\\w+).*");
  }

  private static JavaClasses importEverything() {
    try (Stream<Path> modules = Files.list(ROOT)) {
      List<Path> built =
          modules
              .map(module -> module.resolve("target/classes"))
              .filter(Files::isDirectory)
              .toList();
      assertThat(built).as("modules that are built").hasSizeGreaterThanOrEqualTo(8);
      return new ClassFileImporter().importPaths(built);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long lineCount(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
