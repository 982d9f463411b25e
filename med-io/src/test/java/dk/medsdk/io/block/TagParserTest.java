package dk.medsdk.io.block;

import static dk.medsdk.model.meeting.Purpose.APPROVAL;
import static dk.medsdk.model.meeting.Purpose.DISCUSSION;
import static dk.medsdk.model.meeting.Purpose.GROUP_DISCUSSION;
import static dk.medsdk.model.meeting.Purpose.INFORMATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.TagParser.Tag;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.TimeSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagParserTest {

  @ParameterizedTest
  @CsvSource({
    "kl. 10.30-10.35, 10.30-10.35",
    "08.30 - 08.35, 08.30-08.35",
    "11.45–11.50, 11.45-11.50",
    "kl. 9, 09.00",
    "Kl. 13:00, 13.00",
    "10:30, 10.30",
    "orientering kl. 9.15 — 9.30, 09.15-09.30",
  })
  void readsSlots(String inside, String slot) {
    assertThat(parse(inside).slot().map(TimeSlot::toString)).contains(slot);
  }

  @ParameterizedTest
  @CsvSource({
    "10 min., 10",
    "orientering 10 min., 10",
    "5. min., 5",
    "5 min, 5",
    "15 minutter, 15",
    "orientering - 10 min, 10",
    "orientering – 10 min., 10",
    "orientering — 10 min., 10",
    "'drøftelse, 30 min', 30",
    "10\u00a0min., 10",
    "kl. 8.00-08.05 - 5 min, 5",
  })
  void readsMinutes(String inside, int minutes) {
    assertThat(parse(inside).minutes()).hasValue(minutes);
  }

  @Test
  void readsPurposesInTheirOrder() {
    assertThat(parse("orientering og gruppedrøftelse - 30 min.").purposes())
        .containsExactly(INFORMATION, GROUP_DISCUSSION);
    assertThat(parse("regodkendelse samt drøftelse").purposes())
        .containsExactly(APPROVAL, DISCUSSION);
    assertThat(parse("drøftelse / discussion, 20 min.").purposes()).containsExactly(DISCUSSION);
    assertThat(parse("drøftelse, discussion").purposes()).containsExactly(DISCUSSION, DISCUSSION);
    assertThat(parse("O/D").purposes()).containsExactly(INFORMATION, DISCUSSION);
  }

  @Test
  void readsPresentersBetweenPurposeAndMinutes() {
    Tag tag = parse("orientering v. Ida Holm og direktør Bo Vang – 10 min.");

    assertThat(tag.purposes()).containsExactly(INFORMATION);
    assertThat(tag.presenters()).extracting(Words::text).containsExactly("Ida Holm", "Bo Vang");
    assertThat(tag.minutes()).hasValue(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kl", "kl.", "kl. -", "kl. –"})
  void readsAClockWhoseDigitsWereLostAsNoTime(String inside) {
    Tag tag = parse(inside);

    assertThat(tag.slot()).isEmpty();
    assertThat(tag.minutes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "herefter planen",
        "15.03",
        "2025",
        "se bilag 1",
        "orientering om budget",
        "fortsat fra sidst",
        "A",
        "10 minusser",
        "kl. 9-10 i salen",
        "–",
        "2000 min"
      })
  void takesNothingElseForATag(String inside) {
    assertThat(TagParser.parse(new Words(inside, 0))).isEmpty();
  }

  @Test
  void tellsWhereTheSlotStands() {
    Tag tag = parse("drøftelse kl. 9.00-9.30");

    assertThat(tag.slotSpan().orElseThrow().start()).isEqualTo(110);
    assertThat(tag.slotSpan().orElseThrow().end()).isEqualTo(123);
  }

  private static Tag parse(String inside) {
    return TagParser.parse(new Words(inside, 100)).orElseThrow();
  }
}
