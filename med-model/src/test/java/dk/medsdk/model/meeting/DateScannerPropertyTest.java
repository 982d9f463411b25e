package dk.medsdk.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.DateScanner.Found;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateScannerPropertyTest {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  @Property
  void readsBackEveryDateInEveryForm(
      @ForAll("dates") LocalDate date,
      @ForAll("forms") String form,
      @ForAll("before") String before,
      @ForAll("after") String after) {
    String printed = DateTimeFormatter.ofPattern(form, DANISH).format(date);

    assertThat(DateScanner.scan(before + printed + after))
        .extracting(Found::printed)
        .containsExactly(PrintedDate.of(printed, date));
  }

  @Property
  void readsBackTheTwoDigitYearsOfThisCentury(@ForAll("dates") LocalDate date) {
    LocalDate recent = date.withYear(2000 + date.getYear() % 100);
    String printed = DateTimeFormatter.ofPattern("dd.MM.yy").format(recent);

    assertThat(DateScanner.firstWhole(printed)).contains(recent);
  }

  @Property
  void readsBackTheDayAndMonthOfADateWithoutYear(@ForAll("dates") LocalDate date) {
    String printed = DateTimeFormatter.ofPattern("d. MMMM", DANISH).format(date);

    assertThat(DateScanner.scan("den " + printed))
        .extracting(Found::printed)
        .containsExactly(new PrintedDate(printed, Optional.empty()));
  }

  @Property
  void scansAnyText(@ForAll String text) {
    assertThat(DateScanner.scan(text)).allSatisfy(found -> standsIn(text, found));
  }

  @Property
  void scansAnythingMadeOfThePartsOfDates(@ForAll("mixtures") String text) {
    int end = 0;
    for (Found found : DateScanner.scan(text)) {
      standsIn(text, found);
      assertThat(found.span().start()).isGreaterThanOrEqualTo(end);
      end = found.span().end();
    }
  }

  private static void standsIn(String text, Found found) {
    assertThat(text.substring(found.span().start(), found.span().end()))
        .isEqualTo(found.printed().text());
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    long first = LocalDate.of(1900, 1, 1).toEpochDay();
    long last = LocalDate.of(2099, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(
        "dd. MMMM, yyyy",
        "d. MMMM yyyy",
        "d MMMM yyyy",
        "d.MMMM yyyy",
        "dd.MM.yyyy",
        "d.M.yyyy",
        "d. M. yyyy",
        "dd-MM-yyyy",
        "d/M yyyy",
        "d/M-yyyy",
        "d/M/yyyy",
        "yyyy-MM-dd");
  }

  @Provide
  Arbitrary<String> before() {
    return Arbitraries.of(
        "", "den ", "d. ", "mandag den ", "(", "Mødedato:", "kl. 10.30 den ", "\n");
  }

  @Provide
  Arbitrary<String> after() {
    return Arbitraries.of("", ".", ",", " kl. 10:30", ")", "\n", "-referat", ", 2. høring");
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.of(
            "1", "31", "02", "2025", ".", "-", "/", " ", ",", "maj", "okt", "den ", "d. ", "–",
            "\n", "\u00a0", "a", "😀")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
