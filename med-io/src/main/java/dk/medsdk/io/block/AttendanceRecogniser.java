package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.AttendanceState;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists of people: {@code Afbud} alone, {@code Afbud fra: Ida Holm og Bo Vang}, {@code
 * Fraværende:}, {@code Til stede:}.
 *
 * <p>Seen in rm-page and rm-classic inside Sagsfremstilling and Beslutning, in e-dagsorden in every
 * Beslutning, in plain minutes in the head.
 */
final class AttendanceRecogniser implements Recogniser {

  private static final Map<String, AttendanceState> HEADINGS =
      Map.ofEntries(
          Map.entry("afbud", AttendanceState.ABSENT),
          Map.entry("afbud fra", AttendanceState.ABSENT),
          Map.entry("afbud til mødet", AttendanceState.ABSENT),
          Map.entry("fraværende", AttendanceState.ABSENT),
          Map.entry("ikke til stede", AttendanceState.ABSENT),
          Map.entry("til stede", AttendanceState.PRESENT),
          Map.entry("tilstede", AttendanceState.PRESENT),
          Map.entry("tilstedeværende", AttendanceState.PRESENT),
          Map.entry("deltagere", AttendanceState.PRESENT),
          Map.entry("mødedeltagere", AttendanceState.PRESENT));

  private static final int LONGEST_HEADING = 20;

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Line line = at.line();
    Words words = line.body();
    int colon = words.text().indexOf(':');
    int end = colon < 0 ? words.length() : colon;
    if (end > LONGEST_HEADING || (colon < 0 && line.isBullet())) {
      return null;
    }
    String name = words.text().substring(0, end).strip().toLowerCase(Locale.ROOT);
    AttendanceState state = HEADINGS.get(name);
    if (state == null) {
      return null;
    }
    int after = Math.min(words.length(), end + 1);
    return new Block.AttendanceHeading(words.part(0, end).span(), state, words.from(after).strip());
  }
}
