package dk.medsdk.validation.rule;

import dk.medsdk.model.meeting.PlacedText;
import dk.medsdk.model.text.CprNumbers;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The words of a document that was read from a form: said by the model, placed in the source.
 *
 * <p>Not safe to share between threads.
 */
final class FormWords {

  private final CheckInput input;
  private final String source;
  private final PrintedItems items;
  private final NavigableMap<Integer, SourceSpan> texts = new TreeMap<>();

  FormWords(CheckInput input, SourceText source) {
    this.input = input;
    this.source = source.content();
    this.items = PrintedItems.of(input);
  }

  /** Where the words of a text stand, which from now on is known to be one of the model's. */
  WordPlaces placesOf(PlacedText text, int list) {
    input.sourceMap().spanOf(text.path()).ifPresent(span -> texts.put(span.start(), span));
    SourceSpan value =
        input.sourceMap().nearestSpanOf(text.path()).orElse(SourceSpan.of(0, source.length()));
    return new FormWordPlaces(text.text(), value, source, items, list);
  }

  /** The CPR numbers outside of the model's texts: in comments, names and what was not read. */
  List<TextPlace> cprNumbersElsewhere() {
    List<TextPlace> found = new ArrayList<>();
    for (SourceSpan span : CprNumbers.findInForm(source)) {
      Map.Entry<Integer, SourceSpan> text = texts.floorEntry(span.start());
      if (text == null || text.getValue().end() <= span.start()) {
        String words = source.substring(span.start(), span.end());
        found.add(new TextPlace(items.pathAt(span.start()), Optional.of(span), words));
      }
    }
    return found;
  }
}
