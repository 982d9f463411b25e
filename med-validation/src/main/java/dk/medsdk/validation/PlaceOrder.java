package dk.medsdk.validation;

import dk.medsdk.finding.Finding;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The order in which findings are read: as they are printed, those without a printed place last.
 *
 * <p>Among those, item 2 comes before item 10: the pointers of their paths, compared as text, would
 * say otherwise.
 */
final class PlaceOrder implements Comparator<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt(PlaceOrder::printedAt)
          .thenComparing(Finding::path, PlaceOrder::comparePaths)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::id);

  @Override
  public int compare(Finding one, Finding other) {
    return ORDER.compare(one, other);
  }

  private static int printedAt(Finding finding) {
    return finding.span().map(SourceSpan::start).orElse(Integer.MAX_VALUE);
  }

  private static int comparePaths(ModelPath one, ModelPath other) {
    String[] steps = one.pointer().split("/");
    String[] otherSteps = other.pointer().split("/");
    return Arrays.compare(steps, otherSteps, PlaceOrder::compareSteps);
  }

  /** Indices by their number, before names. */
  private static int compareSteps(String one, String other) {
    boolean index = isIndex(one);
    if (index != isIndex(other)) {
      return index ? -1 : 1;
    }
    boolean longer = index && one.length() != other.length();
    return longer ? Integer.compare(one.length(), other.length()) : one.compareTo(other);
  }

  private static boolean isIndex(String step) {
    return !step.isEmpty() && Character.isDigit(step.charAt(0));
  }
}
