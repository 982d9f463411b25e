package dk.medsdk.io.block;

import java.util.Locale;

/**
 * The headings of what was said, which is no decision: {@code Referat}, {@code Drøftelse}.
 *
 * <p>They stand under an item, above the heading of what was decided.
 */
public final class AccountWords {

  private static final String MINUTES = "referat";

  /** Words that are headings of an account only where the heading of its outcome is below. */
  private static final WordSet DISCUSSIONS =
      WordSet.of("drøftelse", "drøftelsen", "diskussion", "debat", "discussion");

  private AccountWords() {}

  /** Whether a heading says that an account follows. */
  public static boolean isAccount(String heading) {
    return heading.regionMatches(true, 0, MINUTES, 0, MINUTES.length())
        || isDiscussion(heading.toLowerCase(Locale.ROOT));
  }

  /** Whether a name in small letters is that of a discussion. */
  static boolean isDiscussion(String name) {
    return DISCUSSIONS.contains(name);
  }
}
