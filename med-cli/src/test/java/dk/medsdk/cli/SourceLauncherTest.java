package dk.medsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher at the root of the sources, with a Maven that only counts how often it is asked. */
class SourceLauncherTest {

  private static final Path LAUNCHER = Path.of("../med");

  /** Builds an installed copy that says what it was asked. */
  private static final String MAVEN =
      """
      cat
      echo x >>"$BUILDS"
      sleep 0.3
      mkdir -p "$ROOT/med-cli/target/med"
      printf '#!/bin/sh\\necho "installed: $*"\\ncat\\nexit 7\\n' >"$ROOT/med-cli/target/med/med"
      chmod +x "$ROOT/med-cli/target/med/med"
      """;

  @TempDir Path folder;
  private Shell shell;
  private Path root;
  private Path med;
  private Path builds;

  @BeforeEach
  void checkOut() throws IOException {
    shell = new Shell(folder);
    root = Files.createDirectories(folder.resolve("Mine kilder æøå"));
    med = Files.copy(LAUNCHER, root.resolve("med"));
    builds = folder.resolve("builds");
    for (String file : new String[] {"pom.xml", "med-io/src/main/A.java", "docs/rules/A.md"}) {
      source(file, Instant.now().minusSeconds(60));
    }
    shell.with("ROOT", root).with("BUILDS", builds);
    shell.command("javac", "");
    shell.command("mvn", MAVEN);
  }

  @Test
  void buildsOnFirstUseAndThenRunsTheInstalledCopy() throws Exception {
    Shell.Run first = shell.start("Mødet", med, "check", "to ord.txt", "-").finished();
    Shell.Run second = shell.run(med, "rules");

    assertThat(first.code()).isEqualTo(7);
    assertThat(first.out()).isEqualTo("installed: check to ord.txt -\nMødet");
    assertThat(first.err()).isEqualTo("Building med …\n");
    assertThat(second.out()).isEqualTo("installed: rules\n");
    assertThat(second.err()).isEmpty();
    assertThat(builds).hasContent("x");
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    shell.run(med);
    for (String file : new String[] {"pom.xml", "med-io/src/main/A.java", "docs/rules/A.md"}) {
      source(file, Instant.now().plusSeconds(1));
      assertThat(shell.run(med).err()).as(file).isEqualTo("Building med …\n");
      source(file, Instant.now().minusSeconds(60));
    }

    assertThat(builds).hasContent("x\nx\nx\nx");
  }

  @Test
  void buildsOnceWhenTwoStartAtOnce() throws Exception {
    Shell.Run one = shell.start("", med);
    Shell.Run two = shell.start("", med);

    assertThat(one.finished().code()).isEqualTo(7);
    assertThat(two.finished().code()).isEqualTo(7);
    assertThat(builds).hasContent("x");
  }

  @Test
  void takesTheLockOfABuildThatDiedOver() throws Exception {
    Path lock = Files.createDirectories(root.resolve("target/med.lock"));
    // No process has a number as high as this.
    Files.writeString(lock.resolve("pid"), "999999999\n");

    assertThat(shell.run(med).code()).isEqualTo(7);
    assertThat(lock).doesNotExist();
  }

  @Test
  void saysWhatMavenSaidOnlyWhenItFails() throws Exception {
    shell.command("mvn", "echo 'no such symbol'; exit 1");
    Shell.Run run = shell.with("LANG", "da_DK.UTF-8").run(med);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            Bygger med …
            no such symbol
            med: Programmet kunne ikke bygges; Maven skriver ovenfor hvorfor.
            """);
    assertThat(root.resolve("target/med.lock")).doesNotExist();
  }

  @Test
  void saysWhatIsMissingAndWhatToInstall() throws Exception {
    Files.delete(folder.resolve("bin/mvn"));
    Shell.Run withoutMaven = shell.run(med);
    Files.delete(folder.resolve("bin/javac"));
    Shell.Run withoutCompiler = shell.with("LANG", "da_DK.UTF-8").run(med);

    assertThat(withoutMaven.code()).isEqualTo(3);
    assertThat(withoutMaven.err())
        .startsWith("med: Maven is missing; install the Debian package maven")
        .hasLineCount(1);
    assertThat(withoutCompiler.code()).isEqualTo(3);
    assertThat(withoutCompiler.err())
        .startsWith("med: Java-oversætteren mangler; installér Debian-pakken openjdk-17-jdk")
        .hasLineCount(1);
  }

  @Test
  void needsNoCompilerOnceItIsBuilt() throws Exception {
    shell.run(med);
    Files.delete(folder.resolve("bin/mvn"));
    Files.delete(folder.resolve("bin/javac"));

    assertThat(shell.run(med).code()).isEqualTo(7);
  }

  /** Folders are dated too, as a file that is removed is seen by its folder's date alone. */
  private void source(String name, Instant changed) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
    Path at = file;
    while (at != null && !at.equals(root)) {
      Files.setLastModifiedTime(at, FileTime.from(changed));
      at = at.getParent();
    }
  }
}
