package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DocumentKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a document calls itself, in a line of its head: {@code Referat LMU den 17.04 fra kl.
 * 9.30-11.15}, {@code Dagsorden til mødet i HMU}, {@code HMU - Referat}.
 *
 * <p>Seen in word-lom, plain minutes, e-dagsorden and rm-classic.
 */
final class HeadlineRecogniser implements Recogniser {

  private static final int LONGEST = 160;

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().body();
    if (at.place() != Place.HEAD || words.length() > LONGEST) {
      return null;
    }
    DocumentKind kind = kindOf(words.text().toLowerCase(Locale.ROOT));
    return kind == null ? null : new Block.Headline(words, kind);
  }

  private static @Nullable DocumentKind kindOf(String text) {
    if (text.startsWith("referat")
        || text.startsWith("beslutningsreferat")
        || endsIn(text, "referat")) {
      return DocumentKind.MINUTES;
    }
    boolean agenda =
        text.startsWith("dagsorden")
            || text.startsWith("udkast til dagsorden")
            || endsIn(text, "dagsorden");
    return agenda && !text.endsWith(":") ? DocumentKind.AGENDA : null;
  }

  /** "HMU - Referat" and "HMU – Dagsorden". */
  private static boolean endsIn(String text, String name) {
    return text.endsWith("- " + name) || text.endsWith("– " + name);
  }
}
