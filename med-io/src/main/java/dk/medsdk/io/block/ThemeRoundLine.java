package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Knows the heading of one round of a theme discussion: {@code Opsamling på 1 gruppedrøftelse:},
 * {@code 2. runde}, {@code GRUPPEDRØFTELSE 2 – hverdagen}, {@code Summary of group discussion 1}.
 *
 * <p>It is read word by word, so that a sentence that only begins like one ({@code Opsamling på
 * mødet bør blive kortere.}) is none.
 */
final class ThemeRoundLine {

  private static final int LONGEST = 140;

  private static final Set<String> JOINTS =
      Set.of(
          "på", "fra", "af", "efter", "i", "for", "ved", "of", "from", "on", "to", "the", "den",
          "det", "de", "fælles");

  private static final Set<String> ORDINALS =
      Set.of(
          "første", "anden", "andet", "tredje", "fjerde", "femte", "first", "second", "third",
          "fourth", "fifth", "i", "ii", "iii", "iv", "v", "en", "to", "tre", "one", "two", "three",
          "a", "b", "c");

  /** What a heading may name even without a number. */
  private static final Set<String> ROUNDS =
      Set.of(
          "gruppedrøftelse",
          "gruppedrøftelsen",
          "gruppedrøftelser",
          "gruppedrøftelserne",
          "gruppearbejde",
          "gruppearbejdet",
          "grupperunde",
          "grupperunden",
          "bordrunde",
          "bordrunden",
          "drøftelsesrunde");

  /** What a heading names only together with a number or the word for an outcome. */
  private static final Set<String> WITH_NUMBER =
      Set.of(
          "runde",
          "runden",
          "drøftelse",
          "drøftelsen",
          "drøftelser",
          "drøftelserne",
          "temadrøftelse",
          "temadrøftelsen",
          "temadrøftelserne",
          "plenum",
          "grupper",
          "grupperne",
          "workshop",
          "workshoppen",
          "debat",
          "debatten",
          "round",
          "rounds",
          "discussion",
          "discussions",
          "work");

  private static final Set<String> BEFORE_OUTCOMES = Set.of("fælles", "samlet", "kort");

  private static final Set<String> BEFORE_A_SUBJECT =
      Set.of("om", "vedr.", "vedrørende", "about", "on", "-", "–", "—");

  private final String[] words;
  private int at;
  private boolean outcome;
  private boolean number;

  private ThemeRoundLine(String[] words) {
    this.words = words;
  }

  /** Whether a line is such a heading, as far as the line alone tells. */
  static boolean isOne(String line) {
    if (line.length() > LONGEST || line.isEmpty() || ".,;?".indexOf(lastOf(line)) >= 0) {
      return false;
    }
    return canBegin(line) && new ThemeRoundLine(words(ThemeWords.folded(line))).matches();
  }

  /** A look at the first word only, as most lines are none. */
  private static boolean canBegin(String line) {
    int end = 0;
    while (end < line.length() && !Words.isSpace(line.charAt(end))) {
      end++;
    }
    String first = bare(ThemeWords.folded(line.substring(0, end)));
    return ThemeWords.isOutcome(first)
        || isNumber(first)
        || ROUNDS.contains(first)
        || WITH_NUMBER.contains(first)
        || BEFORE_OUTCOMES.contains(first)
        || first.equals("group");
  }

  private static String[] words(String folded) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || Words.isSpace(folded.charAt(i))) {
        if (i > start) {
          words.add(folded.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words.toArray(String[]::new);
  }

  private static char lastOf(String line) {
    return line.charAt(line.length() - 1);
  }

  private boolean matches() {
    readOutcome();
    readNumber();
    if (outcome) {
      skipJoints();
      readNumber();
    }
    if (word().equals("group")) {
      at++;
      return isBare(word(), "discussion", "discussions", "work") && endsAfterName();
    }
    String name = bare(word());
    boolean strong = ROUNDS.contains(name);
    boolean known = strong || WITH_NUMBER.contains(name);
    return known && endsAfterName() && (strong || outcome || number);
  }

  private void readOutcome() {
    if (BEFORE_OUTCOMES.contains(word())) {
      at++;
    }
    if (ThemeWords.isOutcome(word())) {
      outcome = true;
      at++;
    }
  }

  private void skipJoints() {
    while (JOINTS.contains(word())) {
      at++;
    }
  }

  private void readNumber() {
    if (isNumber(word()) && at + 1 < words.length) {
      number = true;
      at++;
    }
  }

  /** After the name: nothing, a number, a colon with anything behind it, or what it was about. */
  private boolean endsAfterName() {
    boolean marked = isMarked(word());
    at++;
    if (!marked && isNumber(bare(word()))) {
      number = true;
      marked = isMarked(word());
      at++;
    }
    String next = word();
    return marked || next.isEmpty() || BEFORE_A_SUBJECT.contains(next) || next.startsWith("(");
  }

  private static boolean isMarked(String word) {
    return word.endsWith(":");
  }

  private static boolean isBare(String word, String... names) {
    return Set.of(names).contains(bare(word));
  }

  private static String bare(String word) {
    return isMarked(word) ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isNumber(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    int digits = Clock.digitsEnd(bare, 0);
    return (digits > 0 && digits <= 2 && digits == bare.length()) || ORDINALS.contains(bare);
  }

  private String word() {
    return at < words.length ? words[at] : "";
  }
}
