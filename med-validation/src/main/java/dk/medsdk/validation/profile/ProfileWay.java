package dk.medsdk.validation.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The users' files that extend each other, from the one that was asked for to the one being read.
 *
 * @param files as they were named
 */
record ProfileWay(List<Path> files) {

  /** Of a profile that stands in no file of a user. */
  static final ProfileWay NONE = new ProfileWay(List.of());

  /** Nobody's profiles rest on more, and each is read while all above it are. */
  private static final int MOST = 16;

  ProfileWay with(Path file) {
    return new ProfileWay(Stream.concat(files.stream(), Stream.of(file)).toList());
  }

  boolean isLong() {
    return files.size() >= MOST;
  }

  /** The file of that name, seen from the one being read; nothing outside its own disk. */
  Optional<Path> beside(String name) {
    try {
      Path named = Path.of(name);
      return files.isEmpty() || named.getRoot() != null
          ? Optional.empty()
          : Optional.of(files.get(files.size() - 1).resolveSibling(named))
              .filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      // What cannot be the name of a file names none.
      return Optional.empty();
    }
  }

  /** Whether a file is one of them, whatever it is called here. */
  boolean holds(Path file) throws IOException {
    for (Path known : files) {
      if (Files.isSameFile(known, file)) {
        return true;
      }
    }
    return false;
  }
}
