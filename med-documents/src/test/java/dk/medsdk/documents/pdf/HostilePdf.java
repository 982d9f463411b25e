package dk.medsdk.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.Deflater;

/** Files that are made to hold up or exhaust a reader, by what they attack with. */
final class HostilePdf {

  private static final int MEGABYTE = 1 << 20;

  private HostilePdf() {}

  /** All of them. */
  static Map<String, Supplier<byte[]>> all() {
    Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
    all.put("text operators without end", () -> content("BT /F1 9 Tf 9 9 Td (Hej) Tj ET\n", 64));
    all.put("operands without an operator", () -> content("1 ", 64));
    all.put("one endless array", () -> content("(a)", 64));
    all.put("one endless string", () -> contentAfter("BT /F1 9 Tf 9 9 Td (", "a", 64));
    all.put("saved states", () -> content("q ", 64));
    all.put("outlines", () -> content("0 0 m 9 9 l 9 0 c S\n", 64));
    all.put("borders", () -> content("0 0 9 0 re f 5 5 0 9 re f\n", 64));
    all.put("a line for each character", HostilePdf::manyLines);
    all.put("500 pages of operators", () -> pages("BT /F1 9 Tf 9 9 Td (Hej) Tj ET\n", 500));
    all.put("10,001 pages", HostilePdf::manyPages);
    all.put("a tree of 50,000 levels", HostilePdf::deepTree);
    all.put("a tree that goes round", HostilePdf::roundTree);
    all.put("a tree that branches 10^30 times", HostilePdf::wideTree);
    all.put("forms that draw each other", HostilePdf::forms);
    all.put("a list of a million objects", HostilePdf::objectList);
    all.put("objects that unpack a thousandfold", HostilePdf::objectStream);
    all.put("a list of objects that unpacks a thousandfold", HostilePdf::objectListStream);
    all.put("letters that unpack a thousandfold", HostilePdf::letters);
    all.put("fonts of garbage", HostilePdf::fonts);
    all.put("arrays in arrays", () -> object("[".repeat(5 * MEGABYTE)));
    all.put("dictionaries in dictionaries", () -> object("<</A".repeat(MEGABYTE)));
    all.put("streams in circles", HostilePdf::circles);
    all.put("a wide predictor", HostilePdf::predictor);
    all.put("10 MB of noise", HostilePdf::noise);
    all.put("10 MB of half objects", HostilePdf::halfObjects);
    return all;
  }

  private static byte[] content(String part, int megabytes) {
    return contentAfter("", part, megabytes);
  }

  private static byte[] contentAfter(String start, String part, int megabytes) {
    PdfFile file = new PdfFile();
    int content = packed(file, "", start, part, megabytes);
    return file.page("/Contents " + content + " 0 R").bytes();
  }

  private static int packed(
      PdfFile file, String entries, String start, String part, int megabytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = PdfFile.latin(part.repeat(MEGABYTE / part.length()));
    pack(deflater, PdfFile.latin(start), out);
    for (int i = 0; i < megabytes; i++) {
      pack(deflater, block, out);
    }
    deflater.finish();
    pack(deflater, new byte[0], out);
    deflater.end();
    return file.addStream(entries + " /Filter /FlateDecode", out.toByteArray());
  }

  private static void pack(Deflater deflater, byte[] block, ByteArrayOutputStream out) {
    byte[] buffer = new byte[65536];
    deflater.setInput(block);
    int length = deflater.deflate(buffer);
    while (length > 0) {
      out.write(buffer, 0, length);
      length = deflater.deflate(buffer);
    }
  }

  private static byte[] pages(String part, int pages) {
    PdfFile file = new PdfFile();
    int content = packed(file, "", "", part, 15);
    for (int i = 0; i < pages; i++) {
      file.page("/Contents " + content + " 0 R");
    }
    return file.bytes();
  }

