package dk.medsdk.validation.rule.privacy;

import dk.medsdk.model.meeting.DocumentTexts;
import dk.medsdk.model.meeting.PlacedText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.PersonName;
import dk.medsdk.validation.rule.text.NotPersons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The words around the name of a person, in its line.
 *
 * @param path the value they belong to
 * @param words the words, the name among them
 * @param nameStart where the name begins in them
 * @param nameEnd where it ends
 * @param offset where they begin in the source, if there is one that people read
 */
record NameContext(ModelPath path, String words, int nameStart, int nameEnd, OptionalInt offset) {

  /** How far is looked to either side: lists of people are lines, and texts may have none. */
  private static final int REACH = 160;

  /** The surroundings of every name in a document, in order. */
  static List<NameContext> in(CheckInput input) {
    List<NameContext> found = new ArrayList<>();
    if (input.prose().isPresent()) {
      String text = input.prose().get().content();
      for (PersonName name : input.scan().personNames()) {
        name.place()
            .span()
            .filter(any -> isPerson(name))
            .ifPresent(
                span -> found.add(of(name.place().path(), text, span.start(), span.end(), true)));
      }
      return found;
    }
    Map<ModelPath, String> texts = new HashMap<>();
    for (PlacedText text : DocumentTexts.of(input.document())) {
      texts.put(text.path(), text.text());
    }
    for (PersonName name : CheckInput.of(input.document()).scan().personNames()) {
      String text = texts.getOrDefault(name.place().path(), "");
      int start = text.indexOf(name.place().words());
      if (start >= 0 && isPerson(name)) {
        int end = start + name.place().words().length();
        found.add(of(name.place().path(), text, start, end, false));
      }
    }
    return found;
  }

  private static boolean isPerson(PersonName name) {
    List<String> words = name.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    return !NotPersons.areNamedBy(words);
  }

  private static NameContext of(ModelPath path, String text, int start, int end, boolean isSource) {
    int from = start;
    while (from > Math.max(0, start - REACH) && text.charAt(from - 1) != '\n') {
      from--;
    }
    int to = end;
    while (to < Math.min(text.length(), end + REACH) && text.charAt(to) != '\n') {
      to++;
    }
    return new NameContext(
        path,
        text.substring(from, to),
        start - from,
        end - from,
        isSource ? OptionalInt.of(from) : OptionalInt.empty());
  }

  /** The characters between two offsets of the words, in the source. */
  Optional<SourceSpan> spanOf(int start, int end) {
    return offset.isPresent()
        ? Optional.of(SourceSpan.of(offset.getAsInt() + start, offset.getAsInt() + end))
        : Optional.empty();
  }
}
