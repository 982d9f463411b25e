package dk.medsdk.validation.rule;

import dk.medsdk.source.SourceSpan;
import java.util.Optional;

/** The words of a source: they belong to the items printed around them, and stand in its lines. */
final class SourceWordPlaces implements WordPlaces {

  private final String text;
  private final PrintedItems items;
  private int lineStart;
  private int lineEnd;
  private int list;
  private boolean asked;
  private boolean lastStoodInAList;

  SourceWordPlaces(String text, PrintedItems items) {
    this.text = text;
    this.items = items;
    this.lineEnd = lineEndFrom(0);
  }

  @Override
  public TextPlace place(int start, int end) {
    return new TextPlace(
        items.pathAt(start), Optional.of(SourceSpan.of(start, end)), text.substring(start, end));
  }

  @Override
  public int listOf(int start, int end) {
    if (start > lineEnd) {
      int before = lineEnd;
      moveToLineOf(start);
      boolean standsInAList = standsInAList(start, end);
      boolean goesOn =
          endsWithComma() || (lastStoodInAList && standsInAList && isBlank(before, lineStart));
      list += goesOn ? 0 : 1;
      lastStoodInAList = standsInAList;
    } else if (!asked) {
      lastStoodInAList = standsInAList(start, end);
    }
    asked = true;
    return list;
  }

  private void moveToLineOf(int offset) {
    while (lineEnd < offset) {
      lineStart = lineEnd + 1;
      lineEnd = lineEndFrom(lineStart);
    }
  }

  private int lineEndFrom(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  /** A bullet or number before the name, or nothing of a sentence after it. */
  private boolean standsInAList(int start, int end) {
    boolean bulleted = false;
    for (int i = lineStart; i < start; i++) {
      char c = text.charAt(i);
      if (Glyphs.isLetter(c)) {
        return false;
      }
      bulleted |= !Character.isWhitespace(c);
    }
    int after = end;
    while (after < lineEnd && Glyphs.isSpace(text.charAt(after))) {
      after++;
    }
    return bulleted || after >= lineEnd || !Glyphs.isLetter(text.charAt(after));
  }

  private boolean endsWithComma() {
    int at = lineStart - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) == ',';
  }

  private boolean isBlank(int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == end;
  }
}
