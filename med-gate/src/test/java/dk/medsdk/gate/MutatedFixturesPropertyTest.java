package dk.medsdk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever befalls a file, reading and checking it ends with a report; and what it did not befall
 * is read all the same.
 *
 * <p>How often each property is tried stands in {@code junit-platform.properties}. Ten thousand
 * times, in ten minutes:
 *
 * <pre>
 * mvn -pl med-gate -am test -Dtest=MutatedFixturesPropertyTest \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Djqwik.tries.default=10000
 * </pre>
 */
class MutatedFixturesPropertyTest {

  private static final int MOST_MUTATIONS = 6;
  private static final int SHORTEST_LINE = 12;
  private static final Pattern TEXT_OF_A_RUN = Pattern.compile("<w:t [^>]*>([^<&]+)</w:t>");

  /** What one document may take, on a machine that builds other things too. */
  private static final Duration LONGEST = Duration.ofSeconds(3);

  @Provide
  Arbitrary<Path> texts() {
    return Arbitraries.of(FormatFixtures.of(".txt"));
  }

  @Provide
  Arbitrary<Path> words() {
    return Arbitraries.of(FormatFixtures.of(".docx"));
  }

  @Provide
  Arbitrary<Path> pdfs() {
    return Arbitraries.of(FormatFixtures.of(".pdf"));
  }

  @Provide
  Arbitrary<Mutation> mutation() {
    return Mutation.any();
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return Mutation.any().list().ofMinSize(1).ofMaxSize(MOST_MUTATIONS);
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void readsDamagedText(@ForAll("texts") Path file, @ForAll("mutations") List<Mutation> mutations) {
    assertRead(mutated(FormatFixtures.bytes(file), mutations));
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void readsDamagedJson(@ForAll("texts") Path text, @ForAll("mutations") List<Mutation> mutations) {
    Path file = Path.of(text.toString().replace(".txt", ".json"));
    assertRead(mutated(FormatFixtures.bytes(file), mutations));
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void readsDamagedPages(
      @ForAll("texts") Path text, @ForAll("mutations") List<Mutation> mutations) {
    Path file = Path.of(text.toString().replace(".txt", ".html"));
    assertRead(mutated(FormatFixtures.bytes(file), mutations));
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void readsDamagedWordFiles(
      @ForAll("words") Path file, @ForAll("mutations") List<Mutation> mutations) {
    assertRead(mutated(FormatFixtures.bytes(file), mutations));
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void readsWordFilesDamagedInside(
      @ForAll("words") Path file, @ForAll("mutations") List<Mutation> mutations) {
    PackedWord word = new PackedWord(FormatFixtures.bytes(file));
    assertRead(word.with("l", part -> mutated(part, mutations)));
    assertRead(word.with(PackedWord.DOCUMENT, part -> mutated(part, mutations)));
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void readsDamagedPdfFiles(
      @ForAll("pdfs") Path file, @ForAll("mutations") List<Mutation> mutations) {
    assertRead(mutated(FormatFixtures.bytes(file), mutations));
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void readsPdfFilesDamagedInside(
      @ForAll("pdfs") Path file, @ForAll("mutations") List<Mutation> mutations) {
    PackedPdf pdf = new PackedPdf(FormatFixtures.bytes(file));
    assertThat(DocumentReader.read(pdf.with(page -> page)).isReadable()).isTrue();
    assertRead(pdf.with(page -> mutated(page, mutations)));
  }

  private static byte[] mutated(byte[] bytes, List<Mutation> mutations) {
    byte[] mutated = bytes;
    for (Mutation mutation : mutations) {
      mutated = mutation.of(mutated);
    }
    return mutated;
  }

  private static void assertRead(byte[] bytes) {
    long start = System.nanoTime();
    ReadResult<MeetingDocument> read = DocumentReader.read(bytes);

    assertThat(read.value()).isNotNull();
    assertThat(MedGate.standard().check(read.value()).verdict()).isNotNull();
    assertThat(read.findings().isEmpty() && holdsNothing(read.value())).isFalse();
    assertThat(System.nanoTime() - start).isLessThan(LONGEST.toNanos());
  }

  private static boolean holdsNothing(MeetingDocument document) {
    return document.items().isEmpty()
        && document.contents().isEmpty()
        && document.themeDiscussion().isEmpty();
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void readsTheItemsOfATextThatNothingBefell(
      @ForAll("texts") Path file, @ForAll("mutation") Mutation mutation) {
    byte[] bytes = FormatFixtures.bytes(file);
    ReadResult<MeetingDocument> whole = DocumentReader.read(bytes);
    String mutated = words(DocumentReader.read(mutation.of(bytes)));
    String before = words(whole);

    for (String line : linesOfOtherItems(whole, bytes, mutation)) {
      if (before.contains(line)) {
        assertThat(mutated).contains(line);
      }
    }
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void readsTheParagraphsOfAWordFileBeforeTheDamage(
      @ForAll("words") Path file, @ForAll("mutation") Mutation mutation) {
    byte[] bytes = FormatFixtures.bytes(file);
    PackedWord word = new PackedWord(bytes);
    byte[] xml = word.document();
    String before = new String(xml, 0, mutation.start(xml.length), StandardCharsets.UTF_8);
    String whole = DocumentReader.read(bytes).source().content();
    String mutated =
        DocumentReader.read(word.with(PackedWord.DOCUMENT, mutation::of)).source().content();

    Matcher text = TEXT_OF_A_RUN.matcher(before);
    text.region(0, Math.max(0, before.lastIndexOf("</w:p>")));
    while (text.find()) {
      if (whole.contains(text.group(1))) {
        assertThat(mutated).contains(text.group(1));
      }
    }
  }

  private static List<String> linesOfOtherItems(
      ReadResult<MeetingDocument> whole, byte[] bytes, Mutation mutation) {
    int start = charactersIn(bytes, mutation.start(bytes.length));
    int end = charactersIn(bytes, mutation.end(bytes.length));
    List<SourceSpan> items = spansOfItems(whole);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      // The last lines of an item may belong to the next: its case number stands above its title.
      int from = i == 0 ? 0 : items.get(i - 1).end();
      int to = i + 2 < items.size() ? items.get(i + 2).start() : whole.source().length();
      if (end < from || start > to) {
        String item = whole.source().cut(items.get(i));
        item.lines().map(MutatedFixturesPropertyTest::bare).forEach(lines::add);
      }
    }
    return lines.stream().filter(line -> line.length() >= SHORTEST_LINE).toList();
  }

  private static List<SourceSpan> spansOfItems(ReadResult<MeetingDocument> whole) {
    return IntStream.range(0, whole.value().items().size())
        .mapToObj(
            item -> whole.sourceMap().nearestSpanOf(ModelPath.ITEMS.child(item)).orElseThrow())
        .toList();
  }

  private static int charactersIn(byte[] bytes, int length) {
    return new String(bytes, 0, length, StandardCharsets.UTF_8).length();
  }

  /** A line without its bullet or number, as it stands in JSON. */
  private static String bare(String line) {
    return line.strip().replaceFirst("^(- |\\d+[.)] |[a-z]\\) )", "").replace("\"", "\\\"");
  }

  private static String words(ReadResult<MeetingDocument> read) {
    return MedJson.documents().write(read.value());
  }
}
