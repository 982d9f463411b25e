package dk.medsdk.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where each value of a document is printed: {@code /meeting/date} stands at characters 12 to 31.
 *
 * <p>It rides beside the document, whose values carry no positions. A section's span starts at its
 * printed heading, and a section that is printed but empty has a span too: so {@code
 * /meeting/items/3/attachments} with a span and no attachments is a heading with nothing under it.
 * Values that are worked out or have defaults have no span. Immutable.
 */
public final class SourceMap {

  /** The map of a document that was built in code: nothing is printed anywhere. */
  public static final SourceMap EMPTY = new SourceMap(Map.of());

  private final Supplier<SourceMap> finder;
  private volatile @Nullable Map<ModelPath, SourceSpan> found;

  private SourceMap(Map<ModelPath, SourceSpan> spans) {
    this.finder = () -> this;
    this.found = spans;
  }

  private SourceMap(Supplier<SourceMap> finder) {
    this.finder = finder;
  }

  /** A map that holds the given spans, later changes of which it does not see. */
  public static SourceMap of(Map<ModelPath, SourceSpan> spans) {
    return spans.isEmpty() ? EMPTY : new SourceMap(Map.copyOf(spans));
  }

  /**
   * A map that is found when it is first asked, for readers to whom places are a pass of their own.
   *
   * @param finder finds the map; may be asked more than once, by several threads
   */
  public static SourceMap foundBy(Supplier<SourceMap> finder) {
    return new SourceMap(Objects.requireNonNull(finder, "finder"));
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The stretch in which exactly this value is printed. */
  public Optional<SourceSpan> spanOf(ModelPath path) {
    return Optional.ofNullable(spans().get(path));
  }

  /** The stretch of the value, or of the nearest value around it that is printed. */
  public Optional<SourceSpan> nearestSpanOf(ModelPath path) {
    ModelPath at = path;
    Map<ModelPath, SourceSpan> spans = spans();
    SourceSpan span = spans.get(at);
    while (span == null && !at.equals(ModelPath.ROOT)) {
      at = at.parent();
      span = spans.get(at);
    }
    return Optional.ofNullable(span);
  }

  /** Whether the value, or the heading of the section, is printed. */
  public boolean isPrinted(ModelPath path) {
    return spans().containsKey(path);
  }

  /** Every path with its span, in no particular order; unmodifiable. */
  public Map<ModelPath, SourceSpan> spans() {
    Map<ModelPath, SourceSpan> known = found;
    if (known == null) {
      known = finder.get().spans();
      found = known;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceMap map && spans().equals(map.spans());
  }

  @Override
  public int hashCode() {
    return spans().hashCode();
  }

  @Override
  public String toString() {
    return "SourceMap" + new TreeMap<>(spans());
  }

  /** Gathers spans while a document is read; not safe to share between threads. */
  public static final class Builder {
    // Only noted down: a document has hundreds of places, and many readers ask for none of them.
    private List<Place> places = new ArrayList<>();

    private Builder() {}

    /** Says where a value is printed; the first place said for a path stays. */
    public Builder put(ModelPath path, SourceSpan span) {
      places.add(new Place(path, null, Place.NO_INDEX, Objects.requireNonNull(span, "span")));
      return this;
    }

    /** Says where the property of a value is printed: {@code date} of {@code /meeting}. */
    public Builder put(ModelPath parent, String name, SourceSpan span) {
      Objects.requireNonNull(name, "name");
      places.add(new Place(parent, name, Place.NO_INDEX, Objects.requireNonNull(span, "span")));
      return this;
    }

    /**
     * Says where the element of a list is printed.
     *
     * @throws IllegalArgumentException if the index is negative
     */
    public Builder put(ModelPath list, int index, SourceSpan span) {
      if (index < 0) {
        throw new IllegalArgumentException("an index is at least 0: " + index);
      }
      places.add(new Place(list, null, index, Objects.requireNonNull(span, "span")));
      return this;
    }

    /** The map of all that was said; the builder begins anew. */
    public SourceMap build() {
      List<Place> said = places;
      places = new ArrayList<>();
      return said.isEmpty() ? EMPTY : foundBy(() -> new SourceMap(byPath(said)));
    }

    private static Map<ModelPath, SourceSpan> byPath(List<Place> places) {
      Map<ModelPath, SourceSpan> spans = new HashMap<>();
      for (Place place : places) {
        spans.putIfAbsent(place.path(), place.span());
      }
      return Collections.unmodifiableMap(spans);
    }
  }

  /** A path whose last part is added when someone asks, and where its value is printed. */
  private record Place(ModelPath parent, @Nullable String name, int index, SourceSpan span) {

    static final int NO_INDEX = -1;

    Place {
      Objects.requireNonNull(parent, "parent");
    }

    ModelPath path() {
      if (name != null) {
        return parent.child(name);
      }
      return index == NO_INDEX ? parent : parent.child(index);
    }
  }
}
