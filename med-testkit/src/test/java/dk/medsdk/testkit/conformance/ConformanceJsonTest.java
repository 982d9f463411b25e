package dk.medsdk.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConformanceJsonTest {

  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void isInTheJarAsTheKitIs() throws IOException {
    try (InputStream in = ConformanceKit.class.getResourceAsStream("conformance.json")) {
      assertThat(in).as("what the build wrote").isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(ConformanceJson.write(ConformanceKit.cases()));
    }
  }

  @Test
  void readsBackAsTheSameCases() {
    JsonNode kit = JSON.readTree(ConformanceJson.write(ConformanceKit.cases()));

    assertThat(kit.get("format").asString()).isEqualTo("med-conformance/1");
    List<ConformanceCase> read = new ArrayList<>();
    kit.get("cases").forEach(one -> read.add(conformance(one)));
    assertThat(read).isEqualTo(ConformanceKit.cases());
  }

  @Test
  void escapesWhatJsonDoesNotHold() {
    String text = "\"Nyt\"\\\tfra\r\nkøkkenet\u0001";
    ConformanceInput input =
        new ConformanceInput(
            Subject.ARCHIVE,
            "da",
            List.of(text, ""),
            Optional.of(text),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    ConformanceCase odd =
        new ConformanceCase(text, Origin.SAMPLE, Optional.empty(), input, Set.of("B", "A"));

    String json = ConformanceJson.write(List.of(odd));

    assertThat(conformance(JSON.readTree(json).get("cases").get(0))).isEqualTo(odd);
    assertThat(json).contains("\"expected\": [\"A\", \"B\"]").doesNotContain("organisation");
  }

  @Test
  void writesTheKitToAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("kit.json");

    ConformanceJson.main(new String[] {file.toString()});

    assertThat(Files.readString(file)).isEqualTo(ConformanceJson.write(ConformanceKit.cases()));
  }

  private static ConformanceCase conformance(JsonNode one) {
    ConformanceInput input =
        new ConformanceInput(
            Subject.labelled(one.get("subject").asString()),
            one.get("language").asString(),
            texts(one, "documents"),
            text(one, "gate"),
            text(one, "organisation"),
            text(one, "profile"),
            text(one, "day").map(LocalDate::parse));
    Origin origin =
        List.of(Origin.values()).stream()
            .filter(o -> o.label().equals(one.get("origin").asString()))
            .findFirst()
            .orElseThrow();
    return new ConformanceCase(
        one.get("name").asString(),
        origin,
        text(one, "rule"),
        input,
        new HashSet<>(texts(one, "expected")));
  }

  private static Optional<String> text(JsonNode one, String name) {
    return Optional.ofNullable(one.get(name)).map(JsonNode::asString);
  }

  private static List<String> texts(JsonNode one, String name) {
    List<String> texts = new ArrayList<>();
    one.path(name).forEach(text -> texts.add(text.asString()));
    return texts;
  }
}
