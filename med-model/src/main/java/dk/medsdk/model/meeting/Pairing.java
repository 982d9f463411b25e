package dk.medsdk.model.meeting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which resolution of an item answers which point of its recommendation.
 *
 * <p>The one place that pairs them, used by rules, reports and writers:
 *
 * <ol>
 *   <li>where the author says it ({@link Resolution#answers()});
 *   <li>by the family of the verb, most shared words first: "godkende dagsordenen" answers
 *       "godkender dagsordenen";
 *   <li>a point that asks to discuss or decide takes the next free resolution, which changes it.
 * </ol>
 *
 * <p>Indices count from 0. A point has one answer at most, and only the author can have a
 * resolution answer several points. Defined for every item, one without recommendation or decision
 * included.
 */
public final class Pairing {

  /**
   * Above this many comparisons, points and resolutions of one family are paired in their order.
   */
  private static final int MOST_COMPARISONS = 100_000;

  private static final int NONE = -1;

  private final int[] resolutionOf;
  private final Outcome[] outcomeOf;
  private final boolean[] used;

  private Pairing(int points, int resolutions) {
    resolutionOf = new int[points];
    Arrays.fill(resolutionOf, NONE);
    outcomeOf = new Outcome[points];
    used = new boolean[resolutions];
  }

  /** Pairs the points and resolutions of an item. */
  public static Pairing of(AgendaItem item) {
    return of(
        item.recommendation().map(Recommendation::points).orElse(List.of()),
        item.decision().map(Decision::resolutions).orElse(List.of()));
  }

  private static Pairing of(List<RecommendationPoint> points, List<Resolution> resolutions) {
    Pairing pairing = new Pairing(points.size(), resolutions.size());
    List<Side> asked = new ArrayList<>(points.size());
    points.forEach(point -> asked.add(new Side(point.text())));
    List<Side> decided = new ArrayList<>(resolutions.size());
    resolutions.forEach(resolution -> decided.add(new Side(resolution.text())));
    pairing.pairAsTheAuthorSays(resolutions, asked, decided);
    if ((long) points.size() * resolutions.size() <= MOST_COMPARISONS) {
      pairing.pairBySharedWords(asked, decided, resolutions);
    } else {
      pairing.pairInOrder(asked, decided, resolutions);
    }
    pairing.pairWhatWasChanged(asked, resolutions);
    return pairing;
  }

  /** The resolution that answers a point, if one does. */
  public OptionalInt answerTo(int point) {
    return resolutionOf[point] == NONE ? OptionalInt.empty() : OptionalInt.of(resolutionOf[point]);
  }

  /** What became of a point: as printed, else followed or changed; empty if nothing answers it. */
  public Optional<Outcome> outcomeOf(int point) {
    return Optional.ofNullable(outcomeOf[point]);
  }

  /** The points that no resolution answers, in order. */
  public List<Integer> unansweredPoints() {
    return indices(resolutionOf.length, point -> resolutionOf[point] == NONE);
  }

  /** The resolutions that answer no point, in order: what nobody recommended. */
  public List<Integer> additionalResolutions() {
    return indices(used.length, resolution -> !used[resolution]);
  }

  private void pairAsTheAuthorSays(
      List<Resolution> resolutions, List<Side> asked, List<Side> decided) {
    for (int r = 0; r < resolutions.size(); r++) {
      for (int p : resolutions.get(r).answers()) {
        if (p >= 0 && p < resolutionOf.length && resolutionOf[p] == NONE) {
          boolean followed = decided.get(r).answers(asked.get(p));
          pair(p, r, resolutions.get(r), followed ? Outcome.FOLLOWED : Outcome.CHANGED);
        }
      }
    }
  }

  private void pairBySharedWords(
      List<Side> asked, List<Side> decided, List<Resolution> resolutions) {
    List<Candidate> candidates = new ArrayList<>();
    for (int p = 0; p < asked.size(); p++) {
      for (int r = 0; r < decided.size(); r++) {
        if (decided.get(r).answers(asked.get(p))) {
          candidates.add(new Candidate(p, r, 0));
        }
      }
    }
    if (!areAllAlone(candidates)) {
      candidates.replaceAll(
          c -> c.sharing(decided.get(c.resolution).sharedWords(asked.get(c.point))));
      candidates.sort(Candidate.BEST_FIRST);
    }
    candidates.forEach(c -> pairIfFree(c.point, c.resolution, resolutions));
  }

  /** Whether no point and no resolution has a choice: then the words need not be read. */
  private boolean areAllAlone(List<Candidate> candidates) {
    boolean[] asked = new boolean[resolutionOf.length];
    boolean[] decided = new boolean[used.length];
    for (Candidate candidate : candidates) {
      if (asked[candidate.point] || decided[candidate.resolution]) {
        return false;
      }
      asked[candidate.point] = true;
      decided[candidate.resolution] = true;
    }
    return true;
  }

  private void pairInOrder(List<Side> asked, List<Side> decided, List<Resolution> resolutions) {
    Map<DecisionVerb, Deque<Integer>> waiting = new EnumMap<>(DecisionVerb.class);
    for (int r = 0; r < decided.size(); r++) {
      for (DecisionVerb family : decided.get(r).answerable()) {
        waiting.computeIfAbsent(family, any -> new ArrayDeque<>()).add(r);
      }
    }
    for (int p = 0; p < asked.size(); p++) {
      for (DecisionVerb family : asked.get(p).verbs) {
        Deque<Integer> queue = waiting.getOrDefault(family, new ArrayDeque<>());
        while (resolutionOf[p] == NONE && !queue.isEmpty()) {
          pairIfFree(p, queue.remove(), resolutions);
        }
      }
    }
  }

  private void pairWhatWasChanged(List<Side> asked, List<Resolution> resolutions) {
    int next = 0;
    for (int p = 0; p < resolutionOf.length; p++) {
      while (next < used.length && used[next]) {
        next++;
      }
      if (next < used.length && resolutionOf[p] == NONE && asked.get(p).isOpenQuestion()) {
        pair(p, next, resolutions.get(next), Outcome.CHANGED);
      }
    }
  }

  private void pairIfFree(int point, int resolution, List<Resolution> resolutions) {
    if (resolutionOf[point] == NONE && !used[resolution]) {
      pair(point, resolution, resolutions.get(resolution), Outcome.FOLLOWED);
    }
  }

  private void pair(int point, int resolution, Resolution decided, Outcome outcome) {
    resolutionOf[point] = resolution;
    outcomeOf[point] = decided.outcome().orElse(outcome);
    used[resolution] = true;
  }

  private static List<Integer> indices(int count, IntPredicate which) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (which.test(i)) {
        indices.add(i);
      }
    }
    return List.copyOf(indices);
  }

  /** What pairing looks at in the text of a point or a resolution. */
  private static final class Side {

    private final String text;
    private final List<DecisionVerb> verbs;
    private @Nullable Set<String> words;

    private Side(String text) {
      this.text = text;
      this.verbs = DecisionVerb.allIn(text);
    }

    /** The words, read only where there is a choice between several resolutions. */
    private Set<String> words() {
      if (words == null) {
        words = new HashSet<>(Tokens.words(text));
      }
      return words;
    }

    boolean answers(Side point) {
      for (DecisionVerb mine : verbs) {
        for (DecisionVerb theirs : point.verbs) {
          if (mine.answers(theirs)) {
            return true;
          }
        }
      }
      return false;
    }

    /** The families of points that it can answer. */
    Set<DecisionVerb> answerable() {
      return Arrays.stream(DecisionVerb.values())
          .filter(point -> verbs.stream().anyMatch(mine -> mine.answers(point)))
          .collect(Collectors.toSet());
    }

    int sharedWords(Side other) {
      boolean fewer = words().size() <= other.words().size();
      Set<String> few = fewer ? words() : other.words();
      Set<String> many = fewer ? other.words() : words();
      int shared = 0;
      for (String word : few) {
        shared += many.contains(word) ? 1 : 0;
      }
      return shared;
    }

    boolean isOpenQuestion() {
      return verbs.contains(DecisionVerb.DECIDE) || verbs.contains(DecisionVerb.DISCUSS);
    }
  }

  private record Candidate(int point, int resolution, int sharedWords) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingInt((Candidate c) -> -c.sharedWords)
            .thenComparingInt(Candidate::point)
            .thenComparingInt(Candidate::resolution);

    Candidate sharing(int words) {
      return new Candidate(point, resolution, words);
    }
  }
}
