package dk.medsdk.validation.rule.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the pairs of spellings that are strong evidence of one person.
 *
 * <p>Every pair shares a key (all words but one, title and first name, or the folded spelling), so
 * only spellings under one key are compared: the work grows with the names, not with their square.
 */
final class SpellingPairs {

  /** Under one key more than this are no slips, but a text made to be slow. */
  private static final int MOST_UNDER_ONE_KEY = 16;

  private final Map<String, List<Spelling>> byKey = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  private SpellingPairs() {}

  /** The spelling that stands first, and the other one. */
  record Pair(Spelling first, Spelling other) {}

  static List<Pair> of(Collection<Spelling> spellings) {
    SpellingPairs found = new SpellingPairs();
    spellings.forEach(found::add);
    return found.pairs;
  }

  private void add(Spelling spelling) {
    Set<Spelling> alike = new LinkedHashSet<>();
    for (String key : keysOf(spelling)) {
      List<Spelling> known = byKey.computeIfAbsent(key, any -> new ArrayList<>(2));
      for (Spelling other : known) {
        if (isOnePerson(other, spelling)) {
          alike.add(other);
        }
      }
      if (known.size() < MOST_UNDER_ONE_KEY) {
        known.add(spelling);
      }
    }
    alike.forEach(other -> pairs.add(new Pair(other, spelling)));
  }

  private static List<String> keysOf(Spelling spelling) {
    List<String> words = spelling.words();
    List<String> keys = new ArrayList<>();
    keys.add(spelling.folded());
    if (words.size() == 2) {
      spelling.titles().forEach(title -> keys.add(title + '+' + words.get(0)));
      return keys;
    }
    for (int left = 0; left < words.size(); left++) {
      keys.add(left + "-" + String.join(" ", without(left, words)));
    }
    return keys;
  }

  private static List<String> without(int index, List<String> words) {
    List<String> rest = new ArrayList<>(words);
    rest.remove(index);
    return rest;
  }

  private static boolean isOnePerson(Spelling one, Spelling other) {
    boolean alike = one.folded().equals(other.folded()) || differByASlip(one, other);
    return alike && !one.sharesListWith(other);
  }

  private static boolean differByASlip(Spelling one, Spelling other) {
    int count = one.words().size();
    int at = onlyDifference(one.words(), other.words());
    if (at < 0) {
      return false;
    }
    boolean last = at == count - 1;
    boolean evident = count > 2 || (last && !Collections.disjoint(one.titles(), other.titles()));
    return evident && Slip.isBetween(one.words().get(at), other.words().get(at), !last);
  }

  /** The index of the one word that differs; -1 if the counts or more words differ. */
  private static int onlyDifference(List<String> one, List<String> other) {
    int found = -1;
    for (int i = 0; i < one.size() && one.size() == other.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
