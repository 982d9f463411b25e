package dk.medsdk.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody reads has no place in a profile: who writes it down believes that it is checked. */
class ProfileKeysTest {

  /** What people read, and what the reader of profiles does itself. */
  private static final List<String> FOR_PEOPLE = List.of("name", "title", "extends", "sources");

  private static final Path MAIN = Path.of("src", "main", "java", "dk", "medsdk", "validation");

  static Stream<String> keys() {
    Stream<String> deadlines =
        Arrays.stream(Deadlines.class.getRecordComponents()).map(c -> "deadlines()." + c.getName());
    return Stream.concat(
        ProfileReader.KEYS.stream().filter(Predicate.not(FOR_PEOPLE::contains)), deadlines);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyKeyIsReadWhereDocumentsAreChecked(String key) throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      assertThat(files.filter(ProfileKeysTest::checks).filter(file -> reads(file, key)))
          .isNotEmpty();
    }
  }

  /** A need only says that a rule wants the value; what it is worth, a rule says. */
  private static boolean checks(Path file) {
    return file.toString().endsWith(".java")
        && !file.startsWith(MAIN.resolve("profile"))
        && !file.endsWith("Need.java");
  }

  private static boolean reads(Path file, String key) {
    try {
      return Files.readString(file).contains("." + key + "()");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
