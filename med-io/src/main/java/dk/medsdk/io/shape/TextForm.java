package dk.medsdk.io.shape;

import dk.medsdk.io.JsonFindings;
import dk.medsdk.model.meeting.MeetingId;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.OrganisationId;
import dk.medsdk.model.organisation.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is a JSON string: a text, or something that is written as one, such as a date.
 *
 * @param <V> what it is in the model
 */
public final class TextForm<V> implements Form<V> {

  /** Tekst: any words, {@code "Godkendelse af dagsorden"}. */
  public static final TextForm<String> TEXT =
      new TextForm<>("text", true, text -> text, text -> text);

  /** Any words, as they stand: for texts into which other values count. */
  static final TextForm<String> UNCOMPOSED =
      new TextForm<>("text", false, text -> text, text -> text);

  /** Dato: a day of the calendar, {@code "2026-03-12"}. */
  public static final TextForm<LocalDate> DATE =
      new TextForm<>("date", false, TextForm::date, LocalDate::toString);

  /** Klokkeslæt: a time of day, {@code "09:00"}; with seconds only where there are some. */
  public static final TextForm<LocalTime> TIME =
      new TextForm<>("time", false, TextForm::time, LocalTime::toString);

  /** Tidszone: one of the IANA database, {@code "Europe/Copenhagen"}. */
  public static final TextForm<ZoneId> ZONE =
      new TextForm<>("zone", false, ZoneId::of, ZoneId::getId);

  /** The id of a meeting. */
  public static final TextForm<MeetingId> MEETING_ID = id(MeetingId::new, MeetingId::value);

  /** The id of a committee. */
  public static final TextForm<CommitteeId> COMMITTEE_ID = id(CommitteeId::new, CommitteeId::value);

  /** The id of an employer. */
  public static final TextForm<OrganisationId> ORGANISATION_ID =
      id(OrganisationId::new, OrganisationId::value);

  /** The id of a person. */
  public static final TextForm<PersonId> PERSON_ID = id(PersonId::new, PersonId::value);

  private static final int DATE_LENGTH = "2026-03-12".length();
  private static final int CLOCK_LENGTH = "09:00".length();

  private final String sort;
  private final boolean composed;
  private final Function<String, V> parse;
  private final Function<V, String> print;

  private TextForm(
      String sort, boolean composed, Function<String, V> parse, Function<V, String> print) {
    this.sort = sort;
    this.composed = composed;
    this.parse = parse;
    this.print = print;
  }

  /** Id: a text that is not blank. */
  static <V> TextForm<V> id(Function<String, V> parse, Function<V, String> print) {
    return new TextForm<>("id", false, parse, print);
  }

  /**
   * Which sort of text it is: {@code text}, {@code date}, {@code time}, {@code zone}, {@code id}.
   */
  public String sort() {
    return sort;
  }

  @Override
  public @Nullable V read(FormInput in) {
    String text = in.text(sort, composed);
    if (text == null) {
      return null;
    }
    try {
      return parse.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      in.report(JsonFindings.INVALID_VALUE, "value", FormText.clip(text), "expected", sort);
      return null;
    }
  }

  @Override
  public void write(V value, FormOutput out) {
    out.text(value instanceof String text ? text : print.apply(value));
  }

  /** ISO 8601 with four digits for the year, which is what the schema says too. */
  private static LocalDate date(String text) {
    if (text.length() != DATE_LENGTH || !isDigit(text.charAt(0))) {
      throw new DateTimeException("no calendar date");
    }
    return LocalDate.parse(text);
  }

  private static LocalTime time(String text) {
    // Java takes 24:00 for no time of day; the schema agrees.
    if (text.length() < CLOCK_LENGTH || text.endsWith(".")) {
      throw new DateTimeException("no clock");
    }
    return LocalTime.parse(text);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
