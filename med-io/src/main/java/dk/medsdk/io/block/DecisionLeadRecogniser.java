package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that introduce a list of resolutions: {@code HMU besluttede, at:} with bullets below.
 *
 * <p>Seen in rm-page and rm-classic under the heading Beslutning, in plain minutes below the text
 * of an item. A decision in one line, "HMU besluttede, at planen gælder", is a sentence like
 * others.
 */
final class DecisionLeadRecogniser implements Recogniser {

  private static final int LONGEST_ACTOR = 50;
  private static final int LONGEST_IMPERSONAL = 40;
  private static final String[] VERBS = {
    " besluttede",
    " beslutter",
    " har besluttet",
    " vedtog",
    " aftalte",
    " blev enige om",
    " er enige om",
    " var enige om",
    " decided",
    " agreed"
  };

  /** What is said where nobody is named. */
  private static final String[] IMPERSONAL = {
    "Det blev besluttet",
    "Det besluttedes",
    "Det besluttes",
    "Det blev aftalt",
    "Det aftales",
    "Det blev vedtaget",
    "Der var enighed om",
    "Der er enighed om",
    "Der blev enighed om",
    "Følgende blev besluttet",
    "Følgende blev aftalt",
    "Følgende besluttes",
    "Følgende aftales",
    "Vi besluttede",
    "Vi har besluttet",
    "Vi aftalte",
    "Vi har aftalt",
    "Vi blev enige om",
    "Vi er enige om",
    "Besluttet"
  };

  /** How a line may end that a list goes on from. */
  private static final String[] OPEN_ENDS = {
    " at",
    " that",
    " besluttede",
    " vedtog",
    " aftalte",
    " besluttet",
    " aftalt",
    "enige om",
    "ighed om"
  };

  private static final String FOLLOWING = "følgende";

  private static final String[] THAT = {"at", "that", "to"};

  @Override
  public Set<LineShape> shapes() {
    return LineShape.BUT_BULLETS;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    boolean inItem = at.place() == Place.ITEM;
    if (!(inItem || at.place() == Place.DECISION) || at.line().isBullet() || !introduces(at)) {
      return null;
    }
    Words words = at.line().words();
    Block named = named(words, inItem);
    return named != null || (inItem && !listFollows(at)) ? named : impersonal(words);
  }

  /**
   * The lead behind a label, "Beslutning: HMU besluttede, at:" above a list; null if none stands
   * there.
   */
  static Block.@Nullable DecisionLead behindLabel(Surroundings at, Words words) {
    if (words.isBlank() || !listFollows(at)) {
      return null;
    }
    Block.DecisionLead named = named(words, false);
    Block.DecisionLead lead = named == null ? impersonal(words) : named;
    // The label is a part of the line that was read.
    return lead == null
        ? null
        : new Block.DecisionLead(at.line().words(), lead.actor(), lead.inline());
  }

  private static Block.@Nullable DecisionLead named(Words words, boolean inItem) {
    for (String verb : VERBS) {
      int start = words.text().indexOf(verb);
      boolean lead = start > 0 && start <= LONGEST_ACTOR && isActor(words.text(), start);
      if (lead && (!inItem || isCommittee(words.text().substring(0, start)))) {
        Block.DecisionLead found = lead(words, start, start + verb.length());
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Whether the line ends as a lead does; without a colon, a list must follow. */
  private static boolean introduces(Surroundings at) {
    String text = at.line().text();
    if (text.endsWith(":")) {
      return true;
    }
    for (String end : OPEN_ENDS) {
      if (text.endsWith(end)) {
        boolean that = end.equals(" at") || end.equals(" that");
        return listFollows(at) || (that && at.next().isBlank());
      }
    }
    return false;
  }

  private static boolean listFollows(Surroundings at) {
    Line next = at.next();
    return next.isBullet()
        || next.text().startsWith("at ")
        || OrderedListRecogniser.beginsList(next);
  }

  /** "HMU", "LMU Nord", "MED-udvalget": in running text others decide too. */
  static boolean isCommittee(String actor) {
    int space = actor.indexOf(' ');
    String first = space < 0 ? actor : actor.substring(0, space);
    boolean capitals = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
    boolean named = first.endsWith("udvalg") || first.endsWith("dvalget");
    return capitals || named || isMeeting(first);
  }

  private static boolean isMeeting(String word) {
    return word.equals("Mødet") || word.endsWith("mødet") || word.endsWith("MED");
  }

  private static boolean isActor(String text, int end) {
    return Character.isUpperCase(text.charAt(0))
        && text.substring(0, end).indexOf('.') < 0
        && text.substring(0, end).indexOf(',') < 0;
  }

  /** "Det blev besluttet, at:" names nobody. */
  private static Block.@Nullable DecisionLead impersonal(Words words) {
    String text = words.text();
    for (String lead : text.length() > LONGEST_IMPERSONAL ? new String[0] : IMPERSONAL) {
      if (text.startsWith(lead)) {
        int end = listEnd(text, lead.length());
        if (end == text.length()) {
          return new Block.DecisionLead(words, Optional.empty(), words.from(end));
        }
      }
    }
    return null;
  }

  private static Block.@Nullable DecisionLead lead(Words words, int actorEnd, int verbEnd) {
    int end = listEnd(words.text(), verbEnd);
    if (end != words.length()) {
      return null;
    }
    Words actor = words.part(0, actorEnd).strip();
    Words inline = words.from(end).strip();
    return new Block.DecisionLead(words.part(0, end), Optional.of(actor), inline);
  }

  /** The offset after ", at", "at:" or ":"; -1 if the sentence goes on in another way. */
  private static int listEnd(String text, int from) {
    int at = skip(text, from, ",");
    for (String that : THAT) {
      int after = at + that.length();
      boolean whole = after >= text.length() || !Character.isLetter(text.charAt(after));
      if (whole && text.regionMatches(true, at, that, 0, that.length())) {
        return skip(text, after, ":");
      }
    }
    boolean following = text.startsWith(FOLLOWING, at);
    int colon = skip(text, following ? at + FOLLOWING.length() : from, ":");
    return colon == text.length() ? colon : -1;
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
