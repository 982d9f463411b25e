package dk.medsdk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourcePlace;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;

/**
 * What a mutation did not touch is read all the same.
 *
 * <p>Of a web page one text node gets other words, of a PDF file one page is damaged. Other words
 * may make a heading of a line, or take one away; then what stands below belongs elsewhere, but it
 * is not lost: every word that came out before and does not stand in the touched node or page
 * itself comes out again, and so does the title of every item, in one piece, that stands in another
 * node, or in a line of another page.
 *
 * <p>Of JSON and YAML one scalar is replaced by another, {@code format} aside, which decides on the
 * whole. There nothing depends on what stands beside it: there are as many items as before, and
 * every item is equal to before that the scalar is not within.
 */
class UntouchedRestPropertyTest {

  private static final Pattern TEXT_NODE = Pattern.compile(">([^<>]*[^<>\\s][^<>]*)<");
  private static final Map<String, Notated> NOTATED = new ConcurrentHashMap<>();
  private static final Map<Path, ReadResult<MeetingDocument>> WHOLE = new ConcurrentHashMap<>();

  @Provide
  Arbitrary<Path> pages() {
    return Arbitraries.of(FormatFixtures.of(".html"));
  }

  @Provide
  Arbitrary<Path> pdfs() {
    return Arbitraries.of(
        FormatFixtures.of(".pdf").stream()
            .filter(file -> new PackedPdf(FormatFixtures.bytes(file)).pages() > 1)
            .toList());
  }

  @Provide
  Arbitrary<Path> json() {
    return Arbitraries.of(FormatFixtures.of(".json"));
  }

  @Provide
  Arbitrary<String> words() {
    return TouchedWords.any();
  }

  @Provide
  Arbitrary<String> scalars() {
    return TouchedWords.scalars();
  }

