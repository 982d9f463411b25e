package dk.medsdk.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Writes PDF files object by object, broken ones too: PDFBox writes sound ones only, and looks for
 * the fonts of the computer.
 *
 * <p>Object 1 is the catalog and object 2 the root of the page tree.
 */
public final class PdfFile {

  /** The objects that every page may use: fonts F1 (plain), F2 (bold), F3 (Times), F4 (Symbol). */
  static final String RESOURCES =
      "<< /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R /F4 6 0 R >> /XObject << /Im1 7 0 R >> >>";

  private final List<byte[]> objects = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private String catalogEntries = "";

  /** A file without pages. */
  public PdfFile() {
    objects.add(new byte[0]);
    objects.add(new byte[0]);
    add(font("Helvetica"));
    add(font("Helvetica-Bold"));
    add(font("Times-Roman"));
    add("<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>");
    add(
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8"
            + " /ColorSpace /DeviceGray /Length 1 >>\nstream\nx\nendstream");
  }

  private static String font(String name) {
    return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding /WinAnsiEncoding >>";
  }

  /** Adds an object and says its number. */
  int add(String object) {
    return add(object.getBytes(StandardCharsets.ISO_8859_1));
  }

  int add(byte[] object) {
    objects.add(object);
    return objects.size();
  }

  /** Adds a stream with more entries in its dictionary, and says its number. */
  int addStream(String entries, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(latin("<< " + entries + " /Length " + content.length + " >>\nstream\n"));
    out.writeBytes(content);
    out.writeBytes(latin("\nendstream"));
    return add(out.toByteArray());
  }

  /** Adds a stream packed. */
  int addPacked(String entries, byte[] content) {
    return addStream(entries + " /Filter /FlateDecode", packed(content));
  }

  /** Adds a page. */
  public PdfFile page(PdfPage page) {
    int content = addPacked("", latin(page.content()));
    return page(page.entries() + " /Contents " + content + " 0 R");
  }

  /** Adds a page with entries of its own. */
  PdfFile page(String entries) {
    pages.add(add("<< /Type /Page /Parent 2 0 R " + entries + " >>"));
    return this;
  }

  /** Adds to the catalog. */
  PdfFile catalog(String entries) {
    catalogEntries += entries;
    return this;
  }

  /** The whole file. */
  public byte[] bytes() {
    StringBuilder kids = new StringBuilder();
    pages.forEach(page -> kids.append(page).append(" 0 R "));
    return bytes(
        "<< /Type /Pages /Kids ["
            + kids
            + "] /Count "
            + pages.size()
            + " /MediaBox [0 0 595 842] /Resources "
            + RESOURCES
            + " >>");
  }

  /** The file with a page tree of its own. */
  byte[] bytes(String tree) {
    objects.set(0, latin("<< /Type /Catalog /Pages 2 0 R " + catalogEntries + " >>"));
    objects.set(1, latin(tree));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(latin("%PDF-1.7\n%\u00e5\u00e6\u00f8\u00e5\n"));
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format("%010d 00000 n \n", out.size()));
      out.writeBytes(latin((i + 1) + " 0 obj\n"));
      out.writeBytes(objects.get(i));
      out.writeBytes(latin("\nendobj\n"));
    }
    int start = out.size();
    int size = objects.size() + 1;
    out.writeBytes(latin("xref\n0 " + size + "\n" + table));
    out.writeBytes(latin("trailer\n<< /Size " + size + " /Root 1 0 R >>\n"));
    out.writeBytes(latin("startxref\n" + start + "\n%%EOF\n"));
    return out.toByteArray();
  }

  static byte[] packed(byte[] content) {
    Deflater deflater = new Deflater();
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
