package dk.medsdk.io.shape;

import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where each value of a document stands.
 *
 * <p>That is a pass of its own, made when someone first asks: most documents have nothing to
 * report, and reading is faster without.
 */
public final class FormMap {

  private final JsonParser parser;
  private final Places places;
  private final SourceMap.Builder map = SourceMap.builder();
  private final Deque<Container> open = new ArrayDeque<>();
  private int lastEnd;

  private FormMap(JsonParser parser, Places places) {
    this.parser = parser;
    this.places = places;
  }

  /** The place of every value, as far as the document is one. */
  public static SourceMap of(JsonParser parser, Places places) {
    FormMap map = new FormMap(parser, places);
    try {
      map.walk();
    } catch (JacksonException e) {
      // The reader has said where the document ends; what stands before has its place.
      map.closeAll();
    }
    return map.map.build();
  }

  private void walk() {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.PROPERTY_NAME) {
        open.element().name = parser.currentName();
      } else if (token.isStructEnd()) {
        close(places.notation() == Notation.JSON ? span().end() : lastEnd);
      } else {
        SourceSpan span = token.isStructStart() ? span() : scalarSpan();
        ModelPath path = open.isEmpty() ? ModelPath.ROOT : open.element().next();
        if (token.isStructStart()) {
          open.push(new Container(path, span.start()));
        } else {
          map.put(path, span);
        }
        lastEnd = span.end();
      }
    }
  }

  private SourceSpan span() {
    return places.tokenAt(parser.currentTokenLocation());
  }

  private SourceSpan scalarSpan() {
    return places.scalarBetween(parser.currentTokenLocation(), parser.currentLocation());
  }

  private void close(int end) {
    Container closed = open.pop();
    lastEnd = Math.max(closed.start, end);
    map.put(closed.path, SourceSpan.of(closed.start, lastEnd));
  }

  private void closeAll() {
    while (!open.isEmpty()) {
      close(lastEnd);
    }
  }

  /** An object or array that has begun. */
  private static final class Container {
    private final ModelPath path;
    private final int start;
    private @Nullable String name;
    private int elements;

    private Container(ModelPath path, int start) {
      this.path = path;
      this.start = start;
    }

    /** The path of the value that begins now. */
    private ModelPath next() {
      return name == null ? path.child(elements++) : path.child(name);
    }
  }
}
