package dk.medsdk.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.testkit.ProcessorTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a file may hold throws, hangs, or takes time that grows faster than the file. */
class HostileInputTest {

  private static final Duration LIMIT = Duration.ofSeconds(3);
  private static final int MANY = 50_000;
  private static final int LONG_LINE = MedText.MOST_CHARACTERS - 100;

  private static final List<String> REPEATED =
      List.of(
          "1. A (",
          "((((",
          "))))",
          "Afbud",
          "- ",
          "Det indstilles, at ",
          "Spørgsmål 1: x",
          "a\n",
          "1.\n",
          "\n",
          "\r",
          "\u00a0",
          ". ",
          "...",
          "---",
          "1. --",
          "kl. ",
          "1.2 ",
          "kl. 9-10 ",
          "v. ",
          "ved ved ",
          "tager ",
          "kom ",
          "at ",
          "pause, ",
          "bilag ",
          "[bookmark: x",
          "9",
          "Frokost\n",
          "Beslutning\n",
          "Bilag\n- \n",
          "Ja. Beslutning: ",
          "Side 1\nHMU\n",
          "Sagsb.\n",
          "=> Ja\n",
          "A. Ja\n",
          "Tid\tPunkt\n9-10\tA\n",
          "B-siden ønskede tilført: x. ",
          "\ud83d\ude00",
          "\ud83d",
          "\udc00\n");

  private static final List<String> STARTS =
      List.of(
          "",
          "1. ",
          "Dato: ",
          "Referat ",
          "Bilag til temadrøftelse",
          "1. A (5 min.)\n",
          "1. A (5 min.)\nDet indstilles, at HMU\n- godkender\n",
          "1. A (5 min.)\nBeslutning\nHMU besluttede, at:\n- godkende\n",
          "1. A (5 min.)\nBeslutning\nHMU besluttede, at:\n- ",
          "1. A (5 min.)\nAfbud: Ida Holm ",
          "1. A (5 min.)\nBilag\n");

  private static final List<String> ITEMS =
      List.of("1. A\n", "1. A (5 min.)\n", "1. A\nBeslutning\n", "- 1. A\n");

  static Stream<String> repetitions() {
    return STARTS.stream().flatMap(start -> REPEATED.stream().map(part -> start + "|" + part));
  }

  /** The clock is for what grows, not for a machine that has just started. */
  @BeforeAll
  static void warmUp() {
    ITEMS.forEach(part -> MedText.read(part.repeat(5_000)));
    repetitions().forEach(both -> MedText.read(both.replace("|", "").repeat(100)));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("repetitions")
  void readsManyRepetitions(String startAndPart) {
    String[] both = startAndPart.split("\\|", 2);

    assertRead(both[0] + both[1].repeat(MANY / Math.max(1, (int) both[1].lines().count())));
  }

  @ParameterizedTest(name = "{index}")
  @FieldSource("ITEMS")
  void readsManyItems(String part) {
    assertRead(part.repeat(10_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1. A ",
        "(",
        "1.2 ",
        "-",
        " ",
        ".",
        "tager ",
        "Det indstilles, at HMU tager "
      })
  void readsOneLineAsLongAsItMayBe(String part) {
    assertRead("1. A (5 min.)\n" + part.repeat(LONG_LINE / part.length()));
    assertRead(part.repeat(LONG_LINE / part.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1. A (5 min.)\n", "1. A (5 min.)\nDet indstilles, at HMU\n- godkender\n"})
  void readsAsManyShortLinesAsItMay(String start) {
    assertRead(start + "ord og\n".repeat(MedText.MOST_LINES - 4));
  }

  @Test
  void readsBulletsThatStandEverFurtherIn() {
    String bullets =
        IntStream.range(0, 2_000)
            .mapToObj(i -> " ".repeat(i) + "- punkt " + i)
            .collect(Collectors.joining("\n"));

    assertRead("1. A (5 min.)\n" + bullets);
  }

  @Test
  void readsManyPeople() {
    String people =
        IntStream.range(0, MANY)
            .mapToObj(i -> "- Ida " + letters(i))
            .collect(Collectors.joining("\n"));

    ReadResult<MeetingDocument> result = assertRead("Afbud:\n" + people);

    assertThat(result.value().meeting().map(Meeting::attendance).orElseThrow()).hasSize(MANY);
  }

  @Test
  void readsFiveThousandPointsAndResolutions() {
    String bullets = "- godkender planen\n".repeat(5_000);

    ReadResult<MeetingDocument> result =
        assertRead(
            "1. A (5 min.)\nDet indstilles, at HMU\n"
                + bullets
                + "Beslutning\nHMU besluttede, at:\n"
                + bullets);

    AgendaItem item = result.value().items().get(0);
    assertThat(item.recommendation().map(Recommendation::points).orElseThrow()).hasSize(5_000);
    assertThat(item.decision().map(Decision::resolutions).orElseThrow()).hasSize(5_000);
  }

  @Test
  void readsFiveThousandItems() {
    String items =
        IntStream.rangeClosed(1, 999)
            .mapToObj(i -> i + ". Punkt\nBeslutning\nGodkendt.\n")
            .collect(Collectors.joining());

    ReadResult<MeetingDocument> result = assertRead(items.repeat(5));

    assertThat(result.value().items()).hasSize(4_995);
  }

  @Test
  void readsEveryControlCharacter() {
    String controls =
        IntStream.range(0, 0xA0)
            .filter(c -> c < ' ' || c >= 0x7F)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    assertRead(controls);
    assertRead("1. A (5 min.)\n" + controls.repeat(1_000));
  }

  private static ReadResult<MeetingDocument> assertRead(String text) {
    ReadResult<MeetingDocument> result = ProcessorTime.within(LIMIT, () -> MedText.read(text));
    assertThat(result.value()).isNotNull();
    assertThat(result.source().content()).isEqualTo(text);
    return result;
  }

  /** A word of its own for each number: "Aaab". */
  private static String letters(int number) {
    StringBuilder word = new StringBuilder("A");
    for (int rest = number; rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }
}
