package dk.medsdk.validation.rule.attendance;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * The words of a printed name, compared strictly or generously: {@code Ida M. Holm} is {@code Ida
 * Marie Holm}, and {@code I. Holm} or {@code Ida Vestergaard} may be.
 *
 * @param words in small letters, at least one, which may be empty
 */
record NameWords(List<String> words) {

  /** The words of a name as printed, parted by blanks and hyphens. */
  static NameWords of(String name) {
    return new NameWords(List.of(PersonKey.of(name).replace(".", "").split("[ -]", -1)));
  }

  /** Whether both have a first and a last name, and the same ones. */
  boolean isSame(NameWords other) {
    return words.size() > 1
        && other.words.size() > 1
        && first().equals(other.first())
        && last().equals(other.last());
  }

  /**
   * Whether they may be of one person: people marry, leave out a name, are listed by their initials
   * and misspelled.
   */
  boolean mayBe(NameWords other) {
    return first().equals(other.first())
        || (isOneWord() && other.isCalled(first()))
        || (other.isOneWord() && isCalled(other.first()))
        || (last().equals(other.last()) && shareAGivenName(other));
  }

  /** Whether all of its words are among the other's: {@code Per Lund}, {@code Per Bo Lund Dam}. */
  boolean isWithin(NameWords other) {
    return new HashSet<>(other.words).containsAll(words);
  }

  /** Whether somebody who says first and last name means that one. */
  boolean isIn(List<String> line) {
    return line.contains(first()) && line.contains(last());
  }

  /** The first and the last name: {@code ida holm}. */
  String key() {
    return first() + ' ' + last();
  }

  private boolean isOneWord() {
    return words.size() == 1;
  }

  private boolean isCalled(String word) {
    return words.contains(word) || initials().equals(word);
  }

  private String initials() {
    StringBuilder initials = new StringBuilder();
    words.stream().filter(word -> !word.isEmpty()).forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  private boolean shareAGivenName(NameWords other) {
    return sound(first()) == sound(other.first())
        || words.contains(other.first())
        || other.words.contains(first());
  }

  /** The first sound without accent: Christina, Kristina; Zara, Sara; Åse, Aase; Émile, Emile. */
  private static char sound(String word) {
    String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    char first = plain.isEmpty() ? ' ' : plain.charAt(0);
    return switch (first) {
      case 'c' -> 'k';
      case 'z' -> 's';
      case 'w' -> 'v';
      default -> first;
    };
  }

  private String first() {
    return words.get(0);
  }

  private String last() {
    return words.get(words.size() - 1);
  }
}
