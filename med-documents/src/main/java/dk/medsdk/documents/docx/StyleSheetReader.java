package dk.medsdk.documents.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the part that defines styles, {@code word/styles.xml}. */
final class StyleSheetReader {

  private final XmlCursor xml;
  private final Map<String, StyleSheet.Style> styles = new HashMap<>();
  private @Nullable String standard;

  private StyleSheetReader(XmlCursor xml) {
    this.xml = xml;
  }

  /** Reads it to its end. */
  static StyleSheet read(XmlCursor xml) {
    StyleSheetReader reader = new StyleSheetReader(xml);
    if (xml.nextIn(0)) {
      while (xml.nextIn(1)) {
        if (xml.name().equals("style")) {
          reader.readStyle();
        }
      }
    }
    return new StyleSheet(reader.styles, reader.standard);
  }

  private void readStyle() {
    String id = xml.attribute("styleId");
    boolean isDefault = XmlCursor.isOn(xml.attribute("default"), false);
    boolean isStandard = isDefault && "paragraph".equals(xml.attribute("type"));
    StyleSheet.Style style = readParts();
    if (id != null) {
      if (styles.size() >= DocxLimits.MOST_DEFINITIONS) {
        throw UnreadableException.limit(DocxLimits.MOST_DEFINITIONS, "definitions");
      }
      styles.putIfAbsent(id, style);
      standard = isStandard ? id : standard;
    }
  }

  private StyleSheet.Style readParts() {
    String name = "";
    String base = null;
    ParagraphFormat paragraph = ParagraphFormat.NONE;
    RunFormat letters = RunFormat.NONE;
    int here = xml.level();
    while (xml.nextIn(here)) {
      switch (xml.name()) {
        case "name" -> name = StyleSheet.fold(String.valueOf(xml.attribute("val")));
        case "basedOn" -> base = xml.attribute("val");
        case "pPr" -> paragraph = ParagraphFormat.read(xml);
        case "rPr" -> letters = RunFormat.read(xml);
        default -> {}
      }
    }
    return new StyleSheet.Style(name, base, paragraph, letters);
  }
}
