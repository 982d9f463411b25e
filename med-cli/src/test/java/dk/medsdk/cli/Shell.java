package dk.medsdk.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A POSIX shell with nothing on its path but a few tools and what a test puts there. */
final class Shell {

  private static final List<String> TOOLS =
      List.of("cat", "chmod", "find", "mkdir", "mktemp", "mv", "readlink", "rm", "sleep", "stty");

  private final Path folder;
  private final Path bin;
  private final Map<String, String> environment = new HashMap<>();

  /** A shell that keeps what it needs in the folder; skips the test where there is none. */
  Shell(Path folder) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: there is no /bin/sh here");
    this.folder = folder;
    this.bin = Files.createDirectories(folder.resolve("bin"));
    for (String tool : TOOLS) {
      Optional<Path> real = onThePath(tool);
      assumeTrue(real.isPresent(), "skipped: there is no " + tool + " here");
      command(tool, "exec '" + real.orElseThrow() + "' \"$@\"");
    }
    environment.put("PATH", bin.toString());
  }

  private static Optional<Path> onThePath(String tool) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry, tool))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Sets a variable of the environment, which otherwise holds the path alone. */
  Shell with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  /** Puts a command on the path. */
  final void command(String name, String script) throws IOException {
    executable(bin.resolve(name), script);
  }

  /** Writes a script that can be run. */
  static void executable(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assumeTrue(file.toFile().setExecutable(true), "skipped: no executable files here");
  }

  /** Runs a script to its end. */
  Run run(Path script, String... args) throws IOException, InterruptedException {
    return start("", script, args).finished();
  }

  /** Starts a script that reads the given input. */
  Run start(String input, Path script, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(args));
    Path in = Files.writeString(Files.createTempFile(folder, "in", ""), input);
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new Run(builder.start(), out, err);
  }

  /**
   * One run of a script.
   *
   * @param process the process
   * @param outFile what it writes to standard output
   * @param errFile what it writes to standard error
   */
  record Run(Process process, Path outFile, Path errFile) {

    Run finished() throws InterruptedException {
      process.waitFor();
      return this;
    }

    int code() {
      return process.exitValue();
    }

    String out() throws IOException {
      return Files.readString(outFile);
    }

    String err() throws IOException {
      return Files.readString(errFile);
    }
  }
}
