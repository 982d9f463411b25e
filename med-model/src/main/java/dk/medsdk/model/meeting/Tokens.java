package dk.medsdk.model.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in small letters, and its commas; read only as far as someone asks, since a
 * verb stands mostly at the beginning.
 */
final class Tokens {

  private final String text;
  private final List<String> read = new ArrayList<>();
  private int at;

  Tokens(String text) {
    this.text = text;
  }

  /** All words of a text in small letters, without commas. */
  static List<String> words(String text) {
    Tokens tokens = new Tokens(text);
    int count = 0;
    while (tokens.has(count)) {
      count++;
    }
    return tokens.read.stream().filter(token -> !token.equals(",")).toList();
  }

  /** Whether there are more than {@code index} tokens. */
  boolean has(int index) {
    while (read.size() <= index && at < text.length()) {
      readNext();
    }
    return index < read.size();
  }

  /** The token at an index, from 0; empty past the end. */
  String get(int index) {
    return has(index) ? read.get(index) : "";
  }

  private void readNext() {
    if (text.charAt(at) == ',') {
      read.add(",");
      at++;
      return;
    }
    int start = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (at > start) {
      read.add(text.substring(start, at).toLowerCase(Locale.ROOT));
    } else {
      at++;
    }
  }
}