  @Provide
  Arbitrary<Mutation> mutation() {
    return Mutation.any();
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void readsTheWordsOfTheOtherNodesOfAPage(
      @ForAll("pages") Path file,
      @ForAll @DoubleRange(max = 1, maxIncluded = false) double place,
      @ForAll("words") String words) {
    String page = new String(FormatFixtures.bytes(file), StandardCharsets.UTF_8);
    List<SourceSpan> nodes = textNodes(page);
    SourceSpan node = nodes.get((int) (place * nodes.size()));
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    String damaged = page.substring(0, node.start()) + escaped + page.substring(node.end());

    String touched = page.substring(node.start(), node.end());
    List<String> untouched =
        nodes.stream()
            .filter(other -> !other.equals(node))
            .map(other -> page.substring(other.start(), other.end()))
            .map(text -> text.replaceAll("\\s+", " "))
            .toList();
    assertNothingElseLost(whole(file), read(damaged), touched, untouched);
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void readsTheWordsOfTheOtherPagesOfAPdfFile(
      @ForAll("pdfs") Path file,
      @ForAll @DoubleRange(max = 1, maxIncluded = false) double place,
      @ForAll("mutation") Mutation mutation) {
    byte[] bytes = FormatFixtures.bytes(file);
    PackedPdf pdf = new PackedPdf(bytes);
    int page = (int) (place * pdf.pages());
    ReadResult<MeetingDocument> whole = whole(file);
    ReadResult<MeetingDocument> damaged = DocumentReader.read(pdf.with(page, mutation::of));

    List<String> touched = lines(whole.source(), where -> isOn(page + 1, where));
    List<String> untouched = lines(whole.source(), where -> !isOn(page + 1, where));
    assertNothingElseLost(whole, damaged, String.join("\n", touched), untouched);
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void readsTheOtherItemsOfJson(
      @ForAll("json") Path file,
      @ForAll @DoubleRange(max = 1, maxIncluded = false) double place,
      @ForAll("scalars") String scalar) {
    String json = new String(FormatFixtures.bytes(file), StandardCharsets.UTF_8);
    assertOtherItemsKept(NOTATED.computeIfAbsent(json, Notated::of), place, scalar);
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void readsTheOtherItemsOfYaml(
      @ForAll("json") Path file,
      @ForAll @DoubleRange(max = 1, maxIncluded = false) double place,
      @ForAll("scalars") String scalar) {
    String yaml = MedJson.documents().inYaml().write(whole(file).value());
    assertOtherItemsKept(NOTATED.computeIfAbsent(yaml, Notated::of), place, scalar);
  }

  private static void assertNothingElseLost(
      ReadResult<MeetingDocument> whole,
      ReadResult<MeetingDocument> damaged,
      String touched,
      List<String> untouched) {
    String after = PrintedTexts.of(damaged.value());
    Set<String> words = new TreeSet<>(PrintedTexts.words(PrintedTexts.of(whole.value())));
    words.removeAll(PrintedTexts.words(touched));
    assertThat(PrintedTexts.words(after)).containsAll(words);
    for (AgendaItem item : whole.value().items()) {
      String title = item.title().orElse("");
      if (untouched.stream().anyMatch(text -> text.contains(title))) {
        assertThat(after).contains(title);
      }
    }
  }

  private static void assertOtherItemsKept(Notated whole, double place, String scalar) {
    ModelPath leaf = whole.leaves().get((int) (place * whole.leaves().size()));
    ReadResult<MeetingDocument> damaged = read(whole.with(leaf, scalar));

    List<AgendaItem> before = whole.read().value().items();
    List<AgendaItem> after = damaged.value().items();
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      if (!leaf.isWithin(ModelPath.ITEMS.child(i))) {
        assertThat(after.get(i)).isEqualTo(before.get(i));
      }
    }
  }

  private static List<SourceSpan> textNodes(String page) {
    List<SourceSpan> nodes = new ArrayList<>();
    Matcher node = TEXT_NODE.matcher(page);
    for (int at = page.indexOf("<body"); node.find(at); at = node.end() - 1) {
      nodes.add(SourceSpan.of(node.start(1), node.end(1)));
    }
    return nodes;
  }

  private static List<String> lines(SourceText source, Predicate<SourcePlace> chosen) {
    return IntStream.rangeClosed(1, source.lineCount())
        .mapToObj(source::line)
        .filter(line -> chosen.test(source.placeOf(line.start())))
        .map(source::cut)
        .toList();
  }

  private static boolean isOn(int page, SourcePlace place) {
    return place.steps().stream()
        .anyMatch(step -> step.unit() == SourcePlace.Unit.PAGE && step.number() == page);
  }

  private static ReadResult<MeetingDocument> whole(Path file) {
    return WHOLE.computeIfAbsent(file, path -> DocumentReader.read(FormatFixtures.bytes(path)));
  }

  private static ReadResult<MeetingDocument> read(String text) {
    return DocumentReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A document in JSON or YAML, and the places of its scalars. */
  private record Notated(String text, ReadResult<MeetingDocument> read, List<ModelPath> leaves) {

    static Notated of(String text) {
      ReadResult<MeetingDocument> read = UntouchedRestPropertyTest.read(text);
      List<ModelPath> paths = read.sourceMap().spans().keySet().stream().sorted().toList();
      List<ModelPath> leaves =
          paths.stream()
              .filter(path -> paths.stream().noneMatch(other -> path.equals(parent(other))))
              .filter(path -> !path.pointer().equals("/format"))
              .filter(path -> !read.source().cut(spanOf(path, read)).startsWith("{"))
              .toList();
      return new Notated(text, read, leaves);
    }

    /** The text with another scalar at a leaf. */
    String with(ModelPath leaf, String scalar) {
      SourceSpan span = spanOf(leaf, read);
      return text.substring(0, span.start()) + scalar + text.substring(span.end());
    }

    private static SourceSpan spanOf(ModelPath path, ReadResult<MeetingDocument> read) {
      return read.sourceMap().spanOf(path).orElseThrow();
    }

    private static ModelPath parent(ModelPath path) {
      return path.equals(ModelPath.ROOT) ? path : path.parent();
    }
  }
}
