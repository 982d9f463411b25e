package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.WordSet;
import dk.medsdk.io.draft.ItemDraft.RecommendationDraft;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DecisionVerb;
import java.util.ArrayList;
import java.util.List;

/** Reads who recommends what: the heading, and the points on its line and below. */
final class RecommendationReader {

  private static final String[] JOINTS = {", og at ", ", samt at ", " og at "};

  private static final WordSet PURPOSE =
      WordSet.of("drøftelse", "orientering", "beslutning", "godkendelse", "efterretning", "høring");
  private static final int PURPOSE_AT = "Til ".length();
  private static final int LONGEST_PURPOSE = 60;
  private static final int LONGEST_ONLY = 300;

  private final ItemDraft item;
  private final ElementLines elements = new ElementLines();

  RecommendationReader(ItemDraft item) {
    this.item = item;
  }

  void begin(Block.RecommendationHeading heading) {
    RecommendationDraft recommendation = item.recommendation(heading.span());
    recommendation.span = recommendation.span.to(heading.span());
    if (recommendation.by == null) {
      recommendation.by = heading.by().map(Placed::of).orElse(null);
    }
    if (recommendation.addressee == null) {
      recommendation.addressee = heading.addressee().map(Placed::of).orElse(null);
    }
    OtherActors.namedIn(heading, recommendation)
        .ifPresent(words -> item.caseStatement(heading.span()).addParagraph(words));
    elements.end();
    inlinePoints(heading.inline()).forEach(this::add);
  }

  /** Takes a line if it is a point or goes on with one. */
  boolean takes(Block block, Words words) {
    if (block instanceof Block.Bullet || beginsPoint(block, words)) {
      add(words);
      return true;
    }
    if (isOnlyPoint(words)) {
      Words asked = withoutAddressee(words);
      inlinePoints(asked).forEach(this::add);
      return true;
    }
    boolean goesOn = elements.goesOn(block, words);
    if (goesOn) {
      cover(words);
    }
    return goesOn;
  }

  /** "LMU drøfter planen.", "Til drøftelse": what stands below a heading that says no more. */
  private boolean isOnlyPoint(Words words) {
    RecommendationDraft asked = item.recommendation;
    if (asked == null || asked.by != null || asked.addressee != null || !asked.points.isEmpty()) {
      return false;
    }
    String text = words.text();
    boolean whole =
        text.length() <= LONGEST_ONLY && ":?".indexOf(text.charAt(text.length() - 1)) < 0;
    return whole
        && ((text.length() <= LONGEST_PURPOSE
                && PURPOSE.contains(SentenceWords.at(text, PURPOSE_AT))
                && text.startsWith("Til "))
            || isAsked(text));
  }

  /** The committee does something, or something is done, in the present. */
  private static boolean isAsked(String text) {
    int actor = CommitteeSubject.length(text);
    int verb = actor + 1;
    return actor > 0
        && verb < text.length()
        && SentenceWords.at(text, verb).endsWith("r")
        && DecisionVerb.in(text.substring(verb)).isPresent();
  }

  private Words withoutAddressee(Words words) {
    int actor = CommitteeSubject.length(words.text());
    if (actor == 0) {
      return words;
    }
    RecommendationDraft asked = item.recommendation(words.span());
    asked.addressee = Placed.of(words.part(0, actor));
    return words.from(actor).strip();
  }

  private static boolean beginsPoint(Block block, Words words) {
    return !ElementLines.isFull(block)
        && (ElementLines.isClause(words) || ElementLines.beginsWithVerb(words));
  }

  /** Adds a point that is text as it stands. */
  void addVerbatim(Words words) {
    item.recommendation(words.span()).points.add(new JoinedWords(words));
    cover(words);
  }

  /** Says that something else stands below the last point. */
  void end() {
    elements.end();
  }

  private void add(Words words) {
    if (!words.isBlank()) {
      item.recommendation(words.span()).points.add(elements.begin(words));
      item.cover(words.span());
      cover(words);
    }
  }

  private void cover(Words words) {
    RecommendationDraft recommendation = item.recommendation(words.span());
    recommendation.span = recommendation.span.to(words.span());
  }

  /** "drøfter planen, og at HMU aftaler opfølgningen": two points in one sentence. */
  private static List<Words> inlinePoints(Words words) {
    List<Words> points = new ArrayList<>();
    int start = 0;
    for (String joint : JOINTS) {
      int at = words.text().indexOf(joint, start);
      while (at > 0) {
        points.add(words.part(start, at).strip());
        start = at + joint.length();
        at = words.text().indexOf(joint, start);
      }
    }
    points.add(words.from(start).strip());
    return points;
  }
}
