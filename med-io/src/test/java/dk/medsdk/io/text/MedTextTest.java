package dk.medsdk.io.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.io.Provenance;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.ReaderCatalogue;
import dk.medsdk.io.UnreadableException;
import dk.medsdk.io.bytes.CleanText;
import dk.medsdk.io.line.LineDocument;
import dk.medsdk.io.line.Traits;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourcePlace;
import dk.medsdk.testkit.ProcessorTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MedTextTest {

  private static final String AGENDA =
      """
      Dagsorden til møde i HMU Kysthospitalet den 12. marts 2026
      1. Godkendelse af dagsorden (kl. 9.00-9.05)
      Det indstilles, at HMU
      - godkender dagsordenen
      """;

  private static final String SHA256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;

  @Test
  void readsTheSameFromAFileAStreamBytesAndAString() throws IOException {
    Path file = Files.writeString(folder.resolve("referat.txt"), AGENDA);
    byte[] bytes = AGENDA.getBytes(UTF_8);
    ReadResult<MeetingDocument> read = MedText.read(AGENDA);

    assertThat(read.value().items()).hasSize(1);
    assertThat(MedText.read(file).value()).isEqualTo(read.value());
    assertThat(MedText.read(bytes).value()).isEqualTo(read.value());
    assertThat(MedText.read(new ByteArrayInputStream(bytes)).value()).isEqualTo(read.value());
    assertThat(MedText.read(bytes).sourceMap()).isEqualTo(read.sourceMap());
  }

  @Test
  void readsTheSameFromEveryEncoding() {
    assertThat(MedText.read(AGENDA.getBytes(UTF_16LE)).value())
        .isEqualTo(MedText.read(AGENDA).value());
  }

  @Test
  void saysWhereTheDocumentCameFrom() throws IOException {
    Path file = Files.writeString(folder.resolve("abc.txt"), "abc");

    ReadResult<MeetingDocument> result = MedText.read(file);

    assertThat(result.provenance().name()).contains("abc.txt");
    assertThat(result.provenance().mediaType()).isEqualTo("text/plain");
    assertThat(result.provenance().encoding()).contains("UTF-8");
    assertThat(result.provenance().sha256()).contains(SHA256_OF_ABC);
  }

  @Test
  void saysNothingOfBytesThatWereNeverThere() {
    ReadResult<MeetingDocument> result = MedText.read("abc");

    assertThat(result.provenance().name()).isEmpty();
    assertThat(result.provenance().encoding()).isEmpty();
    assertThat(result.provenance().sha256()).isEmpty();
  }

  @Test
  void knowsTheHashOfWhatIsNoText() {
    ReadResult<MeetingDocument> result = MedText.read("%PDF-1.7".getBytes(UTF_8));

    assertThat(result.provenance().sha256()).isPresent();
    assertThat(result.provenance().encoding()).isEmpty();
    assertUnread(result, "NotText");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"", " ", "\n\r\n\t", "\u00a0\u00a0\n\u00a0", "\ufeff", "\u0000\u0001"})
  void saysThatADocumentWithoutWordsIsEmpty(String text) {
    assertUnread(MedText.read(text), "EmptyDocument");
  }

  @Test
  void readsAsMuchAsItAllows() {
    byte[] bytes = new byte[MedText.MOST_CHARACTERS];
    Arrays.fill(bytes, (byte) 'a');

    assertThat(MedText.read(bytes).findings())
        .extracting(finding -> finding.id())
        .containsExactly("NoItemsFound");
  }

  @Test
  void readsNoTextThatHasTooManyCharacters() {
    ReadResult<MeetingDocument> result = MedText.read("a".repeat(MedText.MOST_CHARACTERS + 1));

    assertUnread(result, "DocumentTooLarge");
    assertThat(result.findings().get(0).message(Locale.ENGLISH)).contains("4000000 characters");
  }

  @Test
  void readsNoTextThatHasTooManyLines() {
    String most = "1. Budget\r\n" + "\r".repeat(MedText.MOST_LINES - 2);

    assertThat(MedText.read(most).value().items()).hasSize(1);
    ReadResult<MeetingDocument> result = MedText.read(most + "\r");
    assertUnread(result, "DocumentTooLarge");
    assertThat(result.findings().get(0).message(Locale.ENGLISH))
        .contains("has more than 60000 lines");
  }

  @Test
  void readsNoDocumentThatHasTooManyItems() {
    String most = "1. Budget\n".repeat(MedText.MOST_ITEMS);

    assertThat(MedText.read(most).value().items()).hasSize(MedText.MOST_ITEMS);
    ReadResult<MeetingDocument> result = MedText.read(most + "1. Budget\n");
    assertUnread(result, "DocumentTooLarge");
    assertThat(result.findings().get(0).message(Locale.ENGLISH)).contains("than 10000 items");
  }

  @Test
  void readsNoTextWithTooMuchThatCannotBeSeen() {
    String most = "1. Budget\n" + "a\u00ad".repeat(CleanText.MOST_PLACES - 1);

    assertThat(MedText.read(most).value().items()).hasSize(1);
    ReadResult<MeetingDocument> result = MedText.read(most + "a\u00ada\u00ada");
    assertUnread(result, "DocumentTooLarge");
    assertThat(result.findings().get(0).message(Locale.forLanguageTag("da")))
        .startsWith("Filen har mere end 1000000 steder med tegn, der ikke kan ses, og er ikke");
  }

  /** Less than a second of a processor; a minute if all lines were gone through again for each. */
  @ParameterizedTest
  @ValueSource(strings = {"1. Aftale om løn\n", "2) Orientering?\n", "[bookmark:", "- a:\n1. b\n"})
  void readsInTimeWhatIsAlwaysTheSame(String part) {
    String text = part.repeat(50_000 / Math.max(1, (int) part.lines().count()));

    assertThat(ProcessorTime.within(Duration.ofSeconds(15), () -> MedText.read(text))).isNotNull();
  }

  @Test
  void stopsReadingOneByteBeyondTheLimit() throws IOException {
    EndlessStream stream = new EndlessStream();

    ReadResult<MeetingDocument> result = MedText.read(stream);

    assertUnread(result, "DocumentTooLarge");
    assertThat(result.findings().get(0).message(Locale.ENGLISH)).contains("16 MB");
    assertThat(stream.given).isEqualTo(MedText.MOST_BYTES + 1L);
  }

  @Test
  void leavesAStreamOpen() throws IOException {
    ByteArrayInputStream stream =
        new ByteArrayInputStream(AGENDA.getBytes(UTF_8)) {
          @Override
          public void close() {
            throw new AssertionError("the caller closes it");
          }
        };

    assertThat(MedText.read(stream).isReadable()).isTrue();
  }

  @Test
  void throwsOnlyWhereAsked() {
    ReadResult<MeetingDocument> unreadable = MedText.read("");

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(unreadable::orThrow)
        .withMessage("The file is empty: there is no text to read")
        .satisfies(e -> assertThat(e.findings()).isEqualTo(unreadable.findings()));
    assertThat(MedText.read(AGENDA).orThrow().kind()).isEqualTo(DocumentKind.AGENDA);
  }

  @Test
  void givesAGuessedEncodingWithTheDocument() {
    ReadResult<MeetingDocument> result = MedText.read(AGENDA.getBytes(ISO_8859_1));

    assertThat(result.value()).isEqualTo(MedText.read(AGENDA).value());
    assertThat(result.findings()).extracting(Finding::id).containsExactly("GuessedEncoding");
    assertThat(result.isReadable()).isTrue();
  }

  @Test
  void leavesTroubleOfTheOutsideWorldToTheCaller() {
    Path missing = folder.resolve("mangler.txt");

    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> MedText.read(missing));
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without the checker may do
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> MedText.read((String) null));
    assertThatNullPointerException().isThrownBy(() -> MedText.read((byte[]) null));
    assertThatNullPointerException().isThrownBy(() -> MedText.read((Path) null));
    assertThatNullPointerException().isThrownBy(() -> MedText.read((InputStream) null));
  }

  @Test
  void keepsWhatAReaderSaidOfADocumentWithoutWords() {
    Finding said = Finding.of(ReaderCatalogue.TWICE_ENCODED).build();
    LineDocument blank =
        LineDocument.builder()
            .add(" ", Traits.NONE, SourcePlace.of(SourcePlace.Unit.PARAGRAPH, 1))
            .addFinding(said)
            .build();

    assertThat(MedText.read(blank, Provenance.ofText("text/plain")).findings())
        .extracting(Finding::id)
        .containsExactly(said.id(), "EmptyDocument");
  }

  private static void assertUnread(ReadResult<MeetingDocument> result, String finding) {
    assertThat(result.value().kind()).isEqualTo(DocumentKind.UNKNOWN);
    assertThat(result.value().meeting()).isEmpty();
    assertThat(result.sourceMap()).isEqualTo(SourceMap.EMPTY);
    assertThat(result.isReadable()).isFalse();
    assertThat(result.findings()).extracting(Finding::id).containsExactly(finding);
    assertThat(result.findings().get(0).severity()).isEqualTo(Severity.ERROR);
  }

  /** Gives the letter a for ever and counts how often. */
  private static final class EndlessStream extends InputStream {
    private long given;

    @Override
    public int read() {
      given++;
      return 'a';
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      Arrays.fill(target, offset, offset + length, (byte) 'a');
      given += length;
      return length;
    }
  }
}
