package dk.medsdk.source;

import java.util.Objects;

/**
 * The place of a value in a document, as a JSON Pointer into its JSON form: {@code
 * /meeting/items/2/decision}.
 *
 * <p>Names are those of {@code docs/format.md}, indices count from 0, the empty pointer is the
 * document itself.
 *
 * @param pointer the JSON Pointer (RFC 6901), empty or beginning with a slash
 */
public record ModelPath(String pointer) implements Comparable<ModelPath> {

  /** The document itself. */
  public static final ModelPath ROOT = new ModelPath("");

  /** The meeting of a document: {@code /meeting}. */
  public static final ModelPath MEETING = ROOT.child("meeting");

  /** The items of a meeting: {@code /meeting/items}. */
  public static final ModelPath ITEMS = MEETING.child("items");

  /**
   * Refuses what is no JSON Pointer.
   *
   * @throws IllegalArgumentException if the pointer neither is empty nor begins with a slash
   */
  public ModelPath {
    Objects.requireNonNull(pointer, "pointer");
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("a JSON Pointer begins with '/': " + pointer);
    }
  }

  /** The property of this value with the given name; {@code ~} and {@code /} in it are escaped. */
  public ModelPath child(String name) {
    String escaped =
        name.indexOf('~') < 0 && name.indexOf('/') < 0
            ? name
            : name.replace("~", "~0").replace("/", "~1");
    return new ModelPath(pointer + '/' + escaped);
  }

  /**
   * The element of this list at the given index, from 0.
   *
   * @throws IllegalArgumentException if the index is negative
   */
  public ModelPath child(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("an index is at least 0: " + index);
    }
    return new ModelPath(pointer + '/' + index);
  }

  /** The value that this one is part of; the document is its own. */
  public ModelPath parent() {
    return pointer.isEmpty() ? this : new ModelPath(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  /** Whether this is the other value, or a part of it at any depth. */
  public boolean isWithin(ModelPath other) {
    return pointer.startsWith(other.pointer)
        && (pointer.length() == other.pointer.length()
            || pointer.charAt(other.pointer.length()) == '/');
  }

  /** In the order of the pointers' characters. */
  @Override
  public int compareTo(ModelPath other) {
    return pointer.compareTo(other.pointer);
  }

  // Written out, since a document has hundreds of paths in a map, and what a record generates is
  // linked
  // at the first call: a cost that every start of the command would pay.

  @Override
  public boolean equals(Object other) {
    return other instanceof ModelPath path && pointer.equals(path.pointer);
  }

  @Override
  public int hashCode() {
    return pointer.hashCode();
  }

  /** The pointer itself. */
  @Override
  public String toString() {
    return pointer;
  }
}
