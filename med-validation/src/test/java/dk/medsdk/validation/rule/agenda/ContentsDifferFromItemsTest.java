package dk.medsdk.validation.rule.agenda;

import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static dk.medsdk.validation.RuleTester.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.RuleTester;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ContentsDifferFromItemsTest {

  private static final ModelPath CONTENTS = ModelPath.ROOT.child("contents");

  @Test
  void agreesWithContentsThatListTheItemsAsTheyAre() {
    assertThat(check(entries("1 Budget", "2 Parkering"), items("1 Budget", "2 Parkering")))
        .isEmpty();
  }

  @Test
  void saysBothTitlesOfARenamedItem() {
    List<Finding> found = check(entries("1 Budget", "2 Parkering"), items("1 Budget", "2 Cykler"));

    assertThat(danish(found))
        .containsExactly(
            "Punkt 2 er anderledes i indholdsfortegnelsen: \"Parkering\", ved punktet \"Cykler\"");
    assertThat(english(found))
        .containsExactly(
            "Item 2 differs in the list of contents: \"Parkering\", at the item \"Cykler\"");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(1));
    assertThat(relatedOf(found.get(0))).containsExactly(CONTENTS.child(1));
  }

  @Test
  void reportsAnEntryWithoutItemAtTheEntry() {
    List<Finding> found =
        check(entries("1 Budget", "2 Parkering", "3 Cykler"), items("1 Budget", "2 Parkering"));

    assertThat(danish(found))
        .containsExactly("Punkt 3 \"Cykler\" findes kun i indholdsfortegnelsen");
    assertThat(english(found)).containsExactly("Item 3 \"Cykler\" is only in the list of contents");
    assertThat(found.get(0).path()).isEqualTo(CONTENTS.child(2));
  }

  @Test
  void reportsAnItemThatTheContentsLeaveOut() {
    List<Finding> found =
        check(entries("1 Budget", "2 Parkering"), items("1 Budget", "2 Parkering", "3 Cykler"));

    assertThat(danish(found)).containsExactly("Punkt 3 mangler i indholdsfortegnelsen");
    assertThat(english(found)).containsExactly("Item 3 is not in the list of contents");
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(2));
  }

  @Test
  void saysBothSlotsOfAMovedItem() {
    List<Finding> found =
        check(
            List.of(entry("1", "Budget", slot("09:00", "09:20"))),
            item("1", "Budget").slot(slot("09:00", "09:30")).build());

    assertThat(danish(found))
        .containsExactly(
            "Punkt 1 er anderledes i indholdsfortegnelsen: 09.00-09.20, ved punktet 09.00-09.30");
  }

  @Test
  void saysEverythingThatDiffersInOneItemAtOnce() {
    List<Finding> found =
        check(
            List.of(entry("1", "Budget", slot("09:00", "09:20"))),
            item("1", "Budget 2027").slot(slot("10:00", "10:20")).build());

    assertThat(danish(found))
        .containsExactly(
            "Punkt 1 er anderledes i indholdsfortegnelsen: \"Budget\" 09.00-09.20, ved punktet"
                + " \"Budget 2027\" 10.00-10.20");
  }

  @Test
  void saysTheFirstOfManyNumbersThatAreShifted() {
    List<Finding> found =
        check(
            entries("1 Budget", "2 Parkering", "3 Cykler", "4 Kantine"),
            items("1 Budget", "2 Cykler", "3 Kantine"));

    assertThat(danish(found))
        .containsExactly(
            "Punkt 2 \"Parkering\" findes kun i indholdsfortegnelsen",
            "Punkt 2 er anderledes i indholdsfortegnelsen: 3., ved punktet 2.");
  }

  @Test
  void saysOnceThatTheNumbersOfTheItemsWereLost() {
    assertThat(
            danish(
                check(
                    entries("1 Budget", "2 Parkering", "3 Cykler"),
                    items("1 Budget", "1 Parkering", "1 Cykler"))))
        .containsExactly("Punkt 1 er anderledes i indholdsfortegnelsen: 2., ved punktet 1.");
  }

  @Test
  void saysOnceThatTheOrderDiffersWhateverTheNumbers() {
    List<Finding> found =
        check(
            entries("1 Budget", "2 Parkering", "3 Cykler"),
            items("1 Cykler", "2 Budget", "3 Parkering"));

    assertThat(danish(found)).containsExactly("Punkt 1 har en anden plads i indholdsfortegnelsen");
    assertThat(english(found)).containsExactly("Item 1 has another place in the list of contents");
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(0));
  }

  @Test
  void knowsATitleInAnotherSpelling() {
    assertThat(
            check(
                entries("01 HMU’s  “Budget”.", "2 PARKERING"),
                items("1 HMU's \"Budget\"", "2 Parkering")))
        .isEmpty();
  }

  @Test
  void tellsItemsWithTheSameTitleApartByTheirNumbers() {
    assertThat(danish(check(entries("1 Lukket punkt", "2 Lukket punkt"), items("2 Lukket punkt"))))
        .containsExactly("Punkt 1 \"Lukket punkt\" findes kun i indholdsfortegnelsen");
  }

  @Test
  void leavesBreaksThatStandInOnePlaceOnlyAlone() {
    AgendaItem pause = AgendaItem.builder().title("Pause").addPurpose(Purpose.BREAK).build();
    ContentsEntry lunch = ContentsEntry.builder().title("Frokost i kantinen").build();
    List<ContentsEntry> contents = new ArrayList<>(entries("1 Budget"));
    contents.add(lunch);

    assertThat(check(contents, item("1", "Budget").build(), pause)).isEmpty();
  }

  @Test
  void reportsANumberedBreakThatStandsInOnePlaceOnly() {
    AgendaItem pause = item("2", "Pause").addPurpose(Purpose.BREAK).build();

    assertThat(check(entries("1 Budget"), item("1", "Budget").build(), pause)).hasSize(1);
    assertThat(check(entries("1 Budget", "2 Pause"), items("1 Budget"))).hasSize(1);
  }

  @Test
  void letsTheContentsListSubItemsOrLeaveThemOut() {
    AgendaItem parent = item("1", "Budget").addItem(item("a", "Drift").build()).build();

    assertThat(check(entries("1 Budget"), parent)).isEmpty();
    assertThat(check(entries("1 Budget", "1a Drift"), parent)).isEmpty();
  }

  @Test
  void namesTheFirstItemThatStandsInAnotherPlace() {
    List<Finding> found =
        check(
            entries("1 Budget", "2 Cykler", "3 Parkering"),
            items("1 Budget", "2 Parkering", "3 Cykler"));

    assertThat(danish(found)).containsExactly("Punkt 2 har en anden plads i indholdsfortegnelsen");
  }

  @Test
  void takesAClockThatOnlyTheContentsPrintForNoContradiction() {
    List<ContentsEntry> contents =
        List.of(entry("1", "Budget", TimeSlot.startingAt(LocalTime.of(9, 0))));

    assertThat(check(contents, items("1 Budget"))).isEmpty();
  }

  @Test
  void doesNotTakeASubItemForAnEntryThatHasOnlyItsNumber() {
    AgendaItem sub = AgendaItem.builder().number("2").build();
    AgendaItem parent = item("1", "Budget").addItem(sub).build();
    List<ContentsEntry> contents = new ArrayList<>(entries("1 Budget"));
    contents.add(ContentsEntry.builder().number("2").build());

    assertThat(danish(check(contents, parent)))
        .containsExactly("Punkt 2 findes kun i indholdsfortegnelsen");
  }

  @Test
  void comparesOnlyWhatBothPrint() {
    assertThat(
            check(
                List.of(
                    entry("1", "Budget", TimeSlot.startingAt(LocalTime.of(9, 0))),
                    ContentsEntry.builder().title("Parkering").build(),
                    ContentsEntry.builder().number("3").build(),
                    ContentsEntry.builder().build()),
                item("1", "Budget").slot(slot("09:00", "09:20")).build(),
                item("2", "Parkering").slot(slot("09:20", "09:30")).build(),
                item("3", "Cykler").build(),
                AgendaItem.builder().build()))
        .isEmpty();
  }

  @Test
  void findsAnotherStartWhereNoEndIsPrinted() {
    assertThat(
            check(
                List.of(entry("1", "Budget", TimeSlot.startingAt(LocalTime.of(9, 5)))),
                item("1", "Budget").slot(slot("09:00", "09:20")).build()))
        .hasSize(1);
  }

  @Test
  void leavesDocumentsWithoutContentsOrWithoutItemsAlone() {
    assertThat(check(List.of(), items("1 Budget"))).isEmpty();
    assertThat(check(entries("1 Budget"))).isEmpty();
  }

  @Test
  void stopsAfterTenFindings() {
    String[] listed =
        IntStream.range(0, 30).mapToObj(i -> i + " Gammelt " + i).toArray(String[]::new);
    String[] printed = IntStream.range(0, 30).mapToObj(i -> i + " Nyt " + i).toArray(String[]::new);

    assertThat(check(entries(listed), items(printed))).hasSize(10);
  }

  @Test
  @Timeout(10)
  void staysQuickOnALongListOfEqualTitles() {
    String[] same = IntStream.range(0, 20_000).mapToObj(i -> i + " Punkt").toArray(String[]::new);

    assertThat(check(entries(same), items(same))).isEmpty();
  }

  private static List<Finding> check(List<ContentsEntry> contents, AgendaItem... items) {
    return RuleTester.check(
        new ContentsDifferFromItems(), minutes(items).toBuilder().addAllContents(contents).build());
  }

  private static List<ContentsEntry> entries(String... lines) {
    return Stream.of(lines)
        .map(line -> line.split(" ", 2))
        .map(parts -> ContentsEntry.builder().number(parts[0]).title(parts[1]).build())
        .toList();
  }

  private static ContentsEntry entry(String number, String title, TimeSlot slot) {
    return ContentsEntry.builder().number(number).title(title).slot(slot).build();
  }

  private static AgendaItem[] items(String... lines) {
    return Stream.of(lines)
        .map(line -> line.split(" ", 2))
        .map(parts -> item(parts[0], parts[1]).build())
        .toArray(AgendaItem[]::new);
  }

  private static List<ModelPath> relatedOf(Finding finding) {
    return finding.related().stream().map(RelatedPlace::path).toList();
  }
}
