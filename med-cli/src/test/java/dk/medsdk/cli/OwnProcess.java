package dk.medsdk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java of its own that runs the command, with little memory and folders of its own. */
final class OwnProcess {

  private OwnProcess() {}

  /** Starts a main class whose temporary files and home lie in the given folder. */
  static Process start(Class<?> main, Path folder, Object... args) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-Xmx128m", "-Djava.io.tmpdir=" + folder, "-Duser.home=" + folder));
    words.addAll(List.of("-cp", classPath(), main.getName()));
    for (Object arg : args) {
      words.add(arg.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    return builder.start();
  }

  /** Surefire runs on the module path, where the classes of a test are patched in. */
  private static String classPath() {
    List<String> paths = new ArrayList<>();
    for (String property :
        List.of("surefire.test.class.path", "jdk.module.path", "java.class.path")) {
      paths.add(System.getProperty(property, ""));
    }
    paths.add(Path.of("target", "test-classes").toString());
    paths.add(Path.of("target", "classes").toString());
    paths.removeIf(String::isEmpty);
    return String.join(System.getProperty("path.separator"), paths);
  }
}
