package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.PrintedDate;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The words, dates and clocks of which values are made, in one of two strengths.
 *
 * @param id an id, never blank
 * @param name a person
 * @param role what the person is
 * @param place a room, a unit
 * @param committee the name of a committee
 * @param level the abbreviation of its level
 * @param number a number as printed
 * @param line a title
 * @param text a sentence or a few
 * @param address where something can be had
 * @param mediaType the sort of a file
 * @param printed a date as printed
 * @param date a day
 * @param clock a time of day
 */
record Words(
    Arbitrary<String> id,
    Arbitrary<String> name,
    Arbitrary<String> role,
    Arbitrary<String> place,
    Arbitrary<String> committee,
    Arbitrary<String> level,
    Arbitrary<String> number,
    Arbitrary<String> line,
    Arbitrary<String> text,
    Arbitrary<String> address,
    Arbitrary<String> mediaType,
    Arbitrary<PrintedDate> printed,
    Arbitrary<LocalDate> date,
    Arbitrary<LocalTime> clock) {

  /** What a careful secretary writes: Danish, in one line, with clocks of hours and minutes. */
  static Words careful() {
    return new Words(
        DanishText.ids(),
        DanishText.names(),
        DanishText.roles(),
        DanishText.places(),
        DanishText.committees(),
        DanishText.levels(),
        DanishText.numbers(),
        DanishText.titles(),
        DanishText.sentences(),
        DanishText.addresses(),
        DanishText.mediaTypes(),
        Clocks.printedDates(),
        Clocks.dates(),
        Clocks.printed());
  }

  /** Whatever a string, a date and a clock can hold. */
  static Words any() {
    Arbitrary<String> any = AnyText.texts();
    Arbitrary<String> ids = any.filter(text -> !text.isBlank());
    Arbitrary<LocalDate> dates = Clocks.anyDates();
    Arbitrary<PrintedDate> printed =
        Combinators.combine(any, Choice.maybe(0.5, dates)).as(PrintedDate::new);
    return new Words(
        ids, any, any, any, any, any, any, any, any, any, any, printed, dates, Clocks.any());
  }
}
