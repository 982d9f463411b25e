package dk.medsdk.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.LineDocument;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DamagedPdfPropertyTest {

  private static final byte[] MEETING = MedPdfTest.meeting();

  private static LineDocument read(byte[] bytes) {
    return QuietLogging.during(() -> new PdfReading(bytes, Duration.ofSeconds(8)).read());
  }

  @Property(tries = 400)
  void readsAFileWithWrongBytes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int wrong) {
    byte[] bytes = MEETING.clone();
    Random random = new Random(seed);
    for (int i = 0; i < wrong; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    assertThat(read(bytes)).isNotNull();
  }

  @Property(tries = 200)
  void readsAFileThatIsCutOff(@ForAll @IntRange(min = 0, max = 6000) int length) {
    LineDocument read = read(Arrays.copyOf(MEETING, Math.min(length, MEETING.length - 10)));
    assertThat(read.findings()).isNotEmpty();
  }

  @Property(tries = 200)
  void readsAFileWithAPieceTwice(
      @ForAll @IntRange(min = 0, max = 5000) int from, @ForAll @IntRange(max = 900) int length) {
    int start = Math.min(from, MEETING.length);
    int end = Math.min(MEETING.length, start + length);
    byte[] bytes = Arrays.copyOf(MEETING, MEETING.length + end - start);
    System.arraycopy(MEETING, start, bytes, end, MEETING.length - start);
    assertThat(read(bytes)).isNotNull();
  }
}
