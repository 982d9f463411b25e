package dk.medsdk.io.block;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a label in the head of a document means: {@code Mødested} is a place. */
public enum HeadLabel {
  /** The committee. */
  COMMITTEE,
  /** The administration, centre or department. */
  ORGANISATION,
  /** The day, often with the clock. */
  DATE,
  /** The clock alone. */
  TIME,
  /** Where it is held. */
  PLACE,
  /** To whom the document is sent. */
  DISTRIBUTION,
  /** Who leads the meeting. */
  CHAIR,
  /** Who writes the minutes. */
  MINUTE_TAKER,
  /** The case number. */
  CASE_NUMBER,
  /** When the committee meets next. */
  NEXT_MEETING;

  private static final Map<String, HeadLabel> BY_LABEL =
      Map.ofEntries(
          Map.entry("udvalg", COMMITTEE),
          Map.entry("møde vedr.", COMMITTEE),
          Map.entry("møde vedr", COMMITTEE),
          Map.entry("møde i", COMMITTEE),
          Map.entry("med-udvalg", COMMITTEE),
          Map.entry("forvaltning", ORGANISATION),
          Map.entry("center", ORGANISATION),
          Map.entry("afdeling", ORGANISATION),
          Map.entry("organisation", ORGANISATION),
          Map.entry("mødedato", DATE),
          Map.entry("dato", DATE),
          Map.entry("dato og tid", DATE),
          Map.entry("dato og tidspunkt", DATE),
          Map.entry("mødetid", TIME),
          Map.entry("mødetidspunkt", TIME),
          Map.entry("tidspunkt", TIME),
          Map.entry("tid", TIME),
          Map.entry("mødested", PLACE),
          Map.entry("sted", PLACE),
          Map.entry("lokale", PLACE),
          Map.entry("mødelokale", PLACE),
          Map.entry("sendes til", DISTRIBUTION),
          Map.entry("sendt til", DISTRIBUTION),
          Map.entry("mødeleder", CHAIR),
          Map.entry("ordstyrer", CHAIR),
          Map.entry("referent", MINUTE_TAKER),
          Map.entry("sagsnr.", CASE_NUMBER),
          Map.entry("sagsnr", CASE_NUMBER),
          Map.entry("sagnr.", CASE_NUMBER),
          Map.entry("sagsnummer", CASE_NUMBER),
          Map.entry("j.nr.", CASE_NUMBER),
          Map.entry("næste møde", NEXT_MEETING));

  /** The meaning of a label without its colon, in any case. */
  static Optional<HeadLabel> of(String label) {
    return Optional.ofNullable(BY_LABEL.get(label.toLowerCase(Locale.ROOT)));
  }
}
