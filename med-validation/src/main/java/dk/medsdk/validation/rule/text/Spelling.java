package dk.medsdk.validation.rule.text;

import dk.medsdk.validation.rule.PersonName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One way in which a name is spelled, genitive and case apart, and where. */
final class Spelling {

  private static final char FIRST_COMBINING = '\u0300';

  private final PersonName first;
  private final List<String> words;
  private final String folded;
  private final Set<String> titles = new HashSet<>();
  private final Set<Integer> lists = new HashSet<>();

  /** A name with its words as {@link #words()} gives them. */
  Spelling(PersonName first, List<String> words) {
    this.first = first;
    this.words = words;
    this.folded = SpellingFold.of(words);
  }

  /** Where it stands first. */
  PersonName first() {
    return first;
  }

  /** Its words in lower case, the last one without a genitive s. */
  List<String> words() {
    return words;
  }

  /** Its words as {@link SpellingFold} makes them equal. */
  String folded() {
    return folded;
  }

  /** The titles before it, wherever it stands. */
  Set<String> titles() {
    return titles;
  }

  void addPlace(PersonName name) {
    name.title().ifPresent(titles::add);
    lists.add(name.list());
  }

  /** Whether the two ever stand in one line or list: then they are two persons. */
  boolean sharesListWith(Spelling other) {
    return !Collections.disjoint(lists, other.lists);
  }

  /** The words of a name as {@link #words()} gives them. */
  static List<String> wordsOf(List<String> printed) {
    List<String> words = new ArrayList<>(printed.size());
    for (String word : printed) {
      words.add(composed(word).toLowerCase(Locale.ROOT));
    }
    int last = words.size() - 1;
    words.set(last, withoutGenitive(words.get(last)));
    return words;
  }

  /** A decomposed å made one character; asked first, since hardly a name has one. */
  private static String composed(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.normalize(word, Normalizer.Form.NFC);
      }
    }
    return word;
  }

  private static String withoutGenitive(String word) {
    int end = word.length();
    if (end > 2 && word.charAt(end - 1) == 's') {
      end--;
    }
    if (end > 2 && (word.charAt(end - 1) == '\'' || word.charAt(end - 1) == '’')) {
      end--;
    }
    return word.substring(0, end);
  }
}
