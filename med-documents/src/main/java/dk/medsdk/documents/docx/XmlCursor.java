package dk.medsdk.documents.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the elements of one part, from one child to the next, with nothing kept behind it.
 *
 * <pre>{@code
 * int here = xml.level();
 * while (xml.nextIn(here)) {
 *   switch (xml.name()) { … }
 * }
 * }</pre>
 *
 * <p>A child that is not gone into is passed over. A document type, and with it every entity, is
 * refused: Office files have none (ECMA-376-2, 8.2.3).
 */
final class XmlCursor implements AutoCloseable {

  private static final Set<String> OFF = Set.of("0", "false", "off");

  private static final List<String> LIMITS_OF_THE_JDK =
      List.of(
          "maxElementDepth",
          "elementAttributeLimit",
          "entityExpansionLimit",
          "totalEntitySizeLimit",
          "maxGeneralEntitySizeLimit",
          "entityReplacementLimit");

  private final InputStream in;
  private final TokenReader characters;
  private final XMLStreamReader reader;
  private final ElementNames names = new ElementNames();
  private int level;

  private XmlCursor(InputStream in) throws IOException, XMLStreamException {
    this.in = in;
    characters = TokenReader.of(in);
    reader = factory().createXMLStreamReader(characters);
  }

  /** Opens a part, which {@link #close()} closes. */
  static XmlCursor open(InputStream in) {
    try {
      return new XmlCursor(in);
    } catch (IOException | XMLStreamException e) {
      throw UnreadableException.damaged();
    }
  }

  /**
   * The JDK's own, whatever stands on the class path, and deaf to everything outside the part. Its
   * own limits are off, for they are others in every release (elements 100 deep in JDK 25, as deep
   * as one likes in JDK 17): a file must read alike everywhere, and to the limits of this package.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    for (String limit : LIMITS_OF_THE_JDK) {
      factory.setProperty("jdk.xml." + limit, "0");
    }
    return factory;
  }

  /** The level of the element that was come to last: 1 for the root, 0 before it. */
  int level() {
    return level;
  }

  /** Goes to the next child of the element of a level; false at that element's end. */
  boolean nextIn(int parent) {
    while (level >= parent) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT && level == parent + 1) {
        return true;
      }
      boolean over = event == XMLStreamConstants.END_ELEMENT && level < parent;
      if (over || event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
    return false;
  }

  /** Goes to the end of the part, so that all of it is known to be sound. */
  void finish() {
    while (nextIn(0)) {
      // Nothing stands behind the root.
    }
  }

  /** Adds the text of the element it stands at, and goes to its end. */
  void text(StringBuilder text) {
    int here = level;
    while (level >= here) {
      int event = advance();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        text.append(reader.getText());
        if (text.length() > DocxLimits.MOST_CHARACTERS) {
          throw UnreadableException.limit(DocxLimits.MOST_CHARACTERS, "characters");
        }
      }
    }
  }

  /** The name of the element, if it is one of those that {@link ElementNames} knows. */
  String name() {
    return names.known(reader.getNamespaceURI(), reader.getLocalName());
  }

  /** Whether an element is one of several forms of the same thing, of which the first is read. */
  static boolean isAlternative(String name) {
    return name.equals("Choice") || name.equals("Fallback");
  }

  /** The value of an attribute by its local name, in whatever namespace. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (name.equals(reader.getAttributeLocalName(i))) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Whether an element switches something on: {@code <w:b/>}, not {@code <w:b w:val="0"/>}. */
  boolean isOn() {
    return isOn(attribute("val"), true);
  }

  /** Whether a value switches something on, and what it means if it is left out. */
  static boolean isOn(@Nullable String value, boolean leftOut) {
    return value == null ? leftOut : !OFF.contains(value);
  }

  /** The number in an attribute, or another one if there is none. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private int advance() {
    try {
      characters.beginToken();
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> begin();
        case XMLStreamConstants.END_ELEMENT -> level--;
        case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.count(reader.getPITarget());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw UnreadableException.damaged();
        default -> {}
      }
      return event;
    } catch (XMLStreamException e) {
      throw UnreadableException.damaged();
    }
  }

  private void begin() {
    level++;
    if (level > DocxLimits.MOST_LEVELS) {
      throw UnreadableException.limit(DocxLimits.MOST_LEVELS, "levels");
    }
    names.count(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      names.count(reader.getAttributeLocalName(i));
    }
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      names.count(reader.getNamespaceURI(i));
      names.count(reader.getNamespacePrefix(i));
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      in.close();
    } catch (IOException | XMLStreamException e) {
      // Nothing is left to be read, and the bytes are in memory.
    }
  }
}
