package dk.medsdk.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentTexts;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.PlacedText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.testkit.SampleDocument;
import dk.medsdk.testkit.SampleDocuments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Samples that are cut off, or have lost or swapped lines, are read; and damage stays where it is.
 */
class SampleDamagePropertyTest {

  @Provide
  Arbitrary<SampleDocument> samples() {
    return Arbitraries.of(SampleDocuments.all());
  }

  @Example
  void readsEveryPrefixOfEverySample() {
    for (SampleDocument sample : SampleDocuments.all()) {
      for (int end = 0; end <= sample.text().length(); end++) {
        assertSpansLieInside(MedText.read(sample.text().substring(0, end)));
      }
    }
  }

  @Property(tries = 1000)
  void readsSamplesThatLostLines(
      @ForAll("samples") SampleDocument sample,
      @ForAll List<@IntRange(min = 0, max = 200) Integer> lost) {
    List<String> lines = new ArrayList<>(sample.text().lines().toList());
    for (int index : lost) {
      if (!lines.isEmpty()) {
        lines.remove(index % lines.size());
      }
    }

    assertSpansLieInside(MedText.read(String.join("\n", lines)));
  }

  @Property(tries = 1000)
  void readsSamplesWithSwappedLines(
      @ForAll("samples") SampleDocument sample,
      @ForAll List<@IntRange(min = 0, max = 200) Integer> swapped) {
    List<String> lines = new ArrayList<>(sample.text().lines().toList());
    for (int i = 0; i + 1 < swapped.size(); i += 2) {
      Collections.swap(lines, swapped.get(i) % lines.size(), swapped.get(i + 1) % lines.size());
    }

    assertSpansLieInside(MedText.read(String.join("\n", lines)));
  }

  @Property(tries = 1000)
  void aLostLineOfBodyTextChangesOnlyTheValuesAroundIt(
      @ForAll("samples") SampleDocument sample, @ForAll @IntRange(min = 0, max = 400) int which) {
    ReadResult<MeetingDocument> whole = MedText.read(sample.text());
    List<Integer> bodyLines = bodyLines(whole);
    if (bodyLines.isEmpty()) {
      return;
    }
    int line = bodyLines.get(which % bodyLines.size());
    SourceSpan lost = whole.source().line(line);
    ReadResult<MeetingDocument> damaged = MedText.read(without(sample.text(), line));

    assertThat(heads(damaged)).isEqualTo(heads(whole));
    for (ModelPath path : changed(whole.value(), damaged.value())) {
      assertThat(touches(path, lost, whole)).as("line %d changed %s", line, path).isTrue();
    }
  }

  private static void assertSpansLieInside(ReadResult<MeetingDocument> result) {
    int length = result.source().length();
    assertThat(result.sourceMap().spans().values()).allMatch(span -> span.end() <= length);
  }

  /** The lines that belong to a paragraph, list or heading of a text. */
  private static List<Integer> bodyLines(ReadResult<MeetingDocument> result) {
    SourceText source = result.source();
    TreeSet<Integer> lines = new TreeSet<>();
    result
        .sourceMap()
        .spans()
        .forEach(
            (path, span) -> {
              if (path.pointer().matches(".*/(caseStatement|narrative)/\\d+")) {
                for (int n = source.lineOf(span.start()); n <= source.lineOf(span.end()); n++) {
                  lines.add(n);
                }
              }
            });
    result
        .sourceMap()
        .spans()
        .forEach(
            (path, span) -> {
              if (path.pointer().matches(".*/items/\\d+")) {
                lines.remove(source.lineOf(span.start()));
              }
            });
    return List.copyOf(lines);
  }

  private static String without(String text, int line) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.remove(line - 1);
    return String.join("\n", lines) + "\n";
  }

  /** All of a document that stands in headings, which body text must not change. */
  private static List<Object> heads(ReadResult<MeetingDocument> result) {
    MeetingDocument document = result.value();
    List<Object> heads = new ArrayList<>();
    heads.add(document.kind());
    heads.add(document.contents());
    document.meeting().ifPresent(m -> heads.addAll(List.of(m.date(), m.start(), m.end())));
    for (AgendaItem item : document.items()) {
      heads.addAll(List.of(item.number(), item.title(), item.slot(), item.allottedMinutes()));
      heads.addAll(List.of(item.purposes(), item.presenters()));
    }
    return heads;
  }

  private static List<ModelPath> changed(MeetingDocument before, MeetingDocument after) {
    Map<ModelPath, String> old = texts(before);
    Map<ModelPath, String> now = texts(after);
    TreeSet<ModelPath> paths = new TreeSet<>(old.keySet());
    paths.addAll(now.keySet());
    paths.removeIf(path -> old.getOrDefault(path, "").equals(now.getOrDefault(path, "")));
    return List.copyOf(paths);
  }

  private static Map<ModelPath, String> texts(MeetingDocument document) {
    return DocumentTexts.of(document).stream()
        .collect(Collectors.toMap(PlacedText::path, PlacedText::text));
  }

  /** Whether the value, or a section around it but not the whole item, is printed on the line. */
  private static boolean touches(
      ModelPath path, SourceSpan line, ReadResult<MeetingDocument> result) {
    ModelPath at = path;
    while (!at.pointer().matches("(/meeting|/meeting/items(/\\d+)?)?")) {
      if (result.sourceMap().spanOf(at).filter(line::touches).isPresent()) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
