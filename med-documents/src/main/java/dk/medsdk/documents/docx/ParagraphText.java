package dk.medsdk.documents.docx;

import dk.medsdk.io.line.Traits;
import dk.medsdk.io.line.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of one paragraph while they are read, and how far they are bold from their beginning.
 */
final class ParagraphText {

  /** What ends a line inside a paragraph. */
  static final char LINE_END = '\n';

  private static final int INDENT = 2;

  private final StringBuilder words = new StringBuilder();
  private int boldEnd = -1;
  private int heading;
  private int depth;
  private String label = "";

  /**
   * One printed line of a paragraph.
   *
   * @param text its words, behind the blanks that its depth in a list gives it
   * @param traits what the format tells of it
   */
  record Printed(String text, Traits traits) {}

  /** Adds words. */
  void add(String text, boolean bold) {
    if (!bold && boldEnd < 0) {
      for (int i = 0; i < text.length(); i++) {
        if (!Words.isSpace(text.charAt(i))) {
          boldEnd = words.length();
          break;
        }
      }
    }
    words.append(text);
  }

  /** Adds the end of a line; the end of a page counts only between words. */
  boolean endLine(boolean page) {
    if (page && isBlank()) {
      return false;
    }
    words.append(LINE_END);
    return true;
  }

  /** Says what stands in front of it, and where in lists and among headings it stands. */
  void place(int headingLevel, int listDepth, String listLabel) {
    heading = headingLevel;
    depth = listDepth;
    label = listLabel;
  }

  /** Says by which mark the text refers to it. */
  void markNote(String mark) {
    label = label.isEmpty() ? mark : mark + " " + label;
  }

  /** Whether nothing is printed but white space; its label does not count. */
  boolean isBlank() {
    for (int i = 0; i < words.length(); i++) {
      if (!Words.isSpace(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many characters it has so far. */
  int length() {
    return words.length();
  }

  /** The words in one line, for a cell. */
  String inOneLine() {
    String one = words.toString().replace(LINE_END, ' ').replace('\t', ' ');
    return labelled(strip(one));
  }

  /** How many characters of that line are bold. */
  int boldInOneLine() {
    return bold(0, words.length());
  }

  /** Its lines, one at least. */
  List<Printed> lines() {
    if (words.indexOf(String.valueOf(LINE_END)) < 0) {
      return List.of(line(0, words.length()));
    }
    Stream.Builder<Printed> lines = Stream.builder();
    int start = 0;
    for (int end = end(start); start <= words.length(); end = end(start)) {
      lines.add(line(start, end));
      start = end + 1;
    }
    return lines.build().toList();
  }

  private int end(int start) {
    int end = words.indexOf(String.valueOf(LINE_END), start);
    return end < 0 ? words.length() : end;
  }

  private Printed line(int start, int end) {
    String text = words.substring(start, end);
    String printed = start == 0 ? labelled(text) : text;
    if (printed.isBlank()) {
      return new Printed("", Traits.NONE);
    }
    Traits traits = traits(bold(start, end));
    return new Printed(depth == 0 ? printed : indented(printed, start > 0), traits);
  }

  private Traits traits(int bold) {
    if (heading == 0 && depth == 0 && bold == 0) {
      return Traits.NONE;
    }
    return Traits.NONE.asHeading(heading).inList(depth).bold(bold);
  }

  /** A sign without words is nothing in print that could be read. */
  private String labelled(String text) {
    if (label.isEmpty()) {
      return text;
    }
    String rest = strip(text);
    if (rest.isEmpty()) {
      return label.equals(ListCounters.BULLET) ? "" : label;
    }
    return label + " " + rest;
  }

  private static String strip(String text) {
    return new Words(text, 0).strip().text();
  }

  private String indented(String text, boolean goesOn) {
    return " ".repeat((depth - 1 + (goesOn ? 1 : 0)) * INDENT) + text;
  }

  /** The bold characters of a stretch without the white space around, the label counted with it. */
  private int bold(int start, int end) {
    int from = start;
    while (from < end && Words.isSpace(words.charAt(from))) {
      from++;
    }
    int to = boldEnd < 0 ? end : Math.min(end, boldEnd);
    while (to > from && Words.isSpace(words.charAt(to - 1))) {
      to--;
    }
    if (to <= from) {
      return 0;
    }
    int labelLength = start == 0 && !label.isEmpty() ? label.length() + 1 : 0;
    return labelLength + to - from;
  }
}