  private static byte[] manyLines() {
    PdfFile file = new PdfFile();
    StringBuilder content = new StringBuilder("BT /F1 1 Tf 9 841 Td\n");
    for (int i = 0; i < 90_000; i++) {
      content.append("(a) Tj ").append(i % 20 == 0 ? "-19 -0.0090 Td\n" : "1 -0.0090 Td\n");
    }
    int stream = file.addPacked("", PdfFile.latin(content + "ET"));
    for (int i = 0; i < 40; i++) {
      file.page("/Contents " + stream + " 0 R");
    }
    return file.bytes();
  }

  static byte[] manyPages() {
    PdfFile file = new PdfFile();
    int stream = file.addStream("", PdfFile.latin("BT /F1 9 Tf 72 400 Td (Side med tekst) Tj ET"));
    for (int i = 0; i < 10_001; i++) {
      file.page("/Contents " + stream + " 0 R");
    }
    return file.bytes();
  }

  private static byte[] deepTree() {
    PdfFile file = new PdfFile();
    int first = file.add("<< /Type /Page >>");
    for (int i = 0; i < 50_000; i++) {
      int parent = first + i + 2;
      file.add(
          "<< /Type /Pages /Count 1 /Parent "
              + parent
              + " 0 R /Kids ["
              + (parent - 2)
              + " 0 R] >>");
    }
    return file.bytes("<< /Type /Pages /Count 1 /Kids [" + (first + 50_000) + " 0 R] >>");
  }

  private static byte[] roundTree() {
    PdfFile file = new PdfFile();
    int kid = file.add("<< /Type /Pages /Count 1 /Parent 8 0 R /Kids [2 0 R 8 0 R] >>");
    return file.bytes("<< /Type /Pages /Parent 2 0 R /Count 9 /Kids [2 0 R " + kid + " 0 R] >>");
  }

  private static byte[] wideTree() {
    PdfFile file = new PdfFile();
    int below = file.add("<< /Type /Page >>");
    for (int i = 0; i < 30; i++) {
      below = file.add("<< /Type /Pages /Count 9 /Kids [" + (below + " 0 R ").repeat(10) + "] >>");
    }
    return file.bytes("<< /Type /Pages /Count 9 /Kids [" + below + " 0 R] >>");
  }

  private static byte[] forms() {
    PdfFile file = new PdfFile();
    int first = file.add("null") + 1;
    for (int i = 0; i < 60; i++) {
      int next = first + (i + 1) % 60;
      file.addStream(
          "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X "
              + next
              + " 0 R >> >>",
          PdfFile.latin("/X Do /X Do /X Do "));
    }
    int content = file.addStream("", PdfFile.latin("/X Do"));
    String resources = " /Resources << /XObject << /X " + first + " 0 R >> >>";
    return file.page("/Contents " + content + " 0 R" + resources).bytes();
  }

  private static byte[] objectList() {
    StringBuilder file = new StringBuilder("%PDF-1.7\nxref\n0 1000000\n");
    for (int i = 0; i < 1_000_000; i++) {
      file.append(String.format("%010d", i + 9)).append(" 00000 n \n");
    }
    return PdfFile.latin(file + "trailer << /Root 1 0 R /Size 1000000 >>\nstartxref\n9\n%%EOF\n");
  }

  private static byte[] objectStream() {
    PdfFile file = new PdfFile();
    int stream = packed(file, "/Type /ObjStm /N 1 /First 4", "20 0 ", "[1 2 3]", 64);
    return withObjectList(file, stream);
  }

  private static byte[] objectListStream() {
    PdfFile file = new PdfFile();
    int list = packed(file, "/Type /XRef /W [1 1 0] /Size 999999999 /Root 1 0 R", "", "\1\2", 64);
    byte[] bytes = file.page(new PdfPage().line("Tekst")).bytes();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int start = text.indexOf("\n" + list + " 0 obj") + 1;
    return PdfFile.latin(text + "startxref\n" + start + "\n%%EOF\n");
  }

