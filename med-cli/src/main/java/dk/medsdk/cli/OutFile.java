package dk.medsdk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Sees that the report goes where it does no harm. */
final class OutFile {

  private OutFile() {}

  /**
   * The file that {@code --out} names.
   *
   * @throws WrongUsage if it is no place for a report: a folder, a device, one of the documents
   */
  static Path of(String name, List<Input> documents) throws IOException {
    Path file = path(name);
    Path folder = file.toAbsolutePath().getParent();
    // What /dev/stdout leads to may be a file: another program's, which a report must not replace.
    boolean device = file.startsWith("/dev") || (Files.exists(file) && !Files.isRegularFile(file));
    if (name.isEmpty() || device) {
      throw new WrongUsage(Message.OUT_IS_NO_FILE, name);
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new WrongUsage(Message.OUT_WITHOUT_FOLDER, name, String.valueOf(folder));
    }
    for (Input document : documents) {
      if (document.isIn(file)) {
        throw new WrongUsage(Message.OUT_IS_A_DOCUMENT, name);
      }
    }
    return file;
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new WrongUsage(Message.OUT_IS_NO_FILE, name);
    }
  }
}
