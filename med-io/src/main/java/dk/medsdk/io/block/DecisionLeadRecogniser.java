package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words that introduce resolutions: {@code HMU besluttede, at:} with bullets below, or {@code
 * HMU besluttede at godkende dagsordenen.} in one line.
 *
 * <p>Seen in rm-page and rm-classic, under the heading Beslutning.
 */
final class DecisionLeadRecogniser implements Recogniser {

  private static final int LONGEST_ACTOR = 50;
  private static final String[] VERBS = {" besluttede", " beslutter", " har besluttet", " vedtog"};

  @Override
  public @Nullable Block recognise(Surroundings at) {
    if (at.place() != Place.DECISION || at.line().isBullet()) {
      return null;
    }
    Words words = at.line().words();
    for (String verb : VERBS) {
      int start = words.text().indexOf(verb);
      if (start > 0 && start <= LONGEST_ACTOR && isActor(words.text(), start)) {
        Block lead = lead(words, start, start + verb.length());
        if (lead != null) {
          return lead;
        }
      }
    }
    return impersonal(words);
  }

  private static boolean isActor(String text, int end) {
    return Character.isUpperCase(text.charAt(0))
        && text.substring(0, end).indexOf('.') < 0
        && text.substring(0, end).indexOf(',') < 0;
  }

  /** "Det blev besluttet, at:" names nobody. */
  private static @Nullable Block impersonal(Words words) {
    String text = words.text();
    for (String lead : new String[] {"Det blev besluttet", "Det besluttedes", "Besluttet"}) {
      if (text.startsWith(lead)) {
        int end = listEnd(text, lead.length());
        if (end == text.length()) {
          return new Block.DecisionLead(words.span(), Optional.empty(), words.from(end));
        }
      }
    }
    return null;
  }

  private static @Nullable Block lead(Words words, int actorEnd, int verbEnd) {
    int end = listEnd(words.text(), verbEnd);
    if (end < 0) {
      return null;
    }
    Words actor = words.part(0, actorEnd).strip();
    Words inline = words.from(end).strip();
    return new Block.DecisionLead(words.part(0, end).span(), Optional.of(actor), inline);
  }

  /** The offset after ", at", "at:" or ":"; -1 if the sentence goes on in another way. */
  private static int listEnd(String text, int from) {
    int at = skip(text, from, ",");
    boolean that = text.regionMatches(true, at, "at", 0, 2);
    boolean whole = at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2));
    if (that && whole) {
      return skip(text, at + 2, ":");
    }
    int colon = skip(text, from, ":");
    return colon == text.length() && text.endsWith(":") ? colon : -1;
  }

  private static int skip(String text, int from, String mark) {
    int at = from;
    while (at < text.length()
        && (Words.isSpace(text.charAt(at)) || mark.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
