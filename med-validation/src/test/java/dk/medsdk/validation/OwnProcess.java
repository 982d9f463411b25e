package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a main class in a Java of its own, with little memory. */
final class OwnProcess {

  private OwnProcess() {}

  /** What it said, once it has ended well. */
  static String run(Class<?> main, int megabytes) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String heap = "-Xmx" + megabytes + "m";
    Process process =
        new ProcessBuilder(java, heap, "-cp", classPath(), main.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  /** Surefire runs on the module path, where the classes of a test are patched in. */
  private static String classPath() {
    List<String> paths = new ArrayList<>();
    for (String property :
        List.of("surefire.test.class.path", "jdk.module.path", "java.class.path")) {
      paths.add(System.getProperty(property, ""));
    }
    paths.add(Path.of("target", "test-classes").toString());
    paths.removeIf(String::isEmpty);
    return String.join(System.getProperty("path.separator"), paths);
  }
}
