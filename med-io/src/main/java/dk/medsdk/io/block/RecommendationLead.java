package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation without "at": {@code Formandskabet indstiller} above a list, {@code Direktionen
 * indstiller til LMU:}, and {@code LMU bedes drøfte planen.}
 *
 * <p>Seen in agendas of small committees. That somebody is asked recommends only below the heading
 * Indstilling, or where the item has no other recommendation.
 */
final class RecommendationLead {

  private static final int LONGEST = 80;
  private static final int LONGEST_BY = 50;
  private static final String VERB = " indstiller";
  private static final String TO = " til ";
  private static final String ASKED = " bedes ";

  /** In lines. */
  private static final int FAR = 40;

  private RecommendationLead() {}

  /** The heading, or the whole recommendation; null if the line is neither. */
  static Block.@Nullable RecommendationHeading at(Surroundings at) {
    Words words = at.line().words();
    String text = words.text();
    if (!Character.isUpperCase(text.charAt(0))) {
      return null;
    }
    if (text.length() <= LONGEST && (text.endsWith(" bedes") || text.endsWith(" bedes:"))) {
      return askedBelow(at, words);
    }
    int asked = text.indexOf(ASKED);
    if (asked > 0 && asked <= LONGEST_BY) {
      return asked(at, words, asked);
    }
    int verb = text.length() > LONGEST ? -1 : text.indexOf(VERB);
    return verb > 0 && verb <= LONGEST_BY ? aboveList(at, words, verb) : null;
  }

  private static Block.@Nullable RecommendationHeading aboveList(
      Surroundings at, Words words, int verb) {
    String text = words.text();
    int after = verb + VERB.length();
    int end = text.length();
    while (end > after && ",: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean to = text.startsWith(TO, after) && end > after + TO.length();
    String who = text.substring(0, verb);
    boolean whole = end == after || (to && text.indexOf(',', after) < 0);
    if (!whole || who.indexOf('.') >= 0 || who.indexOf(',') >= 0 || !listFollows(at)) {
      return null;
    }
    return new Block.RecommendationHeading(
        words,
        Optional.of(words.part(0, verb)),
        to ? Optional.of(words.part(after + TO.length(), end)) : Optional.empty(),
        words.from(text.length()));
  }

  /** "LMU bedes" above a list. */
  private static Block.@Nullable RecommendationHeading askedBelow(Surroundings at, Words words) {
    Words subject = words.part(0, words.text().lastIndexOf(' '));
    boolean asks =
        DecisionLeadRecogniser.isCommittee(subject.text()) && listFollows(at) && isOnly(at);
    return asks
        ? new Block.RecommendationHeading(
            words, Optional.empty(), Optional.of(subject), words.from(words.length()))
        : null;
  }

  private static boolean listFollows(Surroundings at) {
    Line next = at.next();
    return next.isBullet()
        || next.text().regionMatches(true, 0, "at ", 0, "at ".length())
        || OrderedListRecogniser.beginsList(next);
  }

  private static Block.@Nullable RecommendationHeading asked(
      Surroundings at, Words words, int asked) {
    Words subject = words.part(0, asked);
    Words what = words.from(asked + ASKED.length()).strip();
    int space = what.text().indexOf(' ');
    boolean verb =
        space > 0 && RecommendationRecogniser.isVerb(what.text().substring(0, space), what.text());
    boolean stand = what.text().startsWith("tage stilling til");
    boolean point = (verb || stand) && DecisionLeadRecogniser.isCommittee(subject.text());
    return point && !what.text().endsWith(":") && isOnly(at)
        ? new Block.RecommendationHeading(
            words.part(0, asked + ASKED.length() - 1), Optional.empty(), Optional.of(subject), what)
        : null;
  }

  /** Whether nothing is recommended above, under the same item; a bare heading may stand there. */
  private static boolean isOnly(Surroundings at) {
    boolean first = true;
    for (int i = at.index() - 1; i >= Math.max(0, at.index() - FAR); i--) {
      Line line = at.lines().get(i);
      if (at.numbering().roleOf(i) != ItemNumbering.Role.NONE) {
        return true;
      }
      if (line.isBlank()) {
        continue;
      }
      Block.RecommendationHeading other =
          line.isBullet() ? null : RecommendationRecogniser.recognise(line);
      if (other != null) {
        return first && other.by().isEmpty() && other.inline().isBlank();
      }
      first = false;
    }
    return true;
  }
}
