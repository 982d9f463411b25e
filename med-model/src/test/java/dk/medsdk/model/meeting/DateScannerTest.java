package dk.medsdk.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.medsdk.model.meeting.DateScanner.Found;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mødedato: 02. oktober, 2025 kl. 10:30 | 02. oktober, 2025    | 2025-10-02",
        "mødet mandag den 6. november 2017     | 6. november 2017     | 2017-11-06",
        "Mødedato: 15.03.2023                  | 15.03.2023           | 2023-03-15",
        "d. 3.11.2025 i kantinen               | 3.11.2025            | 2025-11-03",
        "d.3. 11. 2025                         | 3. 11. 2025          | 2025-11-03",
        "04-06-2020                            | 04-06-2020           | 2020-06-04",
        "3/11 2025                             | 3/11 2025            | 2025-11-03",
        "3/11-2025                             | 3/11-2025            | 2025-11-03",
        "3/11/2025                             | 3/11/2025            | 2025-11-03",
        "onsdag d. 3/2-26 kl. 13-15            | 3/2-26               | 2026-02-03",
        "d. 3.2-26                             | 3.2-26               | 2026-02-03",
        "pr. 30 juni 2019.                     | 30 juni 2019         | 2019-06-30",
        "2025-10-02                            | 2025-10-02           | 2025-10-02",
        "2025-10-02T10:30                      | 2025-10-02           | 2025-10-02",
        "2. OKTOBER 2025                       | 2. OKTOBER 2025      | 2025-10-02",
        "DEN 02. OKTOBER, 2025                 | 02. OKTOBER, 2025    | 2025-10-02",
        "2.oktober 2025                        | 2.oktober 2025       | 2025-10-02",
        "2. okt. 2025                          | 2. okt. 2025         | 2025-10-02",
        "1. sept 2025                          | 1. sept 2025         | 2025-09-01",
        "15.03.23                              | 15.03.23             | 2023-03-15",
        "(15/3/23)                             | 15/3/23              | 2023-03-15",
        "04-06-20.                             | 04-06-20             | 2020-06-04",
        "29. februar 2024                      | 29. februar 2024     | 2024-02-29",
        "19.12.1999                            | 19.12.1999           | 1999-12-19",
        "Referat-04-06-2020.pdf                | 04-06-2020           | 2020-06-04"
      })
  void readsWholeDates(String text, String printed, LocalDate date) {
    assertThat(DateScanner.scan(text))
        .extracting(Found::printed)
        .containsExactly(PrintedDate.of(printed, date));
    assertThat(DateScanner.firstWhole(text)).contains(date);
  }

  @Test
  void readsDatesWithNoBreakSpaces() {
    assertThat(DateScanner.firstWhole("den 2.\u00a0oktober\u00a02025")).contains(october(2));
    assertThat(DateScanner.firstWhole("2/10\u00a02025")).contains(october(2));
    assertThat(DateScanner.scan("den\u00a015.03")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "den 3. december, 3. december",
    "3. december i HMU, 3. december",
    "d. 15.03 kl. 9, 15.03",
    "Dagsorden til LMU den 21.04 kl. 9.00-11.30, 21.04",
    "DEN 3. DECEMBER, 3. DECEMBER",
    "den 18.-19. september, 18.-19. september",
    "29. februar, 29. februar"
  })
  void readsDatesWithoutYearAsPrinted(String text, String printed) {
    assertThat(DateScanner.scan(text))
        .extracting(Found::printed)
        .containsExactly(PrintedDate.of(printed));
    assertThat(DateScanner.firstWhole(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "den 18.-19. oktober 2025",
        "18. - 19. oktober, 2025",
        "18–19. oktober 2025",
        "18-19 oktober 2025"
      })
  void readsBothDaysOfAMeetingOverTwo(String text) {
    Found found = DateScanner.scan(text).get(0);

    assertThat(found.printed().date()).contains(october(18));
    assertThat(found.lastDate()).contains(october(19));
  }

  @Test
  void hasNoLastDayWhereOneIsPrinted() {
    assertThat(DateScanner.scan("18. oktober 2025").get(0).lastDate()).isEmpty();
    assertThat(DateScanner.scan("30.-31. september 2025").get(0).lastDate()).isEmpty();
  }

  @Test
  void saysWhereADateStands() {
    String text = "😀 mødet den 6. november 2017, igen 15.03.2023";

    assertThat(DateScanner.scan(text))
        .allSatisfy(
            found ->
                assertThat(text.substring(found.span().start(), found.span().end()))
                    .isEqualTo(found.printed().text()))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01.10.2025-02.10.2025",
        "01.10.2025 - 02.10.2025",
        "1/10 2025 og 2/10 2025",
        "den 1. oktober 2025 til den 2. oktober 2025",
        "2025-10-01/2025-10-02"
      })
  void readsBothEndsOfAPeriod(String text) {
    assertThat(DateScanner.scan(text))
        .extracting(found -> found.printed().date().orElseThrow())
        .containsExactly(october(1), october(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31.02.2025",
        "31. april 2025",
        "29.02.2023",
        "29. februar 2023",
        "00.10.2025",
        "0. oktober 2025",
        "32. oktober",
        "12.13.2025",
        "2025-02-30",
        "2025-13-01",
        "den 31.02",
        "31. juni",
        "31-02-20"
      })
  void takesADayThatDoesNotExistForNoDate(String text) {
    assertThat(DateScanner.scan(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kl. 10.30-10.35",
        "10.00-12.00",
        "(08.30 - 08.35)",
        "kl. 9.10",
        "kl. 10:10:20",
        "10.12",
        "kl. 10-12 2025",
        "7.1",
        "§ 9.2",
        "7.1 2025 i overblik",
        "punkt 3.4\n2025 kort",
        "1-13-3-57-16",
        "1-01-100-18-22",
        "1-51-71-3321-08",
        "13-3-20-57",
        "1-2025-10-02",
        "13-3-2020-57",
        "15,2 mio.",
        "12,10 kr.",
        "1.250.000",
        "10.12.500",
        "VUM 2.0",
        "12.12.12.12",
        "10.1.2020.1",
        "1.1.1.1.1",
        "2. høring",
        "3. gang",
        "5. mio",
        "2. oktoberfest",
        "070761-4285",
        "12345678901234567890",
        "12.10.202512",
        "20251002",
        "102.10.2025",
        "+45 12 10 20 25",
        "12-10-20-25",
        "uge 15",
        "oktober 2025",
        "3/11",
        "3-4",
        "",
        "den",
        "😀"
      })
  void takesWhatOnlyLooksLikeADateForNone(String text) {
    assertThat(DateScanner.scan(text)).isEmpty();
  }

  @Test
  void readsADateDirectlyAfterWhatIsNone() {
    assertThat(DateScanner.firstWhole("Sag 1-13-3-57-16, 02.10.2025")).contains(october(2));
    assertThat(DateScanner.firstWhole("kl. 10.30 den 2. oktober 2025")).contains(october(2));
    assertThat(DateScanner.firstWhole("2. høring den 2. oktober 2025")).contains(october(2));
    assertThat(DateScanner.firstWhole("31.02.2025, 02.10.2025")).contains(october(2));
  }

  @ParameterizedTest
  @CsvSource({"oktober, 10", "OKT, 10", "Maj, 5", "sept, 9", "januar, 1"})
  void knowsTheMonthsByNameAndAbbreviation(String name, int month) {
    assertThat(DateScanner.month(name)).contains(month);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "oktobr", "mayo", "okt."})
  void knowsNoOtherMonths(String name) {
    assertThat(DateScanner.month(name)).isEmpty();
  }

  static Stream<Arguments> hostileTexts() {
    return Stream.of(
        Arguments.of("digits", "1".repeat(100_000)),
        Arguments.of("sections", "1.".repeat(100_000)),
        Arguments.of("days said", "den 1.1 ".repeat(30_000)),
        Arguments.of("spaces", "den 1." + " ".repeat(200_000)),
        Arguments.of("letters", "1. " + "a".repeat(200_000)),
        Arguments.of("days", "1 ".repeat(100_000)),
        Arguments.of("dates", "1. maj 2025 ".repeat(20_000)),
        Arguments.of("ranges", "1-".repeat(100_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  void readsHostileTextsInLinearTime(String what, String text) {
    List<Found> found =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> DateScanner.scan(text));

    assertThat(found).as(what).hasSizeLessThanOrEqualTo(30_000);
  }

  private static LocalDate october(int day) {
    return LocalDate.of(2025, 10, day);
  }
}
