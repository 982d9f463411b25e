package dk.medsdk.validation.suppression;

import dk.medsdk.finding.Finding;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceText;
import java.util.Objects;
import java.util.Optional;

/**
 * A value of the document and all that belongs to it.
 *
 * @param path the value
 */
record SuppressedPath(ModelPath path) implements SuppressedPlace {

  SuppressedPath {
    Objects.requireNonNull(path, "path");
  }

  @Override
  public boolean holds(Finding finding, Optional<SourceText> source) {
    return finding.path().isWithin(path);
  }

  @Override
  public String toString() {
    return path.pointer().isEmpty() ? "\"\"" : path.pointer();
  }
}
