package dk.medsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void readsFoldersRecursivelyInTheSameOrderEverywhere() throws IOException {
    for (String name : List.of("b.txt", "a/å.md", "a/z.text", "B.TXT", "ø.txt", "a/b/c.txt")) {
      write(name);
    }

    assertThat(found(folder))
        .containsExactly("B.TXT", "a/b/c.txt", "a/z.text", "a/å.md", "b.txt", "ø.txt");
  }

  @Test
  void skipsHiddenFilesAndWhatIsNoDocument() throws IOException {
    for (String name :
        List.of("a.txt", ".skjult.txt", ".git/x.txt", "b.xlsx", "~$a.docx", "README", "txt")) {
      write(name);
    }

    assertThat(found(folder)).containsExactly("a.txt");
  }

  @Test
  void takesDocumentsOfEveryFormatThatIsRead() throws IOException {
    List<String> names =
        List.of(
            "a.docx", "b.docm", "c.PDF", "d.html", "e.htm", "f.md", "g.json", "h.ndjson", "i.yaml");
    for (String name : names) {
      write(name);
    }

    assertThat(found(folder)).isEqualTo(names);
  }

  @Test
  void readsANamedFileWhateverItIsCalled() throws IOException {
    assertThat(found(write("README"), write(".skjult"))).containsExactly("README", ".skjult");
  }

  @Test
  void endsWhereLinksLeadBack() throws IOException {
    write("a/x.txt");
    link("a/tilbage", folder);
    link("b", folder.resolve("a"));
    link("c.txt", folder.resolve("a/x.txt"));
    link("mod-intet.txt", folder.resolve("findes-ikke"));

    assertThat(found(folder)).containsExactly("a/x.txt", "c.txt");
  }

  @Test
  void namesFilesAsTheUserWouldWriteThem() throws IOException {
    write("a.txt");
    Path dotted = folder.resolve(".");

    assertThat(DocumentFiles.find(List.of(dotted.toString(), "-"), run()))
        .extracting(Input::name)
        .containsExactly(dotted.resolve("a.txt").toString(), "<stdin>");
  }

  private List<String> found(Path... paths) {
    List<String> words = List.of(paths).stream().map(Path::toString).toList();
    return DocumentFiles.find(words, run()).stream()
        .map(input -> folder.relativize(Path.of(input.name())).toString().replace('\\', '/'))
        .toList();
  }

  private CheckRun run() {
    PrintStream said = new PrintStream(err, true, StandardCharsets.UTF_8);
    InputStream nothing = InputStream.nullInputStream();
    return new CheckRun(new Session(nothing, said, said, Locale.ENGLISH, Terminal.NONE));
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "Mødet");
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(name), target);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links here");
    }
  }
}
