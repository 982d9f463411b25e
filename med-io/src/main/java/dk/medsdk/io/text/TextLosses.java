package dk.medsdk.io.text;

import dk.medsdk.source.ModelPath;
import java.util.List;

/**
 * Which values a page of text has no place for: a closed list, {@code attachments/*}{@code /uri} on
 * it and the attachment itself not.
 *
 * <p>An entry is the end of a path, with a star for any index. Items with number, title, time and
 * minutes, recommendations, case statements, decisions, attendance, attachments and the head of the
 * meeting are not on the list, and never will be.
 */
public final class TextLosses {

  /** What a page does not print, as a test and {@code docs/format.md} hold it. */
  public static final List<String> PROPERTIES =
      List.of(
          "/status",
          "/statusHistory",
          "/language",
          "/themeDiscussion",
          "/meeting/id",
          "/committee/id",
          "/attendance/*/person",
          "/items/*/date",
          "/items/*/closedReason",
          "/items/*/closedUntil",
          "/items/*/followUps",
          "/items/*/links",
          "/attachments/*/uri",
          "/attachments/*/mediaType",
          "/attachments/*/open",
          "/resolutions/*/answers",
          "/resolutions/*/outcome",
          "/*/links",
          "/ordered",
          "/elements/*/label",
          "/rows/*/header");

  /** What a page cannot say the presence of, where there is nothing in it. */
  public static final List<String> EMPTY = List.of("/meeting", "/committee", "/elements", "/rows");

  /**
   * What readers work out from words that are printed elsewhere: it may be read back where it was
   * not, and of {@link #PROPERTIES} it is lost only where the words do not tell it.
   */
  public static final List<String> TOLD_BY_WORDS =
      List.of(
          "/language",
          "/items/*/purposes",
          "/items/*/closedReason",
          "/items/*/followUps",
          "/resolutions/*/outcome",
          "/committee/level",
          "/attendance/*/role",
          "/attendance/*/side",
          "/attendance/*/representation",
          "/meeting/nextMeeting");

  /** Lists that count are numbered on a page; of the others these are lost. */
  private static final List<String> WHERE_NOT_COUNTED = List.of("/ordered", "/elements/*/label");

  private TextLosses() {}

  /** Whether one of {@link #PROPERTIES} has this path. */
  public static boolean isLost(ModelPath path) {
    return isOn(PROPERTIES, path);
  }

  /** Whether it is lost whatever else the document says. */
  static boolean isAlwaysLost(ModelPath path) {
    return isLost(path) && !isToldByWords(path) && !isOn(WHERE_NOT_COUNTED, path);
  }

  static boolean isToldByWords(ModelPath path) {
    return isOn(TOLD_BY_WORDS, path);
  }

  private static boolean isOn(List<String> ends, ModelPath path) {
    String shape = shape(path);
    return ends.stream().anyMatch(shape::endsWith);
  }

  /** {@code /items/*}{@code /date} of {@code /items/3/date}. */
  private static String shape(ModelPath path) {
    StringBuilder shape = new StringBuilder();
    for (String part : path.pointer().split("/", -1)) {
      boolean index = !part.isEmpty() && part.chars().allMatch(Character::isDigit);
      shape.append(shape.isEmpty() && part.isEmpty() ? "" : "/").append(index ? "*" : part);
    }
    return shape.toString();
  }
}
