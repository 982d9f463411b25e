package dk.medsdk.validation.rule;

import dk.medsdk.source.SourceSpan;
import java.util.Optional;

/** The words of one text of a model: they belong to the item that the form has around them. */
final class FormWordPlaces implements WordPlaces {

  /** So many characters of escapes may stand between two places that are asked for. */
  private static final int REACH = 2_000;

  private final String text;
  private final SourceSpan value;
  private final String source;
  private final PrintedItems items;
  private final int list;
  private int ahead;

  /** Words of a text whose value stands at the span, in a list that has the number. */
  FormWordPlaces(String text, SourceSpan value, String source, PrintedItems items, int list) {
    this.text = text;
    this.value = value;
    this.source = source;
    this.items = items;
    this.list = list;
    this.ahead = value.start();
  }

  @Override
  public TextPlace place(int start, int end) {
    String words = text.substring(start, end);
    SourceSpan span = spanOf(words, start);
    return new TextPlace(items.pathAt(span.start()), Optional.of(span), words);
  }

  @Override
  public int listOf(int start, int end) {
    return list;
  }

  /**
   * The words themselves, or all of the value if they stand there otherwise than they are read:
   * escaped or folded, which makes what comes before them longer and never shorter.
   */
  private SourceSpan spanOf(String words, int start) {
    int last = Math.min(value.end() - words.length(), ahead + start + REACH);
    for (int at = ahead + start; at <= last; at++) {
      if (source.startsWith(words, at)) {
        ahead = at - start;
        return SourceSpan.of(at, at + words.length());
      }
    }
    return value;
  }
}
