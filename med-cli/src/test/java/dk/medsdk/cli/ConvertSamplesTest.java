package dk.medsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.medsdk.gate.DocumentReader;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.testkit.SampleDocument;
import dk.medsdk.testkit.SampleDocuments;
import dk.medsdk.testkit.SampleOrganisations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command writes reads back equal, in every form and from every form. */
class ConvertSamplesTest {

  private static final List<String> FORMS = List.of("json", "yaml", "ndjson");

  @TempDir Path folder;

  static Stream<SampleDocument> samples() {
    return SampleDocuments.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsBackEverySampleDocument(SampleDocument sample) throws IOException {
    Path text = Files.writeString(folder.resolve("referat.txt"), sample.text());

    assertReadsBack(text, sample.expected());
  }

  @Test
  void readsBackAFolderOfThemInOrder() throws IOException {
    List<MeetingDocument> expected = samples().map(SampleDocument::expected).toList();
    for (int i = 0; i < expected.size(); i++) {
      Files.writeString(folder.resolve(i + ".txt"), SampleDocuments.all().get(i).text());
    }

    CommandRun run = CommandRun.danish("convert", folder, "--to", "ndjson");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().map(line -> DocumentReader.read(line).orThrow()))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void readsBackTheRealDocuments() throws IOException {
    Optional<Path> real = realDocuments();
    assumeTrue(real.isPresent(), "no real documents beside this checkout");
    try (Stream<Path> files = Files.list(real.orElseThrow())) {
      for (Path text : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
        assertReadsBack(text, MedText.read(text).orThrow());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml"})
  void readsBackOrganisations(String form) throws IOException {
    for (Organisation organisation : SampleOrganisations.all()) {
      Path json = folder.resolve("organisation.json");
      MedJson.organisations().write(organisation, json);
      Path there = folder.resolve("organisation." + form);
      Path back = folder.resolve("igen.json");

      assertConverts(json, form, there.resolveSibling("ud." + form));
      assertConverts(there.resolveSibling("ud." + form), "json", back);

      assertThat(MedJson.organisations().read(back).orThrow()).isEqualTo(organisation);
    }
  }

  private void assertReadsBack(Path text, MeetingDocument expected) throws IOException {
    for (String form : FORMS) {
      Path written = folder.resolve("skrevet." + form);
      assertConverts(text, form, written);
      assertThat(DocumentReader.read(written).orThrow()).isEqualTo(expected);
      for (String other : FORMS) {
        Path again = folder.resolve("igen." + other);
        assertConverts(written, other, again);
        assertThat(DocumentReader.read(again).orThrow()).isEqualTo(expected);
      }
    }
  }

  private static void assertConverts(Path from, String form, Path to) {
    CommandRun run = CommandRun.danish("convert", from, "--to", form, "--out", to);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(to).content().endsWith("\n").doesNotContain("\r");
  }

  /** The folder of the real documents, which is no part of the project. */
  private static Optional<Path> realDocuments() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isDirectory(at.resolve("shared/real"))) {
      at = at.getParent();
    }
    return Optional.ofNullable(at).map(found -> found.resolve("shared/real"));
  }
}
