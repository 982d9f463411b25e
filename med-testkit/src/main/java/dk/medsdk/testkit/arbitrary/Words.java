package dk.medsdk.testkit.arbitrary;

import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitrary;

/**
 * The words, dates and clocks of which values are made, in one of two strengths.
 *
 * @param name a person
 * @param role what the person is
 * @param place a room, a unit
 * @param committee the name of a committee
 * @param level the abbreviation of its level
 * @param number a number as printed
 * @param line a title
 * @param text a sentence or a few
 * @param address where something can be had
 * @param date a day
 * @param clock a time of day
 */
record Words(
    Arbitrary<String> name,
    Arbitrary<String> role,
    Arbitrary<String> place,
    Arbitrary<String> committee,
    Arbitrary<String> level,
    Arbitrary<String> number,
    Arbitrary<String> line,
    Arbitrary<String> text,
    Arbitrary<String> address,
    Arbitrary<LocalDate> date,
    Arbitrary<LocalTime> clock) {

  /** What a careful secretary writes: Danish, in one line, with clocks of hours and minutes. */
  static Words careful() {
    return new Words(
        DanishText.names(),
        DanishText.roles(),
        DanishText.places(),
        DanishText.committees(),
        DanishText.levels(),
        DanishText.numbers(),
        DanishText.titles(),
        DanishText.sentences(),
        DanishText.addresses(),
        Clocks.dates(),
        Clocks.printed());
  }

  /** Whatever a string, a date and a clock can hold. */
  static Words any() {
    Arbitrary<String> any = AnyText.texts();
    return new Words(any, any, any, any, any, any, any, any, any, Clocks.anyDates(), Clocks.any());
  }
}