  /** The catalog and the page tree are said to be in a stream of objects. */
  private static byte[] withObjectList(PdfFile file, int stream) {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    for (int i = 0; i < 2; i++) {
      table.writeBytes(new byte[] {2, 0, 0, 0, (byte) stream, 0, (byte) i});
    }
    byte[] bytes = file.bytes();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("\n" + stream + " 0 obj") + 1;
    int start = text.length();
    String place =
        new String(
            new char[] {
              1, 0, (char) (at >> 16), (char) ((at >> 8) & 255), (char) (at & 255), 0, 0
            });
    String both = new String(table.toByteArray(), StandardCharsets.ISO_8859_1) + place;
    String index = "/Index [1 2 " + stream + " 1]";
    return PdfFile.latin(
        text
            + "99 0 obj << /Type /XRef /W [1 4 2] /Size 100 /Root 1 0 R "
            + index
            + " /Length "
            + both.length()
            + " >>\nstream\n"
            + both
            + "\nendstream endobj\nstartxref\n"
            + start
            + "\n%%EOF\n");
  }

  private static byte[] letters() {
    PdfFile file = new PdfFile();
    int table = packed(file, "", "1 beginbfchar ", "<0001> <0002> ", 64);
    String font = "<< /Type /Font /Subtype /Type0 /ToUnicode " + table + " 0 R >>";
    int number = file.add(font);
    PdfPage page = new PdfPage().raw("BT /F9 9 Tf 9 9 Td <00010002> Tj ET");
    page.entry("/Resources << /Font << /F9 " + number + " 0 R >> >>");
    return file.page(page).bytes();
  }

  private static byte[] fonts() {
    PdfFile file = new PdfFile();
    byte[] noise = new byte[MEGABYTE];
    new Random(1).nextBytes(noise);
    int program = file.addStream("", noise);
    int table = file.addStream("", noise);
    String descriptor =
        "/FontDescriptor << /FontFile2 "
            + program
            + " 0 R /FontFile "
            + program
            + " 0 R /FontFile3 "
            + program
            + " 0 R /Flags 4 >>";
    StringBuilder fonts = new StringBuilder();
    PdfPage page = new PdfPage();
    for (int i = 0; i < 500; i++) {
      String type =
          i % 2 == 0 ? "/Type0 /DescendantFonts [<< /W [0 99999999 1 [[]] (a) 3] >>]" : "/TrueType";
      int font =
          file.add(
              "<< /Type /Font /Subtype "
                  + type
                  + " /BaseFont /X"
                  + i
                  + descriptor
                  + " /Encoding << /Differences [999999999 /a /b (c) 3 /d] >> /Widths [(x) 3 []] /ToUnicode "
                  + table
                  + " 0 R >>");
      fonts.append("/G").append(i).append(' ').append(font).append(" 0 R ");
      page.raw("BT /G" + i + " 9 Tf 9 " + i + " Td (abc) Tj ET");
    }
    page.entry("/Resources << /Font << " + fonts + " >> >>");
    return file.page(page).bytes();
  }

  private static byte[] object(String start) {
    PdfFile file = new PdfFile();
    int object = file.add(start);
    return file.page("/Contents " + object + " 0 R /Resources " + object + " 0 R").bytes();
  }

  private static byte[] circles() {
    PdfFile file = new PdfFile();
    int self = file.add("8 0 R");
    int content = file.add("<< /Length 9 0 R /Filter 9 0 R >>\nstream\nBT ET\nendstream");
    return file.page("/Contents [" + self + " 0 R " + content + " 0 R] /Resources 8 0 R").bytes();
  }

  private static byte[] predictor() {
    PdfFile file = new PdfFile();
    String wide =
        "/DecodeParms << /Predictor 12 /Colors 32 /BitsPerComponent 16 /Columns 30000000 >>";
    int content = file.addPacked(wide, PdfFile.latin("BT ET ".repeat(1000)));
    return file.page("/Contents " + content + " 0 R").bytes();
  }

  private static byte[] noise() {
    byte[] noise = new byte[10 * MEGABYTE];
    new Random(2).nextBytes(noise);
    System.arraycopy(PdfFile.latin("%PDF-1.7\n"), 0, noise, 0, 9);
    return noise;
  }

  private static byte[] halfObjects() {
    String half = "1 0 obj << /Type /ObjStm /Kids [1 0 R] /Length 5 >> stream xref trailer << ";
    return PdfFile.latin("%PDF-1.7\n" + half.repeat(10 * MEGABYTE / half.length()));
  }
}
