package dk.medsdk.documents.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a document, each with what it takes over from those that it is based on.
 *
 * <p>The ids of styles are in the language of the Word that wrote them ({@code Overskrift1}); the
 * names of Word's own styles are English in every file ({@code heading 1}).
 */
final class StyleSheet {

  /** A document without styles. */
  static final StyleSheet NONE = new StyleSheet(Map.of(), null);

  private static final int MOST_STEPS = 24;
  private static final int LEVELS = 9;
  private static final String[] HEADINGS = {"heading ", "overskrift "};

  /**
   * A style as it stands in the file.
   *
   * @param name its name, in small letters
   * @param base the id of the style that it is based on
   * @param paragraph what it says of paragraphs
   * @param letters what it says of their letters
   */
  record Style(String name, @Nullable String base, ParagraphFormat paragraph, RunFormat letters) {}

  /**
   * A style with everything that it takes over.
   *
   * @param heading the level of the heading, 0 for none
   * @param list the id of the list, if it is in one
   * @param level the level that it states there, −1 if it leaves it to the list
   * @param listStyle the id of the style that named the list
   * @param bold whether its letters are bold
   * @param hidden whether its letters are hidden
   */
  record Whole(
      int heading,
      @Nullable String list,
      int level,
      String listStyle,
      boolean bold,
      boolean hidden) {

    /** Nothing special. */
    static final Whole PLAIN = new Whole(0, null, -1, "", false, false);
  }

  private final Map<String, Style> styles;
  private final @Nullable String standard;
  private final Map<String, Whole> whole = new HashMap<>();

  /** Styles by their ids, and the id of the one for paragraphs that name none. */
  StyleSheet(Map<String, Style> styles, @Nullable String standard) {
    // Not Map.copyOf: it looks through all ids of one hash code, and the file chooses the ids.
    this.styles = new HashMap<>(styles);
    this.standard = standard;
  }

  /** A style with what it takes over; a plain one if there is none of that id. */
  Whole paragraph(@Nullable String id) {
    String known = id == null || !styles.containsKey(id) ? standard : id;
    return known == null ? Whole.PLAIN : whole(known);
  }

  /** A style of letters, with what it takes over. */
  Whole letters(@Nullable String id) {
    return id == null || !styles.containsKey(id) ? Whole.PLAIN : whole(id);
  }

  /** The id of the list that a style of lists names. */
  @Nullable String listOf(String id) {
    return letters(id).list();
  }

  private Whole whole(String id) {
    Whole known = whole.get(id);
    if (known == null) {
      known = resolve(id);
      whole.put(id, known);
    }
    return known;
  }

  private Whole resolve(String id) {
    Merger merger = new Merger();
    String at = id;
    for (int step = 0; at != null && step < MOST_STEPS; step++) {
      Style style = styles.get(at);
      if (style == null) {
        break;
      }
      merger.add(at, style);
      at = style.base();
    }
    return merger.whole();
  }

  /** What the nearest style says, of each thing by itself. */
  private static final class Merger {
    private int outline = -1;
    private int byName;
    private @Nullable String list;
    private int level = -1;
    private String listStyle = "";
    private @Nullable Boolean bold;
    private @Nullable Boolean hidden;

    void add(String id, Style style) {
      ParagraphFormat paragraph = style.paragraph();
      outline = outline < 0 ? paragraph.outline() : outline;
      byName = byName == 0 ? headingOf(style.name()) : byName;
      if (list == null && paragraph.list() != null) {
        list = paragraph.list();
        listStyle = id;
      }
      level = level < 0 ? paragraph.level() : level;
      bold = bold == null ? style.letters().bold() : bold;
      hidden = hidden == null ? style.letters().hidden() : hidden;
    }

    Whole whole() {
      boolean isBold = Boolean.TRUE.equals(bold);
      boolean isHidden = Boolean.TRUE.equals(hidden);
      return new Whole(outline < 0 ? byName : outline, list, level, listStyle, isBold, isHidden);
    }
  }

  /** The level that a name states: 2 for {@code overskrift 2}. */
  private static int headingOf(String name) {
    if (name.equals("title") || name.equals("titel")) {
      return 1;
    }
    for (String heading : HEADINGS) {
      boolean named = name.length() == heading.length() + 1 && name.startsWith(heading);
      int level = named ? name.charAt(heading.length()) - '0' : 0;
      if (level >= 1 && level <= LEVELS) {
        return level;
      }
    }
    return 0;
  }

  /** A name as names are compared. */
  static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
