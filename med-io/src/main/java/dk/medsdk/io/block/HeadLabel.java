package dk.medsdk.io.block;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a label in the head of a document means: {@code Mødested} is a place. */
public enum HeadLabel {
  /** The committee. */
  COMMITTEE(
      "udvalg",
      "møde vedr.",
      "møde vedr",
      "møde i",
      "mødet i",
      "med-udvalg",
      "medudvalg",
      "møde",
      "vedr.",
      "vedrørende",
      "committee",
      "udvalgets navn",
      "mødeforum",
      "forum",
      "mødegruppe"),
  /** The administration, centre or department. */
  ORGANISATION(
      "forvaltning",
      "center",
      "afdeling",
      "organisation",
      "arbejdsplads",
      "institution",
      "enhed",
      "område",
      "magistratsafdeling",
      "department",
      "organization",
      "virksomhed",
      "ansættelsessted"),
  /** The day, the clock or both. */
  DATE(
      "mødedato",
      "dato",
      "dato og tid",
      "dato og tidspunkt",
      "dato/tid",
      "dato/tidspunkt",
      "date",
      "date and time",
      "dag",
      "mødedag",
      "hvornår",
      "mødets dato",
      "meeting date",
      "tid",
      "mødetid",
      "mødetidspunkt",
      "tidspunkt",
      "time",
      "kl.",
      "kl",
      "klokken",
      "dato og klokkeslæt",
      "dato og kl.",
      "afholdt",
      "dato for mødet",
      "dato for møde",
      "mødedato og tid",
      "mødedato og -tid",
      "mødedato og tidspunkt",
      "tidspunkt for møde",
      "start",
      "starttidspunkt"),
  /** The clock at which it ends. */
  END("slut", "sluttidspunkt", "sluttid", "mødet slut", "mødet sluttede", "end"),
  /** The day, the clock and the place in one value. */
  TIME_AND_PLACE(
      "tid og sted",
      "sted og tid",
      "tid/sted",
      "tid & sted",
      "dato og sted",
      "time and place",
      "dato, tid og sted",
      "dato, sted og tid"),
  /** Where it is held. */
  PLACE(
      "mødested",
      "sted",
      "lokale",
      "mødelokale",
      "place",
      "venue",
      "room",
      "location",
      "hvor",
      "mødesteder",
      "lokaler"),
  /** To whom the document is sent. */
  DISTRIBUTION(
      "sendes til",
      "sendt til",
      "kopi til",
      "kopi",
      "til orientering",
      "til",
      "distribution",
      "cc",
      "fordeling",
      "udsendes til",
      "referat sendes til"),
  /** Who leads the meeting. */
  CHAIR(
      "mødeleder",
      "ordstyrer",
      "chair",
      "chaired by",
      "dirigent",
      "mødet ledes af",
      "mødet blev ledet af",
      "formand for mødet"),
  /** Who writes the minutes. */
  MINUTE_TAKER(
      "referent",
      "minutes by",
      "minute taker",
      "minutes taken by",
      "skribent",
      "referat ved",
      "referat v/",
      "referat af",
      "sekretær",
      "secretary",
      "taken by",
      "mødereferent",
      "ref.",
      "ref"),
  /** The case number. */
  CASE_NUMBER(
      "sagsnr.",
      "sags id",
      "sags-id",
      "sagsid",
      "sag id",
      "sagsnr",
      "sagnr.",
      "sagnr",
      "sagsnummer",
      "j.nr.",
      "journalnr.",
      "journalnummer",
      "sag nr.",
      "sags nr.",
      "sags-id",
      "sagsid",
      "case no.",
      "case number",
      "j. nr."),
  /** When the committee meets next. */
  NEXT_MEETING(
      "næste møde",
      "next meeting",
      "næste mødedato",
      "næste ordinære møde",
      "nyt møde",
      "næste gang",
      "dato for næste møde"),
  /** What sort of meeting it is. */
  MEETING_KIND("mødetype", "type", "mødeform", "meeting type"),
  /** What sort of document it is. */
  DOCUMENT_KIND("art", "dokumenttype"),
  /** How high in the organisation the committee stands. */
  LEVEL("niveau", "udvalgsniveau"),
  /** The last day of a meeting over several. */
  LAST_DATE("sidste dag", "slutdato"),
  /** In which zone its clocks go. */
  ZONE("tidszone", "time zone"),
  /** Whether it is held online. */
  ONLINE("online"),
  /** Who called an extraordinary meeting. */
  CALLED_BY("indkaldt af", "indkalder", "mødeindkalder", "called by"),
  /** Why it was called. */
  REASON("anledning", "årsag", "baggrund for mødet", "reason"),
  /** What a mail is about: often what the document calls itself. */
  SUBJECT("emne", "subject"),
  /** How far the document is. */
  STATUS("status", "referatstatus");

  /** Labels that are known without a colon where they have a line of their own. */
  private static final Set<String> ALONE =
      Set.of(
          "mødedato",
          "dato",
          "tidspunkt",
          "mødetidspunkt",
          "mødetid",
          "mødested",
          "sted",
          "lokale",
          "mødelokale",
          "mødeleder",
          "ordstyrer",
          "referent",
          "udvalg",
          "forvaltning",
          "sendes til",
          "kopi til");

  private static final int LONGEST_ALONE = 13;

  private static final String[] ADDED = {" denne gang", " i dag", " til mødet", " på mødet"};

  private static final Map<String, HeadLabel> BY_NAME = byName();

  @SuppressWarnings("ImmutableEnumChecker") // List.of is.
  private final List<String> names;

  HeadLabel(String... names) {
    this.names = List.of(names);
  }

  /**
   * The meaning of a label without its colon, in any case; of a label in two languages, {@code Dato
   * / Date}, one is enough.
   */
  static Optional<HeadLabel> of(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    HeadLabel meaning = BY_NAME.get(name);
    int slash = name.indexOf('/');
    if (meaning == null && slash >= 0) {
      meaning = BY_NAME.get(name.substring(0, slash).strip());
    }
    return Optional.ofNullable(meaning == null ? ofSeveralWords(name) : meaning);
  }

  /** "Referent denne gang", "Næste gang vi ses": words more that change nothing. */
  private static @Nullable HeadLabel ofSeveralWords(String name) {
    if (name.indexOf(' ') < 0) {
      return null;
    }
    if (name.startsWith("næste ") && (name.endsWith("møde") || name.contains("møde i "))) {
      return NEXT_MEETING;
    }
    if (name.startsWith("næste gang ") || name.startsWith("næste møde ")) {
      return NEXT_MEETING;
    }
    for (String added : ADDED) {
      if (name.endsWith(added)) {
        return BY_NAME.get(name.substring(0, name.length() - added.length()));
      }
    }
    return null;
  }

  /** The meaning of a line that is a label and nothing else, its value below it. */
  static Optional<HeadLabel> alone(String line) {
    String name = line.length() > LONGEST_ALONE ? "" : line.toLowerCase(Locale.ROOT);
    return ALONE.contains(name) ? of(name) : Optional.empty();
  }

  private static Map<String, HeadLabel> byName() {
    Map<String, HeadLabel> byName = new HashMap<>();
    for (HeadLabel label : values()) {
      label.names.forEach(name -> byName.put(name, label));
    }
    return Collections.unmodifiableMap(byName);
  }
}
