package dk.medsdk.documents.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the part that defines lists, {@code word/numbering.xml}. */
final class NumberingReader {

  private static final int LEVELS = 9;

  private final XmlCursor xml;
  private final Map<String, NumberedList> lists = new HashMap<>();
  private final Map<String, NumberedList.Definition> shared = new HashMap<>();

  private NumberingReader(XmlCursor xml) {
    this.xml = xml;
  }

  /** Reads it to its end. */
  static Numbering read(XmlCursor xml) {
    NumberingReader reader = new NumberingReader(xml);
    if (xml.nextIn(0)) {
      while (xml.nextIn(1)) {
        reader.readDefinition();
      }
    }
    return new Numbering(reader.lists, reader.shared);
  }

  private void readDefinition() {
    if (lists.size() + shared.size() >= DocxLimits.MOST_DEFINITIONS) {
      throw UnreadableException.limit(DocxLimits.MOST_DEFINITIONS, "definitions");
    }
    switch (xml.name()) {
      case "abstractNum" -> readShared(xml.attribute("abstractNumId"));
      case "num" -> readList(xml.attribute("numId"));
      default -> {}
    }
  }

  private void readShared(@Nullable String id) {
    Map<Integer, ListLevel> levels = new HashMap<>();
    Optional<String> style = Optional.empty();
    int here = xml.level();
    while (xml.nextIn(here)) {
      switch (xml.name()) {
        case "lvl" -> readLevel(levels);
        case "numStyleLink" -> style = Optional.ofNullable(xml.attribute("val"));
        default -> {}
      }
    }
    if (id != null) {
      shared.putIfAbsent(id, new NumberedList.Definition(levels, style));
    }
  }

  private void readList(@Nullable String id) {
    String definition = "";
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, ListLevel> levels = new HashMap<>();
    int here = xml.level();
    while (xml.nextIn(here)) {
      switch (xml.name()) {
        case "abstractNumId" -> definition = String.valueOf(xml.attribute("val"));
        case "lvlOverride" -> readOverride(xml.number("ilvl", 0), starts, levels);
        default -> {}
      }
    }
    if (id != null) {
      lists.putIfAbsent(id, new NumberedList(definition, starts, levels));
    }
  }

  private void readOverride(
      int level, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {
    int here = xml.level();
    while (xml.nextIn(here)) {
      switch (xml.name()) {
        case "startOverride" -> putLevel(starts, level, xml.number("val", 0));
        case "lvl" -> readLevel(levels);
        default -> {}
      }
    }
  }

  private void readLevel(Map<Integer, ListLevel> levels) {
    int level = xml.number("ilvl", 0);
    LevelParts parts = new LevelParts();
    int here = xml.level();
    while (xml.nextIn(here)) {
      readLevelPart(parts);
    }
    putLevel(levels, level, parts.build());
  }

  private void readLevelPart(LevelParts parts) {
    switch (xml.name()) {
      case "start" -> parts.start = xml.number("val", 0);
      case "numFmt" -> parts.format = NumberFormat.of(String.valueOf(xml.attribute("val")));
      case "lvlText" -> parts.text = xml.attribute("val");
      case "lvlRestart" -> parts.restart = xml.number("val", -1);
      case "isLgl" -> parts.decimal = xml.isOn();
      case "pStyle" -> parts.style = xml.attribute("val");
      case "AlternateContent" -> readAlternatives(parts);
      default -> {}
    }
  }

  /** A format of Word 2010 ("001, 002") with the older one that comes nearest to it. */
  private void readAlternatives(LevelParts parts) {
    int here = xml.level();
    while (xml.nextIn(here)) {
      if (xml.name().equals("Fallback")) {
        int fallback = xml.level();
        while (xml.nextIn(fallback)) {
          readLevelPart(parts);
        }
      }
    }
  }

  private static <T> void putLevel(Map<Integer, T> levels, int level, T value) {
    if (level >= 0 && level < LEVELS) {
      levels.put(level, value);
    }
  }

  /** A level while it is read. */
  private static final class LevelParts {
    private NumberFormat format = NumberFormat.DECIMAL;
    private @Nullable String text;
    private int start;
    private int restart = -1;
    private boolean decimal;
    private @Nullable String style;

    ListLevel build() {
      return new ListLevel(
          format, text == null ? "" : text, start, restart, decimal, Optional.ofNullable(style));
    }
  }
}
