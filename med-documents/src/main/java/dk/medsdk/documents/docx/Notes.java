package dk.medsdk.documents.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The footnotes and endnotes of a document, which are numbered together in the order in which the
 * text refers to them.
 *
 * <p>The number stands in the words as it is printed, {@code Budgettet¹ er vedtaget}, and the note
 * is a line below the paragraph, {@code ¹ Bilag 2}: it belongs to what it explains, and a page has
 * no foot here.
 */
final class Notes {

  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Map<String, List<WordBlock>> texts = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Puts a note by, until the text refers to it. */
  void put(String sort, String id, List<WordBlock> text) {
    texts.putIfAbsent(key(sort, id), text);
  }

  /** The mark of a note where the text refers to it; nothing if there is no such note. */
  String mark(String sort, String id) {
    String key = key(sort, id);
    if (!texts.containsKey(key) && !numbers.containsKey(key)) {
      return "";
    }
    return superscript(numbers.computeIfAbsent(key, first -> numbers.size() + 1));
  }

  /** The paragraphs of a note behind its mark, the first time that they are asked for. */
  List<WordBlock> take(String sort, String id) {
    List<WordBlock> text = texts.remove(key(sort, id));
    if (text == null) {
      return List.of();
    }
    if (!text.isEmpty() && text.get(0) instanceof WordBlock.Paragraph first) {
      first.text().markNote(mark(sort, id));
    }
    return text;
  }

  private static String key(String sort, String id) {
    return sort + ' ' + id;
  }

  private static String superscript(int number) {
    StringBuilder mark = new StringBuilder();
    for (char digit : String.valueOf(number).toCharArray()) {
      mark.append(DIGITS.charAt(digit - '0'));
    }
    return mark.toString();
  }
}
