package dk.medsdk.documents.docx;

import static dk.medsdk.documents.docx.DocxWriter.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipDirectoryTest {

  private static final int ENTRY = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final String NAME = "word/document.xml";

  private final byte[] file = new DocxWriter().body(p("Referat")).bytes();

  @Test
  void readsAFileThatLiesBehindOtherBytesOrBeforeThem() {
    byte[] before = concat("PK..".getBytes(StandardCharsets.US_ASCII), file);

    assertThat(Read.lines(MedDocx.lines(before))).containsExactly("Referat");
    assertThat(Read.lines(MedDocx.lines(concat(file, new byte[40])))).containsExactly("Referat");
  }

  @Test
  void readsPartsThatAreNotPacked() throws IOException {
    byte[] xml =
        new DocxWriter()
            .root("document", "<w:body>" + p("Referat") + "</w:body>")
            .getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(xml);
    ZipEntry entry = new ZipEntry(NAME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(xml.length);
    entry.setCrc(sum.getValue());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry);
      zip.write(xml);
    }

    assertThat(Read.lines(MedDocx.lines(bytes.toByteArray()))).containsExactly("Referat");
  }

  @Test
  void readsWhatTheDirectoryNamesAndNotWhatLiesInFrontOfIt() {
    byte[] hidden = new DocxWriter().body(p("Skjult")).bytes();
    int directory = find(hidden, ENTRY);
    byte[] both = concat(Arrays.copyOf(hidden, directory), file);

    assertThat(Read.lines(MedDocx.lines(both))).containsExactly("Referat");
  }

  @Test
  void readsNamesInAnyCaseAndWithBackslashes() {
    byte[] bytes = file.clone();
    int name = entryOfDocument(bytes) + 46;
    System.arraycopy("Word\\Document.xml".getBytes(StandardCharsets.UTF_8), 0, bytes, name, 17);

    assertThat(Read.lines(MedDocx.lines(bytes))).containsExactly("Referat");
  }

  @Test
  void readsSizesAndPlacesInWideFields() throws IOException {
    ByteBuffer wide = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN);
    byte[] changed = file.clone();
    ByteBuffer bytes = buffer(changed);
    int entry = entryOfDocument(file);
    wide.putShort((short) 1).putShort((short) 24);
    wide.putLong(bytes.getInt(entry + 24)).putLong(bytes.getInt(entry + 20));
    wide.putLong(bytes.getInt(entry + 42));
    int after = entry + 46 + NAME.length();
    bytes.putInt(entry + 20, -1).putInt(entry + 24, -1).putInt(entry + 42, -1);
    bytes.putShort(entry + 30, (short) (bytes.getShort(entry + 30) + 28));
    int end = find(file, END);
    bytes.putInt(end + 12, bytes.getInt(end + 12) + 28);
    byte[] start = Arrays.copyOf(changed, after);
    byte[] rest = Arrays.copyOfRange(changed, after, changed.length);

    assertThat(Read.lines(MedDocx.lines(concat(concat(start, wide.array()), rest))))
        .containsExactly("Referat");
  }

  @ParameterizedTest(name = "at {0} of the entry")
  @ValueSource(ints = {10, 16, 20, 28, 30, 32, 42})
  void saysThatAFileIsDamagedWhoseDirectoryLies(int field) {
    byte[] bytes = file.clone();
    int at = entryOfDocument(bytes) + field;
    bytes[at + 1] ^= 0x35;

    assertThat(Read.findings(MedDocx.lines(bytes))).containsExactly("DamagedWordFile");
  }

  @Test
  void believesNoUnpackedSize() {
    byte[] bytes = file.clone();
    buffer(bytes).putInt(entryOfDocument(bytes) + 24, 3);

    assertThat(Read.lines(MedDocx.lines(bytes))).containsExactly("Referat");
  }

  @Test
  void saysThatAFileIsDamagedThatHasTwoPartsOfOneName() {
    DocxWriter two = new DocxWriter().body(p("A"));
    byte[] bytes = two.part("word/documenT.xml", two.root("document", "<w:body/>")).bytes();

    assertThat(Read.findings(MedDocx.lines(bytes))).containsExactly("DamagedWordFile");
  }

  @Test
  void saysThatAFileIsDamagedThatIsCutOff() {
    for (int length = 2; length < file.length; length++) {
      assertThat(Read.findings(MedDocx.lines(Arrays.copyOf(file, length))))
          .as("%d bytes", length)
          .containsExactly("DamagedWordFile");
    }
  }

  @Test
  void saysThatAPartNeedsAPassword() {
    byte[] bytes = file.clone();
    bytes[entryOfDocument(bytes) + 8] |= 1;

    assertThat(Read.findings(MedDocx.lines(bytes))).containsExactly("PasswordProtectedWordFile");
  }

  @Test
  void deliversTheLinesBeforeTheDamage() {
    String xml = new DocxWriter().root("document", "<w:body>" + p("A") + "<w:p><w:b/></w:r>");
    byte[] bytes = new DocxWriter().part(NAME, xml).bytes();

    assertThat(Read.lines(MedDocx.lines(bytes)).get(0)).isEqualTo("A");
    assertThat(Read.findings(MedDocx.lines(bytes))).containsExactly("DamagedWordFile");
  }

  private static int entryOfDocument(byte[] bytes) {
    byte[] name = NAME.getBytes(StandardCharsets.US_ASCII);
    for (int at = bytes.length - 46; at >= 0; at--) {
      boolean here =
          buffer(bytes).getInt(at) == ENTRY
              && Arrays.equals(bytes, at + 46, at + 46 + name.length, name, 0, name.length);
      if (here) {
        return at;
      }
    }
    throw new AssertionError("no entry");
  }

  private static int find(byte[] bytes, int signature) {
    for (int at = 0; at < bytes.length - 3; at++) {
      if (buffer(bytes).getInt(at) == signature) {
        return at;
      }
    }
    throw new AssertionError("no such signature");
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
