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

/** The installed launcher, with a Java that only says how it was started. */
class LauncherTest {

  private static final Path LAUNCHER = Path.of("src/main/launcher/med");

  /** Says how it was started, passes its input on; keeps count of archives, and makes them. */
  private static final String JAVA =
      """
      for word; do case $word in
        -XX:SharedArchiveFile=*) archive=${word#*=} ;;
        -Xshare:dump) dump=yes ;;
      esac; done
      if [ -n "${dump-}" ]; then echo x >>"$DUMPS"; echo archive >"$archive"; exit; fi
      printf '%s\\n' "LC_ALL=$LC_ALL" "$@"
      cat
      exit 1
      """;

  @TempDir Path folder;
  private Shell shell;
  private Path installed;
  private Path med;

  @BeforeEach
  void install() throws IOException {
    shell = new Shell(folder).with("DUMPS", folder.resolve("dumps"));
    installed = Files.createDirectories(folder.resolve("Værktøj til møder/med"));
    med = Files.copy(LAUNCHER, installed.resolve("med"));
    Path library = Files.createDirectories(installed.resolve("lib"));
    for (String jar : new String[] {"a.jar", "b.jar"}) {
      Path file = Files.createFile(library.resolve(jar));
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }
    javaOfRelease("17.0.1");
  }

  @Test
  void passesArgumentsInputAndExitCodeThrough() throws Exception {
    Shell.Run run = shell.start("Mødet", med, "check", "to ord.txt", "-", "").finished();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).endsWith("dk.medsdk.cli.Main\ncheck\nto ord.txt\n-\n\nMødet");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void findsItsJarsFromAnywhereAndThroughLinks() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("kort"), med);
    Path chain = Files.createSymbolicLink(folder.resolve("kortere"), link);
    Path library = installed.toRealPath().resolve("lib");

    assertThat(shell.run(chain).out())
        .contains("-cp\n" + library.resolve("a.jar") + ":" + library.resolve("b.jar") + "\n");
  }

  @Test
  void readsNamesAsUtf8InEveryLocaleAndKeepsTheUsersLanguage() throws Exception {
    String danish = "-Duser.language=da";

    assertThat(shell.with("LANG", "C").run(med).out())
        .startsWith("LC_ALL=C.UTF-8\n")
        .doesNotContain(danish);
    assertThat(shell.with("LANG", "da_DK.ISO-8859-1").run(med).out())
        .startsWith("LC_ALL=C.UTF-8\n")
        .contains(danish);
    assertThat(shell.with("LC_MESSAGES", "en_GB.UTF-8").run(med).out()).doesNotContain(danish);
    assertThat(shell.with("LC_ALL", "da").run(med).out()).contains(danish);
    assertThat(shell.with("LC_ALL", "dav_KE").run(med).out()).doesNotContain(danish);
  }

  @Test
  void saysNothingOfATerminalWhereThereIsNone() throws Exception {
    assertThat(shell.run(med).out()).doesNotContain("-Dmed.");
  }

  @Test
  void makesAnArchiveOnceForEachJava() throws Exception {
    shell.run(med);
    Shell.Run second = shell.run(med);
    javaOfRelease("25.0.1");
    shell.run(med);

    assertThat(second.out()).contains("cache/17.0.1.jsa\n");
    assertThat(installed.resolve("cache")).isDirectoryContaining("glob:**/25.0.1.jsa");
    assertThat(folder.resolve("dumps")).hasContent("x\nx");
    assertThat(installed.resolve("cache")).isDirectoryNotContaining("glob:**/new.*");
  }

  @Test
  void makesTheArchiveAgainForNewJarsAndInANewPlace() throws Exception {
    shell.run(med);
    Files.setLastModifiedTime(
        installed.resolve("lib/b.jar"), FileTime.from(Instant.now().plusSeconds(1)));
    shell.run(med);
    assertThat(folder.resolve("dumps")).hasContent("x\nx");

    Files.setLastModifiedTime(
        installed.resolve("lib/b.jar"), FileTime.from(Instant.now().minusSeconds(60)));
    Path moved = Files.move(installed, folder.resolve("flyttet"));
    shell.run(moved.resolve("med"));
    shell.run(moved.resolve("med"));
    assertThat(folder.resolve("dumps")).hasContent("x\nx\nx");
  }

  @Test
  void runsWithoutAnArchiveWhereNoneCanBeKept() throws Exception {
    Files.createFile(installed.resolve("cache"));

    Shell.Run run = shell.run(med, "rules");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).endsWith("\nrules\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void saysThatJavaIsMissingAndWhatToInstall() throws Exception {
    shell.with("JAVA_HOME", folder.resolve("væk"));
    Shell.Run english = shell.run(med);
    Shell.Run danish = shell.with("LANG", "da_DK.UTF-8").run(med);

    assertThat(english.code()).isEqualTo(3);
    assertThat(english.err()).startsWith("med: Java is missing; ").contains("openjdk-17-jdk");
    assertThat(danish.err()).startsWith("med: Java mangler; ").hasLineCount(1);
  }

  @Test
  void saysThatJavaIsTooOld() throws Exception {
    javaOfRelease("1.8.0_392");
    Shell.Run run = shell.run(med);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("med: Java 1.8.0_392 is too old; ").hasLineCount(1);
    javaOfRelease("9");
    assertThat(shell.run(med).code()).isEqualTo(3);
    javaOfRelease("21");
    assertThat(shell.run(med).code()).isEqualTo(1);
  }

  private void javaOfRelease(String version) throws IOException {
    Path home = folder.resolve("java " + version);
    Shell.executable(home.resolve("bin/java"), JAVA);
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\nOS=\"L\"\n");
    shell.with("JAVA_HOME", home);
  }
}
