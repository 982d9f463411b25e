package dk.medsdk.validation.rule.text;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.TextList;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceText;
import dk.medsdk.testkit.ProcessorTime;
import dk.medsdk.validation.PrintedMinutes;
import dk.medsdk.validation.rule.CheckInput;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonSpelledTwoWaysTest {

  private final PersonSpelledTwoWays rule = new PersonSpelledTwoWays();

  @Test
  void namesBothSpellingsAndWhereEachStandsFirst() {
    PrintedMinutes minutes =
        PrintedMinutes.of(
                "1. Trivsel",
                "Oplæg ved vicedirektør Ida Marie Hollund om trivsel.",
                "2. Budget",
                "Det blev aftalt, at Ida Marie Holund vender tilbage.",
                "Tak til Ida Marie Holund.")
            .item("1. Trivsel", item("1", "Trivsel").build())
            .item("2. Budget", item("2", "Budget").build());
    List<Finding> found = check(rule, minutes.input());

    assertThat(danish(found))
        .containsExactly(
            "Samme navn er stavet på to måder: \"Ida Marie Hollund\" og \"Ida Marie Holund\"");
    assertThat(english(found))
        .containsExactly(
            "The same name is spelled in two ways: \"Ida Marie Hollund\" and \"Ida Marie Holund\"");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(0));
    assertThat(found.get(0).span()).contains(minutes.spanOf("Ida Marie Hollund"));
    assertThat(found.get(0).related())
        .containsExactly(
            new RelatedPlace(
                ModelPath.ITEMS.child(1), Optional.of(minutes.spanOf("Ida Marie Holund"))));
  }

  @ParameterizedTest
  @CsvSource({
    "af Bo Emil Vangsted, af Bo Emil Vangstad", // a letter changed
    "af Bo Emil Vangsted, af Bo Emil Vangsetd", // two changed places
    "af Karsten Emil Vang, af Carsten Emil Vang", // the first letter sounds alike
    "direktør Bo Vangsted, direktør Bo Vangstad", // same title
    "Direktør Bo Vangsted, direktør Bo Vangstad", // the title begins the sentence
    "af Kirsten Aagaard, af Kirsten Ågård",
    "af Søren Kjær, af Soeren Kjaer",
    "af René Lind, af Rene Lind",
    "af Ulla Birkmarck, af Ulla Birkmark",
    "af Ellen Thomassen, af Ellen Thomasen",
    "af Anne-Mette Lind, af Anne Mette Lind",
    "af Ida Marie Hollunds, af Ida Marie Holunds"
  })
  void seesOnePersonIn(String one, String other) {
    assertThat(check(rule, inTwoLines(one, other))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "af Bo Vangsted, af Bo Vangstad", // two words and no title
    "direktør Bo Vangsted, konsulent Bo Vangstad", // not the same title
    "og Bo Vangsted, og Bo Vangstad", // no title
    "af Ida Marie Holm, af Ida Marie Horn", // too far apart
    "af Ida Marie Bay, af Ida Marie Boy", // too short
    "af Line Marie Holm, af Tine Marie Holm", // another first letter
    "af Anne Marie Holm, af Anna Marie Holm", // another given name
    "af Louis Emil Holm, af Louise Emil Holm",
    "af Ida Marie Holm, af Ida Marie Holms", // genitive
    "af Ida Marie Holm, af Ida Marie Holm's",
    "af Ida Marie Holm, af Ida Holm", // a name left out
    "af Ida M. Holm, af Ida B. Holm", // initials
    "i Region Østhavn, i Region Østhavns",
    "på Østhavn Store Hospital, på Østhavns Store Hospital",
    "i Aarhus Midtby, i Århus Midtby",
    "i Nordre Strand Allé, i Nordre Strande Allé",
    "i HMU Kysten, i LMU Kysten"
  })
  void doesNotSeeOnePersonIn(String one, String other) {
    assertThat(check(rule, inTwoLines(one, other))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Afbud: Ida Marie Holund, Ida Marie Hollund og Bo Vang.",
        "Afbud\n- Ida Marie Holund\n- Bo Vang\n- Ida Marie Hollund",
        "Til stede\nIda Marie Holund\nBo Vang (formand)\n\nIda Marie Hollund",
        "Til stede: Ida Marie Holund, Bo Vang,\nIda Marie Hollund",
      })
  void takesNamesOfOneListForTwoPersons(String list) {
    String later = "\nHer talte Ida Marie Holund.\nSå talte Ida Marie Hollund.";

    assertThat(check(rule, PrintedMinutes.of("Møde\n" + list + later).input())).isEmpty();
  }

  @Test
  void takesADecomposedLetterForTheSameSpelling() {
    assertThat(check(rule, inTwoLines("af Ida \u00c5g\u00e5rd", "af Ida A\u030aga\u030ard")))
        .isEmpty();
  }

  @Test
  void takesNamesOfTwoListsForOnePerson() {
    assertThat(
            check(
                rule,
                PrintedMinutes.of(
                        "Afbud",
                        "- Ida Marie Holund",
                        "Beslutning blev taget.",
                        "Afbud var der",
                        "fra",
                        "- Ida Marie Hollund")
                    .input()))
        .hasSize(1);
  }

  @Test
  void takesNamesOfOneAttendanceForTwoPersons() {
    var meeting =
        minutes(
            item("1", "Trivsel")
                .caseStatement(
                    RichText.ofParagraphs(
                        "Her talte Ida Marie Holund.", "Så talte Ida Marie Hollund."))
                .addAttendance(Attendance.builder().name("Ida Marie Holund").build())
                .addAttendance(Attendance.builder().name("Ida Marie Hollund").build())
                .build());

    assertThat(check(rule, meeting)).isEmpty();
  }

  @Test
  void takesWhomTheAttendanceNamesBothForTwoPersonsWhereverTheTextNamesThem() {
    SourceText source = SourceText.of("Her talte Ida Marie Holund.\nSå talte Ida Marie Hollund.\n");
    Attendance one = Attendance.builder().name("Ida Marie Holund").build();
    Attendance other = Attendance.builder().name("Ida Marie Hollund").build();
    AgendaItem both = item("1", "Trivsel").addAttendance(one, other).build();
    AgendaItem first = item("1", "Trivsel").addAttendance(one).build();
    AgendaItem second = item("2", "Budget").addAttendance(other).build();

    assertThat(check(rule, printed(source, minutes(both)))).isEmpty();
    assertThat(check(rule, printed(source, minutes(first, second)))).hasSize(1);
    assertThat(check(rule, printed(source, minutes()))).hasSize(1);
  }

  @Test
  void seesThroughDecomposedLettersToTheSpelling() {
    assertThat(check(rule, inTwoLines("af Ida Aagaard", "af Ida A\u030aga\u030ard"))).hasSize(1);
    assertThat(check(rule, inTwoLines("af Irene Holund", "af Ire\u0300ne Holund"))).hasSize(1);
  }

  @Test
  void leavesTheWordThatBeginsTheSentenceOutOfTheName() {
    PrintedMinutes minutes =
        PrintedMinutes.of(
            "Herefter Ida Marie Holund om budget.", "Derefter Ida Marie Hollund om trivsel.");

    assertThat(check(rule, minutes.input()))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.span()).contains(minutes.spanOf("Ida Marie Holund")));
  }

  @Test
  void doesNotTakeTheFirstWordOfASentenceForAName() {
    assertThat(
            check(
                rule,
                PrintedMinutes.of(
                        "Herefter Bo Vangsted om budget.",
                        "Derefter Bo Vangsted om trivsel.",
                        "Herefter Bo Vangstad om ferie.")
                    .input()))
        .isEmpty();
  }

  @Test
  void knowsAFirstNameAtTheStartOfASentenceFromElsewhere() {
    PrintedMinutes minutes =
        PrintedMinutes.of("Oplæg v. Ida Marie Holund.", "Ida Marie Hollund svarede på spørgsmål.");

    assertThat(check(rule, minutes.input()))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.related().get(0).span())
                    .contains(minutes.spanOf("Ida Marie Hollund")));
  }

  @Test
  void looksIntoTheTextsOfADocumentBuiltInCode() {
    List<Finding> found =
        check(
            rule,
            item("1", "Trivsel")
                .caseStatement(RichText.ofParagraphs("Oplæg ved Ida Marie Holund."))
                .build(),
            item("2", "Budget")
                .caseStatement(RichText.ofParagraphs("Tak til Ida Marie Hollund."))
                .build());

    assertThat(found)
        .extracting(finding -> finding.path().pointer())
        .containsExactly("/meeting/items/0/caseStatement/0/text");
    assertThat(found.get(0).related())
        .extracting(place -> place.path().pointer())
        .containsExactly("/meeting/items/1/caseStatement/0/text");
  }

  @Test
  void takesTheBulletsOfOneModelListForTwoPersons() {
    RichText list =
        RichText.builder()
            .addBlock(TextList.ofBullets("Ida Marie Holund", "Bo Vang", "Ida Marie Hollund"))
            .build();

    assertThat(check(rule, item("1", "Trivsel").caseStatement(list).build())).isEmpty();
  }

  @Test
  void reportsEachPairOnceAndAtMostTwenty() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      String surname = "Holm" + "abcdefghijklmnopqrstuvwxyzæøåy".charAt(i) + "ing";
      text.append("Oplæg ved Ida Marie Berg-").append(surname).append(" om trivsel.\n");
      text.append("Oplæg ved Ida Marie Berg-").append(surname).append("q om trivsel.\n");
    }

    assertThat(check(rule, PrintedMinutes.of(text.toString()).input()))
        .hasSize(PersonSpelledTwoWays.MOST);
  }

  @Test
  void staysFastOnTenThousandSimilarNames() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append("Tak til Ida Marie ").append(letters("Holm", i)).append(" Hospital.\n");
    }

    assertThat(
            ProcessorTime.within(
                Duration.ofSeconds(3),
                () -> check(rule, PrintedMinutes.of(text.toString()).input())))
        .isEmpty();
  }

  private static String letters(String begin, int number) {
    StringBuilder word = new StringBuilder(begin);
    for (int rest = number; rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }

  private static CheckInput inTwoLines(String one, String other) {
    return PrintedMinutes.of("Her talte vi om " + one + " igen.", "Her kom " + other + " også.")
        .input();
  }

  private static CheckInput printed(SourceText source, MeetingDocument document) {
    return CheckInput.of(document, source, SourceMap.EMPTY, List.of());
  }
}
