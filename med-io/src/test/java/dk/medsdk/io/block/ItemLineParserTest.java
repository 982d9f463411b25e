package dk.medsdk.io.block;

import static dk.medsdk.model.meeting.Purpose.DISCUSSION;
import static dk.medsdk.model.meeting.Purpose.INFORMATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.TimeSlot;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemLineParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Budget (kl. 9.00-9.15) | Budget",
        "Budget (10 min.) | Budget",
        "Budget – 10 min. | Budget",
        "Budget - 10 min | Budget",
        "Budget — 10 min. | Budget",
        "Budget\u00a0(10 min.) | Budget",
        "– Budget | Budget",
        "Budget. | Budget",
        "Budget: | Budget",
        "Plan (herefter planen) | Plan (herefter planen)",
        "Plan (herefter planen) (10 min.) | Plan (herefter planen)",
        "Plan (herefter planen) v. Ida Holm (5. min.) | Plan (herefter planen)",
        "Budget (orientering) (10 min.) kl | Budget",
        "Budget kl. | Budget",
        "Budget (kl. ) | Budget",
        "Tjek-ind ved bordene | Tjek-ind ved bordene",
        "Nyt ved Kysthospitalet | Nyt ved Kysthospitalet",
        "Velkomst v. Ida Holm og Bo Vang | Velkomst",
        "Ferie, sygdom mm. | Ferie, sygdom mm.",
        "Evt. | Evt.",
        "Punkter fra LMU m.v. | Punkter fra LMU m.v.",
        "Status (A, B) og (C) | Status (A, B) og (C)",
        "Status (uden ende | Status (uden ende",
        "Opfølgning på møde (15.03) | Opfølgning på møde (15.03)",
        "Møder på højst 45 min om dagen | Møder på højst 45 min om dagen",
      })
  void readsTheTitle(String text, String title) {
    assertThat(parse(text).title().map(ItemLine.Title::text)).contains(title);
  }

  @Test
  void readsEverythingInOneHeading() {
    ItemLine line = parse("Nyt system (orientering v. Ida Holm – 10 min.). Ida fortalte.");

    assertThat(line.title().map(ItemLine.Title::text)).contains("Nyt system");
    assertThat(line.purposes()).containsExactly(INFORMATION);
    assertThat(line.presenters()).extracting(Words::text).containsExactly("Ida Holm");
    assertThat(line.minutes()).hasValue(10);
    assertThat(line.rest().text()).isEqualTo("Ida fortalte.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vikarer (drøftelse) — 20 min.",
        "Vikarer (drøftelse) – 20 min. kl",
        "Vikarer (drøftelse) - 20 min",
      })
  void readsMinutesBehindAParenthesis(String text) {
    ItemLine line = parse(text);

    assertThat(line.title().map(ItemLine.Title::text)).contains("Vikarer");
    assertThat(line.purposes()).containsExactly(DISCUSSION);
    assertThat(line.minutes()).hasValue(20);
    assertThat(line.rest().isBlank()).isTrue();
  }

  @Test
  void leavesMinutesOfATextBehindAParenthesisAlone() {
    ItemLine line = parse("Vikarer (drøftelse) – 20 min. pr. vagt går med at finde dem.");

    assertThat(line.minutes()).isEmpty();
    assertThat(line.rest().text()).isEqualTo("– 20 min. pr. vagt går med at finde dem.");
  }

  @Test
  void readsSeveralParenthesesInARow() {
    ItemLine line = parse("Nyt system (orientering og drøftelse) (15 min.) (kl. 9.00-9.15)");

    assertThat(line.purposes()).containsExactly(INFORMATION, DISCUSSION);
    assertThat(line.minutes()).hasValue(15);
    assertThat(line.slot().map(TimeSlot::toString)).contains("09.00-09.15");
    assertThat(line.rest().isBlank()).isTrue();
  }

  @Test
  void readsPresentersOfTheTitleWithoutTheirTitles() {
    assertThat(parse("Budget v. direktør Ida Holm").presenters())
        .extracting(Words::text)
        .containsExactly("Ida Holm");
    assertThat(parse("Velkomst v. Ida Holm og Bo Vang (10 min.)").presenters())
        .extracting(Words::text)
        .containsExactly("Ida Holm", "Bo Vang");
    assertThat(parse("Tjek-ind ved bordene (kl. 9.00-9.10)").presenters()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Budget (15 min.) kl", "Budget (15 min.) kl.", "Budget (15 min.)\u00a0kl"})
  void dropsAClockWhoseDigitsWereLost(String text) {
    ItemLine line = parse(text);

    assertThat(line.slot()).isEmpty();
    assertThat(line.minutes()).hasValue(15);
    assertThat(line.rest().isBlank()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Godkendelse af referat. Godkendt. | Godkendelse af referat | Godkendt.",
        "Nyt vedr. ferie. Der blev orienteret. | Nyt vedr. ferie | Der blev orienteret.",
        "Opslag pr. 1. maj. Udsat. | Opslag pr. 1. maj | Udsat.",
        "Sct. Hans. Vi holder fest. | Sct. Hans | Vi holder fest.",
        "Budget (5 min.) Tallene blev vist. | Budget | Tallene blev vist.",
        "Budget (5 min.). Tallene (2025) blev vist. | Budget | Tallene (2025) blev vist.",
        "Evt. Intet nyt. | Evt | Intet nyt.",
      })
  void partsTheTitleFromTheTextAfterIt(String text, String title, String rest) {
    ItemLine line = parse(text);

    assertThat(line.title().map(ItemLine.Title::text)).contains(title);
    assertThat(line.rest().text()).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Holm oplyste, at budgettet holder. Det er godt.",
        "En meget lang sætning uden punktum der fortæller om alt hvad der skete på det sidste møde i det lille udvalg"
      })
  void takesRunningTextForNoTitle(String text) {
    ItemLine line = parse(text);

    assertThat(line.title()).isEmpty();
    assertThat(line.rest().text()).isEqualTo(text);
  }

  @Test
  void keepsWholeSentencesAsTitleWhereASectionFollows() {
    ItemLine line =
        ItemLineParser.parse(
            new Words("x", 0), Optional.empty(), new Words("Budget. Del to", 0), false);

    assertThat(line.title().map(ItemLine.Title::text)).contains("Budget. Del to");
  }

  @Test
  void tellsWhereTitleAndSlotStand() {
    String text = "Budget (kl. 9.00-9.15)";
    ItemLine line = parse(text);

    assertThat(line.title().orElseThrow().span()).isEqualTo(new Words("Budget", 0).span());
    assertThat(line.slotSpan()).isEqualTo(new Words("kl. 9.00-9.15", 8).span());
  }

  @Test
  void takesTheInitialsOfAPersonForNoClock() {
    ItemLine line = parse("Arbejdstid (13:30 – 14:00, drøftelse) v/ KL");

    assertThat(line.title().map(ItemLine.Title::text)).contains("Arbejdstid");
    assertThat(line.presenters()).extracting(Words::text).containsExactly("KL");
    assertThat(line.rest().isBlank()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LUKKET PUNKT - Ny lokaleaftale | Ny lokaleaftale | CLOSED",
        "Lukket punkt: Organisation | Organisation | CLOSED",
        "Lukket punkt – Organisation (10 min.) | Organisation | CLOSED",
        "Fortroligt: Organisation | Organisation | CLOSED",
        "kl. 9.00-9.15: Lukket punkt: Organisation | Organisation | CLOSED",
        "Organisation (lukket punkt) | Organisation | CLOSED",
        "Organisation (lukket) | Organisation | CLOSED",
        "Åbent punkt: Organisation | Organisation | OPEN",
        "Lukket punkt | Lukket punkt | CLOSED",
        "Lukket punkt – 10 min. | Lukket punkt | CLOSED",
        "Lukket punkt-ordning | Lukket punkt-ordning |",
        "Lukket punktum | Lukket punktum |",
        "Nyt lukket punkt: Organisation | Nyt lukket punkt: Organisation |",
      })
  void readsWhetherTheItemMayBePublished(String text, String title, @Nullable Openness openness) {
    ItemLine line = parse(text);

    assertThat(line.title().map(ItemLine.Title::text)).contains(title);
    assertThat(line.openness()).isEqualTo(Optional.ofNullable(openness));
  }

  private static ItemLine parse(String text) {
    Words words = new Words(text, 0);
    return ItemLineParser.parse(words, Optional.empty(), words, true);
  }
}
