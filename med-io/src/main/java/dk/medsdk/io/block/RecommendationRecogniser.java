package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DecisionVerb;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a recommendation: {@code Det indstilles, at HMU}, {@code Indstilling}, {@code
 * Formandskabet indstiller, at HMU drøfter …}.
 *
 * <p>Seen in rm-page and rm-classic with the points as bullets below, in hospital tables with the
 * one point on the same line.
 */
final class RecommendationRecogniser implements Recogniser {

  private static final int LONGEST_BY = 60;
  private static final int LONGEST_ADDRESSEE = 50;
  private static final int LONGEST_POINT = 400;
  private static final int MOST_BLANKS = 4;
  private static final String TO = " til ";
  private static final String LABEL = "indstilling: ";
  private static final String[] IMPERSONAL = {"det indstilles", "indstilles det"};

  /** "Hun anbefaler, at …" reports what somebody said. */
  private static final Set<String> TOLD_OF = Set.of("Hun", "Han", "De", "Man", "She", "He");

  private static final String[] PERSONAL = {" indstiller", " anbefaler"};

  @Override
  public Set<LineShape> shapes() {
    return LineShape.BUT_BULLETS;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    boolean possible = at.isInItem() && !at.line().isBullet();
    Block.RecommendationHeading heading = possible ? recognise(at.line()) : null;
    if (possible && heading == null) {
      return RecommendationLead.at(at);
    }
    if (heading != null && heading.by().isPresent() && at.place() == Place.DECISION) {
      // "HMU anbefaler, at …" is what HMU decided.
      return null;
    }
    return heading != null && isVerbOfPoints(heading.inline(), at)
        ? withVerb(heading, at.line().words())
        : heading;
  }

  /** "at HMU drøfter", then "• resultatet" and "• planen": the points begin with no verb. */
  private static boolean isVerbOfPoints(Words inline, Surroundings at) {
    int below = at.index() + 1;
    if (inline.isBlank() || inline.text().indexOf(' ') >= 0 || below >= at.lines().size()) {
      return false;
    }
    Line next = at.lines().get(below);
    return next.isBullet() && verbStart(next.body().text()) > 0;
  }

  private static Block.RecommendationHeading withVerb(
      Block.RecommendationHeading heading, Words line) {
    return new Block.RecommendationHeading(
        line, heading.by(), heading.addressee(), line.from(line.length()));
  }

  static Block.@Nullable RecommendationHeading recognise(Line line) {
    String text = line.text();
    if (isName(text)) {
      Words none = line.words().from(text.length());
      return new Block.RecommendationHeading(
          line.words(), Optional.empty(), Optional.empty(), none);
    }
    if (text.regionMatches(true, 0, LABEL, 0, LABEL.length())) {
      Words rest = line.words().from(LABEL.length()).strip();
      Line behind = new Line(rest, line.indent(), rest);
      Block.RecommendationHeading read = recognise(behind);
      return read == null ? afterVerb(behind, Optional.empty(), 0) : read;
    }
    for (String lead : IMPERSONAL) {
      if (text.regionMatches(true, 0, lead, 0, lead.length())) {
        return afterVerb(line, Optional.empty(), lead.length());
      }
    }
    return personal(line);
  }

  private static boolean isName(String text) {
    return text.equalsIgnoreCase("indstilling")
        || text.equalsIgnoreCase("indstilling:")
        || text.equalsIgnoreCase("indstillinger");
  }

  /** "Formandskabet indstiller, at": only with "at" after it, since running text says it too. */
  private static Block.@Nullable RecommendationHeading personal(Line line) {
    String text = line.text();
    for (String verb : PERSONAL) {
      int start = text.indexOf(verb);
      int end = start + verb.length();
      if (start > 0
          && start <= LONGEST_BY
          && atEnd(text, toEnd(text, end)) > 0
          && isSubject(text, start)) {
        return afterVerb(line, Optional.of(line.words().part(0, start)), end);
      }
    }
    return null;
  }

  /** "indstiller til HMU, at": whom it is recommended to is said before. */
  private static int toEnd(String text, int from) {
    int comma = text.startsWith(TO, from) ? text.indexOf(", at", from) : -1;
    return comma > 0 && comma - from <= LONGEST_ADDRESSEE ? comma : from;
  }

  private static boolean isSubject(String text, int end) {
    return Character.isUpperCase(text.charAt(0))
        && !endsSentence(text, end)
        && !TOLD_OF.contains(text.substring(0, end));
  }

  /** Whether a full stop stands there that is not that of an initial, "Jens P. Fjord". */
  private static boolean endsSentence(String text, int end) {
    for (int dot = text.indexOf('.'); dot >= 0 && dot < end; dot = text.indexOf('.', dot + 1)) {
      boolean initial =
          dot > 0
              && Character.isUpperCase(text.charAt(dot - 1))
              && (dot == 1 || Words.isSpace(text.charAt(dot - 2)));
      if (!initial) {
        return true;
      }
    }
    return false;
  }

  private static Block.RecommendationHeading afterVerb(Line line, Optional<Words> by, int verbEnd) {
    Words words = line.words();
    int to = toEnd(words.text(), verbEnd);
    int start = atEnd(words.text(), to);
    if (start < 0) {
      start = Math.min(words.length(), verbEnd);
    }
    Words after = words.from(start).strip();
    if (to > verbEnd) {
      Words stated = words.part(verbEnd + TO.length(), to).strip();
      return new Block.RecommendationHeading(
          words.part(0, start), by, Optional.of(stated), withoutMarks(after));
    }
    int verb = verbStart(after.text());
    Words addressed = withoutMarks(after.part(0, verb));
    boolean named = isAddressee(addressed);
    return new Block.RecommendationHeading(
        named && verb == after.length() ? line.words() : words.part(0, start),
        by,
        named ? Optional.of(addressed) : Optional.empty(),
        named ? after.from(verb).strip() : withoutMarks(after));
  }

  private static boolean isAddressee(Words words) {
    String text = words.text();
    return !words.isBlank()
        && text.length() <= LONGEST_ADDRESSEE
        && !text.startsWith("Til ")
        && DecisionVerb.in(text).isEmpty()
        && text.chars().filter(c -> c == ' ').count() <= MOST_BLANKS
        && !text.endsWith(".");
  }

  /** The offset after ", at" at the given offset, or -1. */
  private static int atEnd(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ',' || Words.isSpace(text.charAt(at)))) {
      at++;
    }
    boolean found = text.regionMatches(true, at, "at", 0, 2);
    boolean whole = at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2));
    return found && whole ? at + 2 : -1;
  }

  /** Where the addressee ends and the point begins: at the first verb, or the end. */
  private static int verbStart(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Words.isSpace(text.charAt(i))) {
        String rest = text.substring(start, Math.min(text.length(), start + LONGEST_POINT));
        if (i > start && isVerb(text.substring(start, i), rest)) {
          return start;
        }
        start = i + 1;
      }
      if (start > LONGEST_ADDRESSEE) {
        return text.length();
      }
    }
    return text.length();
  }

  /** Whether a word is what a committee is asked to do, by itself or with what follows it. */
  static boolean isVerb(String word, String rest) {
    return Character.isLowerCase(word.charAt(0))
        && (DecisionVerb.in(word).isPresent()
            || (word.startsWith("tag") && DecisionVerb.in(rest).isPresent())
            || (word.startsWith("kom") && DecisionVerb.in(rest).isPresent()));
  }

  private static Words withoutMarks(Words words) {
    Words stripped = words.strip();
    int end = stripped.length();
    while (end > 0 && ":,–- ".indexOf(stripped.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return stripped.part(0, end);
  }
}
