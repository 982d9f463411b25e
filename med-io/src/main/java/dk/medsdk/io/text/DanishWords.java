package dk.medsdk.io.text;

import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** The words in which a page prints what the model holds as values; {@code docs/format.md}. */
final class DanishWords {

  private static final List<String> MONTHS =
      List.of(
          "januar",
          "februar",
          "marts",
          "april",
          "maj",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "december");

  private DanishWords() {}

  /** {@code 02. oktober, 2025}. */
  static String date(LocalDate date) {
    String month = MONTHS.get(date.getMonthValue() - 1);
    return String.format(
        Locale.ROOT, "%02d. %s, %04d", date.getDayOfMonth(), month, date.getYear());
  }

  /** {@code 10:30}, as the head prints it. */
  static String clock(LocalTime time) {
    return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
  }

  /** {@code 10.30}, as everything else prints it. */
  static String pointed(LocalTime time) {
    return clock(time).replace(':', '.');
  }

  static String kind(DocumentKind kind) {
    return switch (kind) {
      case AGENDA -> "Dagsorden";
      case MINUTES -> "Referat";
      case THEME_SUMMARY -> "Opsamling";
      case UNKNOWN -> "Ukendt";
    };
  }

  static String kind(MeetingKind kind) {
    return switch (kind) {
      case ORDINARY -> "Ordinært møde";
      case EXTRAORDINARY -> "Ekstraordinært møde";
      case THEME -> "Temamøde";
      case SEMINAR -> "Seminar";
      case POLITICAL -> "Møde med den politiske ledelse";
    };
  }

  static String purpose(Purpose purpose) {
    return switch (purpose) {
      case INFORMATION -> "orientering";
      case WRITTEN_INFORMATION -> "skriftlig orientering";
      case DISCUSSION -> "drøftelse";
      case GROUP_DISCUSSION -> "gruppedrøftelse";
      case THEME_DISCUSSION -> "temadrøftelse";
      case DECISION -> "beslutning";
      case APPROVAL -> "godkendelse";
      case HEARING -> "høring";
      case ELECTION -> "valg";
      case MUTUAL_INFORMATION -> "gensidig orientering";
      case WORK_ENVIRONMENT_DISCUSSION -> "årlig arbejdsmiljødrøftelse";
      case COMING_ITEMS -> "punkter til kommende møder";
      case NEXT_MEETING -> "næste møde";
      case COMMUNICATION -> "kommunikation";
      case EVALUATION -> "evaluering";
      case WELCOME -> "velkomst";
      case CHECK_IN -> "tjek-ind";
      case ANY_OTHER_BUSINESS -> "eventuelt";
      case BREAK -> "pause";
    };
  }

  static String side(Side side) {
    return side == Side.MANAGEMENT ? "ledelsesside" : "medarbejderside";
  }

  static String representation(Representation representation) {
    return switch (representation) {
      case LEADER -> "leder";
      case TR -> "TR";
      case FTR -> "FTR";
      case AMR -> "AMR";
      case WORK_ENVIRONMENT_LEADER -> "arbejdsmiljøleder";
      case EMPLOYEE -> "medarbejderrepræsentant";
    };
  }
}
