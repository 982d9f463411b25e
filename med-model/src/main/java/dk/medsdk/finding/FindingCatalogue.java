package dk.medsdk.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The kinds of findings that one module makes, and the pages that explain them.
 *
 * <p>Every module with findings of its own provides one as a service, so that the reader's findings
 * and the rules' findings have one home for messages, pages and {@code med explain}.
 */
public interface FindingCatalogue {

  /** The kinds, sorted by id. */
  List<FindingKind> kinds();

  /**
   * The page of a kind of this catalogue, as Markdown with a Danish and an English part.
   *
   * @return the page, or empty if the kind is not one of this catalogue's
   */
  Optional<String> page(String id);

  /** The kind with the given id, if it is one of this catalogue's. */
  default Optional<FindingKind> kind(String id) {
    return kinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** Every catalogue on the class or module path as one. */
  static FindingCatalogue all() {
    List<FindingCatalogue> found =
        ServiceLoader.load(FindingCatalogue.class, FindingCatalogue.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    return new FindingCatalogue() {
      @Override
      public List<FindingKind> kinds() {
        Stream<FindingKind> kinds = found.stream().flatMap(c -> c.kinds().stream());
        return kinds.sorted(Comparator.comparing(FindingKind::id)).toList();
      }

      @Override
      public Optional<String> page(String id) {
        return found.stream().flatMap(c -> c.page(id).stream()).findFirst();
      }
    };
  }
}
