package dk.medsdk.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.ProcessorTime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a file may hold throws, hangs, or needs more memory than a small machine has. */
class HostileInputTest {

  private static final Duration LIMIT = Duration.ofSeconds(3);

  static Stream<String> files() {
    return HostileJson.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysWhatIsWrongInTime(String name) {
    ReadResult<MeetingDocument> read =
        ProcessorTime.within(LIMIT, () -> MedJson.documents().read(HostileJson.named(name)));
    assertThat(read.findings()).isNotEmpty().hasSizeLessThanOrEqualTo(1_001);
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysWhatIsWrongWithTheSameAsYaml(String name) {
    ReadResult<MeetingDocument> read =
        ProcessorTime.within(
            LIMIT, () -> MedJson.documents().inYaml().read(HostileJson.named(name)));
    assertThat(read.findings()).isNotEmpty().hasSizeLessThanOrEqualTo(1_001);
  }

  @Test
  void readsThemAllWith128Megabytes() throws IOException, InterruptedException {
    String said = OwnProcess.run(HostileJson.class, 128);
    assertThat(said).doesNotContain("Exception", "OutOfMemoryError");
    assertThat(said.lines()).hasSize(2 * HostileJson.all().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: *a",
        "&a [*a, *a]",
        "!!java.lang.Runtime x",
        "a: !<tag:x> b",
        "? ? ? ?",
        "- - - - -",
        "{{{{{{",
        "[[[[[[",
        "a: |9\n x",
        "a: >-\n",
        "%YAML 9.9\n---\na: b",
        "%TAG ! x\n---\n!a b",
        "---\n---\n---",
        "...",
        "a: \"\\xZZ\"",
        "a: 'x",
        "\t- a",
        "a:\n\t- b",
        "<<: {a: b}",
        "*",
        "&",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "\uFEFFa: b",
        "a\u0000b",
        "\ud800",
        "a: \"\\ud800\"",
        "format: [med/1]",
        "format: {}",
        "~"
      })
  void refusesCuriousYaml(String yaml) {
    List<Finding> findings =
        ProcessorTime.within(LIMIT, () -> MedJson.documents().inYaml().read(yaml).findings());
    assertThat(findings).isNotEmpty();
  }
}
