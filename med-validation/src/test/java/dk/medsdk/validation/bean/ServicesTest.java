package dk.medsdk.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Factories find the validators on the class path as on the module path. */
class ServicesTest {

  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void areTheSameForClassPathAndModulePath() throws IOException {
    Path file = CLASSES.resolve("META-INF/services").resolve(ConstraintValidator.class.getName());

    assertThat(Files.readAllLines(file)).isEqualTo(provided());
  }

  private static List<String> provided() throws IOException {
    try (var in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      return ModuleDescriptor.read(in).provides().stream()
          .filter(service -> service.service().equals(ConstraintValidator.class.getName()))
          .flatMap(service -> service.providers().stream())
          .toList();
    }
  }
}
