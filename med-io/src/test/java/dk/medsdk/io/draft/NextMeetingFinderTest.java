package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.PrintedDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextMeetingFinderTest {

  @ParameterizedTest
  @CsvSource({
    "Næste møde i LMU er den 4. juni., 4. juni",
    "Næste møde: 3. december 2026, 3. december 2026",
    "Vi ses; næste møde holdes den 04-06-2026., 04-06-2026",
    "Næste møde er torsdag den 3. december 2026 kl. 9, torsdag den 3. december 2026",
    "Næste møde holdes i uge 35 i kantinen, uge 35",
    "Næste møde er d. 3.12., 3.12",
    "Næste møde er planlagt til den 4. september 2026 kl. 13., 4. september 2026",
    "Næste ordinære MED-møde er onsdag d. 3. marts 2027, onsdag d. 3. marts 2027",
    "'Kommende møder: 6. januar 2027, 3. marts 2027', 6. januar 2027",
    "'Kommende møder: 3/4, 5/6', 3/4",
  })
  void findsTheDateAsPrinted(String text, String date) {
    Placed<PrintedDate> found = NextMeetingFinder.find(new Words(text, 7)).orElseThrow();

    assertThat(found.value().text()).isEqualTo(date);
    assertThat(text.substring(found.span().start() - 7, found.span().end() - 7)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Næste møde er ikke fastsat.",
        "Mødet den 3. december var det næste møde.",
        "æste møde 3. maj",
        "Næste budgetmøde er den 3. maj.",
        "Næste punkt på mødet den 3. maj er løn.",
        "Kommende møder: se intranettet",
        "Punkter til kommende møder: 3. maj",
        "Den 3. december"
      })
  void findsNoDateElsewhere(String text) {
    assertThat(NextMeetingFinder.find(new Words(text, 0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Næste møde~Tirsdag den 5. maj 2026 kl. 13-15 | Tirsdag den 5. maj 2026",
        "Næste gang: 16. november kl. 14. | 16. november",
        "Næste gang~Torsdag den 11. juni kl. 14.30~Mvh~Pia | Torsdag den 11. juni",
        "2. Kommende møder (5 min.)~7. maj, 3. september og 5. november | 7. maj",
        "Næste LMU-møde: onsdag d. 3. marts 2027 kl. 9-11 | onsdag d. 3. marts 2027",
      })
  void findsItBelowTheLastItem(String text, String date) {
    assertThat(
            Documents.meeting("1. Evt. (5 min.)\nIntet\n\n" + text.replace('~', '\n'))
                .nextMeeting()
                .map(PrintedDate::text))
        .contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Næste møde\nBo talte.\nDen 3. maj 2026", "Næste gang: husk kage"})
  void findsNoneInOtherTextBelowTheLastItem(String text) {
    assertThat(Documents.meeting("1. Evt. (5 min.)\nIntet\n\n" + text).nextMeeting()).isEmpty();
  }

  @Test
  void keepsTheFirstOfADocument() {
    PrintedDate next =
        Documents.meeting("1. Evt. (5 min.)\nNæste møde er 3. maj 2026.\nNæste møde er 4. juni.")
            .nextMeeting()
            .orElseThrow();

    assertThat(next.date()).contains(LocalDate.of(2026, 5, 3));
  }
}
