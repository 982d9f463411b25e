package dk.medsdk.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the documents that the words on the command line stand for.
 *
 * <p>Folders are read by name, in the order of the characters' numbers, which is the same on every
 * machine. No folder is read twice, so that links that lead back end.
 */
final class DocumentFiles {

  private static final String STANDARD_INPUT = "-";
  private static final List<String> ENDINGS =
      List.of(
          ".docx", ".docm", ".pdf", ".html", ".htm", ".txt", ".text", ".md", ".json", ".ndjson",
          ".yaml", ".yml");

  /** What Word leaves beside a document that is open in it begins with these. */
  private static final String OPEN_IN_WORD = "~$";

  private final CheckRun run;
  private final List<Input> found = new ArrayList<>();
  private final Set<Path> foldersRead = new HashSet<>();

  private DocumentFiles(CheckRun run) {
    this.run = run;
  }

  /** The documents in order; what is wrong with a word is said, and counted in the run. */
  static List<Input> find(List<String> words, CheckRun run) {
    DocumentFiles files = new DocumentFiles(run);
    words.forEach(files::add);
    return files.found;
  }

  private void add(String word) {
    if (word.equals(STANDARD_INPUT)) {
      found.add(Input.STANDARD);
      return;
    }
    Optional<Path> path = existing(word);
    if (path.isEmpty()) {
      run.trouble(ExitCode.WRONG_USAGE, Message.MISSING_FILE, word);
    } else if (Files.isDirectory(path.get())) {
      addNamedFolder(path.get());
    } else {
      found.add(Input.of(path.get()));
    }
  }

  private static Optional<Path> existing(String word) {
    try {
      return Optional.of(Path.of(word)).filter(Files::exists).filter(path -> !word.isEmpty());
    } catch (InvalidPathException e) {
      // What cannot be a name of a file is not the name of one.
      return Optional.empty();
    }
  }

  private void addNamedFolder(Path folder) {
    int before = found.size();
    boolean readable = addFolder(folder);
    if (readable && found.size() == before) {
      String endings = String.join(", ", ENDINGS);
      run.trouble(ExitCode.WRONG_USAGE, Message.FOLDER_WITHOUT_DOCUMENTS, folder, endings);
    }
  }

  private boolean addFolder(Path folder) {
    List<Path> entries;
    try {
      entries = foldersRead.add(folder.toRealPath()) ? entriesOf(folder) : List.of();
    } catch (IOException e) {
      run.notChecked(Message.UNREADABLE, folder, Reason.of(e, run.locale()));
      return false;
    }
    boolean readable = true;
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        readable &= addFolder(entry);
      } else if (isDocument(entry)) {
        found.add(Input.of(entry));
      }
    }
    return readable;
  }

  private static List<Path> entriesOf(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!isHidden(nameOf(entry))) {
          entries.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(DocumentFiles::nameOf));
    return entries;
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith(OPEN_IN_WORD);
  }

  private static boolean isDocument(Path file) {
    String name = nameOf(file).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
