package dk.medsdk.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files that were made to exhaust who reads them, and what is said of each.
 *
 * @param name what the file is called
 * @param said words of the finding that ends the reading
 * @param content what is in it
 */
record HostileFile(String name, String said, Supplier<byte[]> content) {

  private static final int MEGABYTE = 1 << 20;
  private static final String JSON = "{\"format\":\"med/1\",\"kind\":\"minutes\",\"meeting\":{";

  /** All of them. */
  static List<HostileFile> all() {
    List<HostileFile> all = new ArrayList<>();
    addTexts(all);
    addJson(all);
    addPages(all);
    addWordFiles(all);
    addPdfFiles(all);
    return all;
  }

  private static void addTexts(List<HostileFile> all) {
    all.add(text("line.txt", "larger than 16 MB", "", "a", 100 * MEGABYTE));
    all.add(text("words.txt", "4000000 characters", "–", " ord", 4_000_000));
    all.add(text("most.txt", "[NoItemsFound]", "–", " ord", 990_000));
    all.add(text("lines.txt", "more than 60000 lines", "", "møde\n", 90_000));
    all.add(text("items.txt", "more than 10000 items", "", "1. A (5 min.)\n", 59_000));
    all.add(text("people.txt", "[NoItemsFound]", "", "Afbud: Ida Holm\n", 59_000));
    all.add(text("long.txt", "[NoItemsFound]", "", "ord – og mode ".repeat(4) + "\n", 59_000));
    String marks = "\u202e\u202d".repeat(30);
    all.add(text("marks.txt", "4000000 characters", "", marks + "\n", 90_000));
    all.add(text("hidden.txt", "[NoItemsFound]", "", "ord" + marks + " ord\n", 50_000));
    String places = "o\u202e ".repeat(40);
    all.add(text("places.txt", "more than 1000000 places", "", places + "\n", 29_000));
    all.add(text("controls.txt", "[NotText]", "1. A", "\u0001\u007f\u009b", 2 * MEGABYTE));
    all.add(text("nothing.txt", "[NotText]", "", "\0", 16 * MEGABYTE));
  }

  private static void addJson(List<HostileFile> all) {
    all.add(text("deep.json", "levels within each other", JSON + "\"items\":", "[", 100_000));
    all.add(text("items.json", "values", JSON + "\"items\":[", "{},", 5_000_000));
    all.add(text("people.json", "values", JSON + "\"attendance\":[", "{\"name\":\"A\"},", 900_000));
    all.add(text("text.json", "text so long", JSON + "\"id\":\"", "a", 15 * MEGABYTE));
    all.add(text("line.json", "so large", JSON + "\"id\":\"", "a", 100 * MEGABYTE));
    String laughs = "format: med/1\na: &a [x, x]\nb: &b [*a, *a]\nc: ";
    all.add(text("laughs.yaml", "[", laughs, "[*b, *b, ", 10_000));
  }

  private static void addPages(List<HostileFile> all) {
    all.add(page("line.html", "larger than 16 MB", "a", 100 * MEGABYTE));
    all.add(page("deep.html", "[DocumentLimit]", "<div>x", 100_000));
    all.add(page("links.html", "[DocumentLimit]", "<nav><a href=x>y</a>", 100_000));
    all.add(page("hidden.html", "[DocumentLimit]", "<div aria-hidden=true>x", 100_000));
    all.add(page("lists.html", "[DocumentLimit]", "<dl><dt>x<dd>", 100_000));
    all.add(page("tables.html", "[DocumentLimit]", "<table><tr><td>x<td>y", 100_000));
    all.add(page("tags.html", "150000 HTML tags", "</i>", 1_000_000));
    all.add(page("references.html", "200000 character references", "&amp;", 1_000_000));
    all.add(page("characters.html", "2000000 characters", "ord \u202e", 900_000));
  }

  private static void addWordFiles(List<HostileFile> all) {
    all.add(word("bomb.docx", "16 MB of text", "", " ", 100 * MEGABYTE, ""));
    all.add(word("paragraphs.docx", "50000 paragraphs", "", "<w:p/>", MEGABYTE, ""));
    all.add(word("items.docx", "10000 items", "", wordItem(), 49_000, ""));
    all.add(word("deep.docx", "256 levels", "", "<w:sdt>", 50_000, ""));
    String laughs =
        "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>"
            + "<!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><w>&c;</w>";
    all.add(
        new HostileFile(
            "laughs.docx", "[DamagedWordFile]", () -> zip("word/document.xml", laughs, 0)));
    all.add(new HostileFile("parts.docx", "10000 parts", () -> zip("_rels/.rels", "", 60_000)));
  }

  private static String wordItem() {
    return "<w:p><w:r><w:t>1. A (5 min.)</w:t></w:r></w:p>";
  }

  private static void addPdfFiles(List<HostileFile> all) {
    String words = "BT /F1 9 Tf 9 9 Td (Hej) Tj ET\n";
    all.add(new HostileFile("text.pdf", "100000 characters", () -> pdf(words, 64, 1)));
    all.add(new HostileFile("borders.pdf", "[DocumentLimit]", () -> pdf("0 0 9 0 re f\n", 64, 1)));
    all.add(new HostileFile("states.pdf", "500000 drawing", () -> pdf("q ", 64, 1)));
    all.add(new HostileFile("operands.pdf", "16 MB for a page", () -> pdf("1 ", 64, 1)));
    all.add(new HostileFile("pages.pdf", "[", () -> pdf(words, 12, 500)));
    all.add(new HostileFile("many.pdf", "10000 pages", () -> pdf("", 0, 10_001)));
  }

  private static HostileFile text(String name, String said, String start, String part, int times) {
    return new HostileFile(name, said, () -> repeated(start, part, times));
  }

  private static HostileFile page(String name, String said, String part, int times) {
    return text(name, said, "<html><body><p>Referat</p>", part, times);
  }

  private static HostileFile word(
      String name, String said, String start, String part, int times, String end) {
    String root =
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            + "<w:body>";
    return new HostileFile(
        name, said, () -> zip("word/document.xml", root + start + part.repeat(times) + end, 0));
  }

  private static byte[] repeated(String start, String part, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(start.getBytes(UTF_8));
    byte[] bytes = part.getBytes(UTF_8);
    for (int i = 0; i < times; i++) {
      out.writeBytes(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String part, String content, int more) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content.getBytes(UTF_8));
      for (int i = 0; i < more; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Pages that share one content, packed; without a table, which readers then make themselves. */
  private static byte[] pdf(String part, int megabytes, int pages) {
    int times = part.isEmpty() ? 0 : megabytes * MEGABYTE / part.length();
    byte[] content = packed(repeated("", part, times));
    StringBuilder kids = new StringBuilder();
    StringBuilder file = new StringBuilder("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >>");
    file.append(" endobj\n3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj\n");
    file.append("4 0 obj << /Filter /FlateDecode /Length ").append(content.length);
    file.append(" >>\nstream\n").append(new String(content, ISO_8859_1)).append("\nendstream");
    file.append(" endobj\n");
    for (int i = 5; i < pages + 5; i++) {
      kids.append(i).append(" 0 R ");
      file.append(i).append(" 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]");
      file.append(" /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >> endobj\n");
    }
    file.append("2 0 obj << /Type /Pages /Count ").append(pages).append(" /Kids [").append(kids);
    return file.append("] >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")
        .toString()
        .getBytes(ISO_8859_1);
  }

  private static byte[] packed(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
