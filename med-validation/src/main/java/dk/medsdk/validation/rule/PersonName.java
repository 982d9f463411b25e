package dk.medsdk.validation.rule;

import dk.medsdk.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Two or more capitalised words in a row, which may be the name of a person: {@code Ida Marie
 * Holm}.
 *
 * <p>Words of title before it are left out. Names of places and organisations look the same and are
 * here too: that is for the rule to judge.
 *
 * @param place the words as one place
 * @param words the words one by one, as written, the genitive included
 * @param title the title before it in lower case, {@code vicedirektør}
 * @param firstIsSure whether the first word belongs to it for certain; at the start of a sentence
 *     any word is capitalised
 * @param list a number that the names of one line, or of one list, share
 */
public record PersonName(
    TextPlace place, List<String> words, Optional<String> title, boolean firstIsSure, int list) {

  /** Keeps a copy. */
  public PersonName {
    words = List.copyOf(words);
  }

  /** The same name without its first word, where that only begins the sentence. */
  public PersonName withoutFirstWord() {
    int cut = words.get(0).length() + 1;
    Optional<SourceSpan> span =
        place.span().map(printed -> SourceSpan.of(printed.start() + cut, printed.end()));
    TextPlace rest = new TextPlace(place.path(), span, place.words().substring(cut));
    return new PersonName(rest, words.subList(1, words.size()), Optional.empty(), true, list);
  }
}
