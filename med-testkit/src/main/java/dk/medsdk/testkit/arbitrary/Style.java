package dk.medsdk.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What a document prints of numbers and times, the same for all of its items.
 *
 * @param numbering its numbers
 * @param clocks whether time slots are printed
 * @param minutes whether the minutes of each item are printed
 * @param contents whether there is a list of contents, if the items have numbers
 * @param hours how much of the time of the meeting is printed
 * @param start the minute of the day at which the meeting begins
 * @param slack the minutes between the last item and the end of the meeting
 */
record Style(
    Numbering numbering,
    boolean clocks,
    boolean minutes,
    boolean contents,
    Draft.Clock hours,
    int start,
    int slack) {

  static Arbitrary<Style> styles() {
    return Combinators.combine(
            Arbitraries.of(Numbering.class),
            Arbitraries.of(true, false),
            Arbitraries.of(false, true),
            Arbitraries.of(false, true),
            Arbitraries.of(Draft.Clock.class),
            Clocks.minutes(),
            Arbitraries.of(0, 0, 5, 30))
        .as(Style::new);
  }
}
