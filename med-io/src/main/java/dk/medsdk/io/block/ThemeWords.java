package dk.medsdk.io.block;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The words that theme summaries are made of, in Danish and English. */
final class ThemeWords {

  /** What a title or the heading of a round begins with: it is about what came of something. */
  private static final Set<String> OUTCOMES =
      Set.of(
          "opsamling",
          "opsamlingen",
          "opsummering",
          "sammenfatning",
          "sammenskrivning",
          "resultat",
          "resultater",
          "resultatet",
          "resumé",
          "output",
          "udbytte",
          "udbyttet",
          "noter",
          "notat",
          "svar",
          "konklusioner",
          "tilbagemelding",
          "tilbagemeldinger",
          "afrapportering",
          "summary",
          "outcome",
          "outcomes",
          "results",
          "notes",
          "conclusions",
          "answers",
          "feedback");

  private static final Set<String> ATTACHED = Set.of("bilag", "annex", "appendix", "attachment");

  private static final String[] THEME_DISCUSSIONS = {
    "temadrøftelse",
    "tema-drøftelse",
    "temadebat",
    "tema-debat",
    "theme discussion",
    "thematic discussion"
  };

  private static final String[] GROUP_DISCUSSIONS = {"gruppedrøftelse", "group discussion"};

  private ThemeWords() {}

  /** A line in small letters, composed, without soft hyphens; only of short lines. */
  static String folded(String line) {
    String composed =
        Normalizer.isNormalized(line, Normalizer.Form.NFC)
            ? line
            : Normalizer.normalize(line, Normalizer.Form.NFC);
    return composed.replace("\u00ad", "").toLowerCase(Locale.ROOT);
  }

  static boolean isOutcome(String word) {
    return OUTCOMES.contains(word);
  }

  static boolean isAttached(String word) {
    return ATTACHED.contains(word);
  }

  static boolean namesThemeDiscussion(String folded) {
    return containsOneOf(THEME_DISCUSSIONS, folded);
  }

  static boolean namesGroupDiscussion(String folded) {
    return containsOneOf(GROUP_DISCUSSIONS, folded);
  }

  /** Whether a line begins with the name of a theme discussion. */
  static boolean beginsWithThemeDiscussion(String folded) {
    for (String name : THEME_DISCUSSIONS) {
      if (folded.startsWith(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsOneOf(String[] names, String folded) {
    for (String name : names) {
      if (folded.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
