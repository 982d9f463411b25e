package dk.medsdk.io.block;

import dk.medsdk.io.line.LineScanner;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that belong to the page and not to the meeting: {@code Tilbage til toppen}, {@code Side 1
 * af 6}.
 *
 * <p>Seen in rm-classic and e-dagsorden, and at page breaks of everything that was a PDF.
 */
final class NoiseRecogniser implements Recogniser {

  private static final Set<String> PHRASES =
      Set.of("tilbage til toppen", "til toppen", "abonnér", "abonner", "fold dette punkt ind");
  private static final int LONGEST = 24;

  @Override
  public @Nullable Block recognise(Surroundings at) {
    String text = at.line().text();
    if (text.length() > LONGEST) {
      return null;
    }
    boolean noise =
        PHRASES.contains(text.toLowerCase(Locale.ROOT))
            || isPageNumber(text)
            || isBulletAlone(text);
    return noise ? new Block.Noise(at.line().span()) : null;
  }

  /** A bullet whose words were lost; a list goes on after it. */
  private static boolean isBulletAlone(String text) {
    return text.length() == 1
        && LineScanner.isBullet(text.charAt(0))
        && !Character.isLetter(text.charAt(0));
  }

  /** "Side 1 af 6", "Side 3". */
  private static boolean isPageNumber(String text) {
    if (!text.startsWith("Side ")) {
      return false;
    }
    int first = Clock.digitsEnd(text, 5);
    if (first == 5 || first == text.length()) {
      return first > 5;
    }
    int second = text.startsWith(" af ", first) ? first + 4 : -1;
    return second > 0 && Clock.digitsEnd(text, second) == text.length() && second < text.length();
  }
}
