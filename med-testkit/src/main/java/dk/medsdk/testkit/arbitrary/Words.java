package dk.medsdk.testkit.arbitrary;

import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitrary;

/**
 * The words, dates and clocks of which values are made, in one of two strengths.
 *
 * @param name a person
 * @param label a number, a level, a language: a word that is printed in front of others
 * @param line a title, a place, a role
 * @param text a sentence or a few
 * @param address where something can be had
 * @param date a day
 * @param clock a time of day
 */
record Words(
    Arbitrary<String> name,
    Arbitrary<String> label,
    Arbitrary<String> line,
    Arbitrary<String> text,
    Arbitrary<String> address,
    Arbitrary<LocalDate> date,
    Arbitrary<LocalTime> clock) {

  /** What a careful secretary writes: Danish, in one line, with clocks of hours and minutes. */
  static Words careful() {
    return new Words(
        DanishText.names(),
        DanishText.labels(),
        DanishText.titles(),
        DanishText.sentences(),
        DanishText.addresses(),
        Clocks.dates(),
        Clocks.printed());
  }

  /** Whatever a string, a date and a clock can hold. */
  static Words any() {
    Arbitrary<String> text = AnyText.texts();
    return new Words(text, text, text, text, text, Clocks.anyDates(), Clocks.any());
  }
}
