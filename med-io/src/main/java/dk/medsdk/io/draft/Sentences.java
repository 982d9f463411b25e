package dk.medsdk.io.draft;

import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sentences of a paragraph, each with its place.
 *
 * <p>A sentence ends at a full stop, a question or an exclamation mark before a capital;
 * abbreviations ("vedr. HMU") end none.
 */
final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.of("vedr", "inkl", "ekskl", "evt", "pkt", "afd", "jvf", "ift", "f.eks", "bl.a");
  private static final int SHORTEST_LAST_WORD = 3;

  private final List<Placed<String>> all = new ArrayList<>();

  private Sentences() {}

  static Sentences of(Placed<String> paragraph) {
    Sentences sentences = new Sentences();
    String text = paragraph.value();
    int start = 0;
    for (int i = 0; i + 2 < text.length(); i++) {
      if (endsAt(text, start, i)) {
        sentences.add(paragraph, start, i + 1);
        start = i + 2;
      }
    }
    sentences.add(paragraph, start, text.length());
    return sentences;
  }

  List<Placed<String>> all() {
    return all;
  }

  private static boolean endsAt(String text, int start, int at) {
    boolean mark = ".!?".indexOf(text.charAt(at)) >= 0;
    boolean capital = text.charAt(at + 1) == ' ' && Character.isUpperCase(text.charAt(at + 2));
    if (!mark || !capital) {
      return false;
    }
    int word = Math.max(start, text.lastIndexOf(' ', at) + 1);
    String last = text.substring(word, at).toLowerCase(Locale.ROOT);
    return last.length() >= SHORTEST_LAST_WORD && !ABBREVIATIONS.contains(last);
  }

  private void add(Placed<String> paragraph, int from, int to) {
    SourceSpan whole = paragraph.span();
    boolean unwrapped = whole.length() == paragraph.value().length();
    SourceSpan span = unwrapped ? SourceSpan.of(whole.start() + from, whole.start() + to) : whole;
    all.add(new Placed<>(paragraph.value().substring(from, to), span));
  }
}
