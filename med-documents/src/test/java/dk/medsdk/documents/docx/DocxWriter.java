package dk.medsdk.documents.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small Word files: {@code new DocxWriter().body(p("Referat")).bytes()}. */
public final class DocxWriter {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  /**
   * So that the same parts are the same bytes whenever they are written; not midnight of 1 January
   * 1980, for which Java writes the time once more, with the time zone it is in.
   */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> related = new LinkedHashMap<>();
  private String namespace = WORD;

  /** A file without text. */
  public DocxWriter() {
    part("_rels/.rels", relationships(Map.of("officeDocument", "word/document.xml")));
  }

  /** A paragraph of plain text. */
  public static String p(String text) {
    return p("", r(text));
  }

  /** A paragraph with properties. */
  public static String p(String properties, String content) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
  }

  /** A run of text. */
  public static String r(String text) {
    return "<w:r>" + t(text) + "</w:r>";
  }

  /** A run of text with properties. */
  public static String r(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr>" + t(text) + "</w:r>";
  }

  /** A text. */
  public static String t(String text) {
    return "<w:t xml:space=\"preserve\">"
        + text.replace("&", "&amp;").replace("<", "&lt;")
        + "</w:t>";
  }

  /** An empty element: {@code val("ilvl", 1)}. */
  public static String val(String name, Object value) {
    return "<w:" + name + " w:val=\"" + value + "\"/>";
  }

  /** Membership in a list. */
  public static String num(int list, int level) {
    return "<w:numPr>" + val("ilvl", level) + val("numId", list) + "</w:numPr>";
  }

  /** A paragraph in a list. */
  public static String item(int list, int level, String text) {
    return p(num(list, level), r(text));
  }

  /** A table of rows. */
  public static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  /** A row of cells, each with what stands in it. */
  public static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc><w:tcPr/>").append(cell).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  /** A level of a list. */
  public static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\">"
        + val("start", 1)
        + val("numFmt", format)
        + more
        + val("lvlText", text)
        + "</w:lvl>";
  }

  /** What lists share. */
  public static String shared(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\">"
        + String.join("", levels)
        + "</w:abstractNum>";
  }

  /** A list. */
  public static String list(int id, int shared, String... overrides) {
    return "<w:num w:numId=\""
        + id
        + "\">"
        + val("abstractNumId", shared)
        + String.join("", overrides)
        + "</w:num>";
  }

  /** A style. */
  public static String style(String type, String id, String name, String more) {
    return "<w:style w:type=\""
        + type
        + "\" w:styleId=\""
        + id
        + "\">"
        + val("name", name)
        + more
        + "</w:style>";
  }

  /** Writes what follows in the strict namespace. */
  DocxWriter strict() {
    namespace = STRICT;
    return this;
  }

  /** The text. */
  public DocxWriter body(String... blocks) {
    String body = "<w:body>" + String.join("", blocks) + "<w:sectPr/></w:body>";
    return part("word/document.xml", root("document", body));
  }

  /** The lists. */
  public DocxWriter numbering(String... definitions) {
    return related("numbering", root("numbering", String.join("", definitions)));
  }

  /** The styles. */
  public DocxWriter styles(String... styles) {
    return related("styles", root("styles", String.join("", styles)));
  }

  DocxWriter footnotes(String... notes) {
    return related("footnotes", root("footnotes", String.join("", notes)));
  }

  DocxWriter endnotes(String... notes) {
    return related("endnotes", root("endnotes", String.join("", notes)));
  }

  /** Any part. */
  public DocxWriter part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Any part, as bytes. */
  DocxWriter part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  private DocxWriter related(String sort, String content) {
    related.put(sort, sort + ".xml");
    part("word/_rels/document.xml.rels", relationships(related));
    return part("word/" + sort + ".xml", content);
  }

  /** A main part of a beginning, a part that is repeated until it has many bytes, and an end. */
  DocxWriter repeated(String start, String part, int bytes, String end) {
    String[] root = root("document", "<w:body>|</w:body>").split("\\|", 2);
    StringBuilder xml = new StringBuilder(bytes + 4096).append(root[0]).append(start);
    int number = 0;
    boolean numbered = part.contains("#");
    while (xml.length() < bytes) {
      xml.append(numbered ? part.replace("#", String.valueOf(number)) : part);
      number++;
    }
    return part("word/document.xml", xml.append(end).append(root[1]).toString());
  }

  /** The whole file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A root element that declares every namespace that the tests use. */
  public String root(String name, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:"
        + name
        + " xmlns:w=\""
        + namespace
        + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">"
        + content
        + "</w:"
        + name
        + ">";
  }

  private static String relationships(Map<String, String> targets) {
    StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
    targets.forEach(
        (sort, target) ->
            xml.append("<Relationship Id=\"r-")
                .append(sort)
                .append("\" Type=\"" + OFFICE + "/")
                .append(sort)
                .append("\" Target=\"")
                .append(target)
                .append("\"/>"));
    return xml.append("</Relationships>").toString();
  }
}
