package dk.medsdk.io.text;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.block.BlockParser;
import dk.medsdk.io.bytes.CleanText;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.LineScanner;
import dk.medsdk.io.line.TextMarkup;
import dk.medsdk.io.text.WordMarks.Mark;
import dk.medsdk.model.meeting.DocumentTexts;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.PlacedText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a printed document and what became of each.
 *
 * <p>A word is a run of letters or of digits. It is kept if the model has it, once for each time it
 * is printed; copies inside the model, such as the level in the name of a committee, do not count.
 */
final class WordLedger {

  /** Values that are no texts and whose span is exactly what was printed of them. */
  private static final Set<String> VALUES =
      Set.of("date", "lastDate", "start", "end", "slot", "nextMeeting");

  /** Words that can only be texts first, so that the others take what is left. */
  private static final List<Mark> PASSES =
      List.of(Mark.UNSEEN, Mark.SAID, Mark.ATTACHMENT, Mark.PEOPLE, Mark.HEAD);

  private final String text;
  private final MeetingDocument document;
  private final WordMarks marks;
  private final ValueWords values;
  private final Map<String, Integer> known = new HashMap<>();
  private final List<String> lost = new ArrayList<>();
  private int words;

  private WordLedger(String text) {
    this.text = text;
    ReadResult<MeetingDocument> read = MedText.read(text);
    this.document = read.value();
    List<Line> lines = TextMarkup.apply(LineScanner.scan(SourceText.of(text)));
    this.marks = WordMarks.of(text, lines, BlockParser.parse(lines));
    this.values = new ValueWords(document);
    read.sourceMap().spans().forEach(this::markValue);
  }

  /** The ledger of a text in which every letter is one character. */
  static WordLedger of(String printed) {
    WordLedger ledger = new WordLedger(CleanText.of(printed).text());
    ledger.addModel();
    ledger.addPrinted();
    return ledger;
  }

  /** How many words are printed. */
  int words() {
    return words;
  }

  /** How many of them are noise. */
  int allNoiseWords() {
    return noise().stream().mapToInt(line -> PrintedWord.of(line).size()).sum();
  }

  /** How many of them are noise, what is printed again and again counted once. */
  int noiseWords() {
    Set<String> different = new HashSet<>();
    noise().forEach(line -> different.add(line.replaceAll("\\d+", "1")));
    return different.stream().mapToInt(line -> PrintedWord.of(line).size()).sum();
  }

  /** The lines that are noise, in their order. */
  List<String> noise() {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && marks.at(end) == Mark.NOISE) {
        end++;
      }
      if (end > at) {
        found.add(text.substring(at, end));
      }
      at = end + 1;
    }
    return found;
  }

  /** The words that are nowhere, each with the line it stands on. */
  List<String> lost() {
    return lost;
  }

  private void markValue(ModelPath path, SourceSpan span) {
    String pointer = path.pointer();
    if (VALUES.contains(pointer.substring(pointer.lastIndexOf('/') + 1))) {
      marks.mark(span, Mark.LABEL);
    } else if (pointer.equals("/status") && marks.at(span.start()) != Mark.HEAD) {
      // Below the items "Godkendt den 12. maj 2026" is the status and its day, and nothing else.
      marks.mark(span, Mark.LABEL);
    } else if (path.parent().pointer().endsWith("/statements")) {
      int label = text.substring(span.start(), span.end()).indexOf(':');
      marks.mark(SourceSpan.of(span.start(), span.start() + Math.max(0, label)), Mark.LABEL);
    }
  }

  private void addModel() {
    StringBuilder all = new StringBuilder();
    List<PlacedText> copies = new ArrayList<>();
    for (PlacedText placed : DocumentTexts.of(document)) {
      if (mayBeCopy(placed.path().pointer())) {
        copies.add(placed);
      } else {
        all.append(placed.text()).append('\n');
        addKnown(placed.text());
      }
    }
    for (PlacedText copy : copies) {
      if (all.indexOf(copy.text()) < 0) {
        all.append(copy.text()).append('\n');
        addKnown(copy.text());
      }
    }
  }

  private static boolean mayBeCopy(String pointer) {
    return pointer.endsWith("/level")
        || pointer.equals("/language")
        || (pointer.contains("/followUps/") && !pointer.endsWith("/owner"))
        || pointer.contains("/nextMeeting/");
  }

  private void addKnown(String value) {
    PrintedWord.of(value).forEach(word -> known.merge(word.text(), 1, Integer::sum));
  }

  /** Words of the document first; those that may be values may take what is left. */
  private void addPrinted() {
    List<PrintedWord> all = PrintedWord.of(text, at -> marks.at(at) != marks.at(at - 1));
    words = all.size();
    for (Mark mark : PASSES) {
      for (int i = 0; i < all.size(); i++) {
        i += marks.at(all.get(i).start()) == mark ? account(all, i) : 0;
      }
    }
  }

  /** Finds a word in the model; how many words more it took. */
  private int account(List<PrintedWord> all, int i) {
    PrintedWord word = all.get(i);
    Mark mark = marks.at(word.start());
    PrintedWord next = i + 1 < all.size() ? all.get(i + 1) : null;
    boolean apart = next != null && isLeft(word.text()) && isLeft(next.text());
    if (next != null && !apart && takeHyphenated(word, next)) {
      return 1;
    }
    if (values.has(word.text(), mark) || take(word.text())) {
      return 0;
    }
    lost.add(word.text() + " <- " + mark + " " + lineOf(word.start()));
    return 0;
  }

  private boolean take(String word) {
    boolean left = isLeft(word);
    if (left) {
      known.merge(word, -1, Integer::sum);
    }
    return left;
  }

  private boolean isLeft(String word) {
    return known.getOrDefault(word, 0) > 0;
  }

  /** "medarbej-" at the end of a line and "derne" on the next are one word. */
  private boolean takeHyphenated(PrintedWord word, PrintedWord next) {
    String gap = text.substring(word.end(), next.start());
    return gap.indexOf('\n') >= 0
        && !gap.isEmpty()
        && "-\u2010\u00ac".indexOf(gap.charAt(0)) >= 0
        && take(word.text() + next.text());
  }

  private String lineOf(int offset) {
    int start = text.lastIndexOf('\n', offset) + 1;
    int end = text.indexOf('\n', offset);
    return text.substring(start, end < 0 ? text.length() : end).strip();
  }
}
