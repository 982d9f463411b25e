package dk.medsdk.io.draft;

import dk.medsdk.io.block.WordEnds;
import dk.medsdk.io.block.WordSet;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds who promises something: {@code Ida Holm} of "Ida Holm sender planen", {@code Teknisk
 * afdeling} of "Teknisk afdeling måler støjen".
 *
 * <p>Only before a verb that people do, so that "Planen gælder fra maj" has no owner.
 */
final class OwnerFinder {

  private static final int MOST_WORDS = 8;
  private static final int SHORTEST_STEM = 3;

  private static final WordSet VERBS =
      WordSet.of(
          "sender",
          "udsender",
          "fremsender",
          "rundsender",
          "udarbejder",
          "laver",
          "skriver",
          "undersøger",
          "bestiller",
          "kontakter",
          "tager",
          "giver",
          "vender",
          "følger",
          "orienterer",
          "indkalder",
          "inviterer",
          "sørger",
          "finder",
          "samler",
          "indsamler",
          "planlægger",
          "arrangerer",
          "taler",
          "spørger",
          "aftaler",
          "måler",
          "opdaterer",
          "fremlægger",
          "ringer",
          "køber",
          "sætter",
          "opretter",
          "udformer",
          "gennemgår",
          "tjekker",
          "afklarer",
          "indhenter",
          "forbereder",
          "koordinerer",
          "præsenterer",
          "rykker",
          "melder",
          "deler",
          "tilretter",
          "retter",
          "færdiggør",
          "reviderer",
          "beder",
          "bringer",
          "lægger",
          "uploader",
          "hører",
          "hænger",
          "søger",
          "noterer",
          "skaffer",
          "booker",
          "reserverer",
          "informerer",
          "udfylder",
          "rydder",
          "sends",
          "orders",
          "prepares",
          "contacts",
          "writes",
          "investigates",
          "arranges",
          "asks",
          "checks",
          "informs",
          "updates",
          "follows",
          "invites",
          "books",
          "circulates",
          "distributes",
          "collects",
          "drafts",
          "buys");

  /** Before these "Kirsten" is somebody, though she ends like a noun with its article. */
  private static final WordSet ONLY_PEOPLE =
      WordSet.of(
          "taler",
          "ringer",
          "spørger",
          "kontakter",
          "indkalder",
          "inviterer",
          "bestiller",
          "asks",
          "orders",
          "invites");

  /** "Ida Holm will send the plan". */
  private static final WordSet WILL = WordSet.of("will", "vil", "skal");

  /** Those that do something though they are no persons. */
  private static final WordEnds BODIES =
      WordEnds.of(
          "afdeling",
          "afdelingen",
          "kontor",
          "kontoret",
          "gruppe",
          "gruppen",
          "grupperne",
          "udvalg",
          "udvalget",
          "formandskab",
          "formandskabet",
          "ledelse",
          "ledelsen",
          "direktion",
          "direktionen",
          "sekretariat",
          "sekretariatet",
          "center",
          "centret",
          "forvaltning",
          "forvaltningen",
          "siden",
          "lederen",
          "chefen",
          "direktøren",
          "konsulenten",
          "formanden",
          "næstformanden",
          "repræsentanten",
          "repræsentanterne",
          "lederne",
          "medarbejderne",
          "koordinatoren",
          "stab",
          "staben",
          "stabe",
          "stabene",
          "team",
          "teamet",
          "kommunikation",
          "personale",
          "referenten",
          "sekretæren");

  /** Ends of nouns in the plural, "handlinger", which end like a verb in the present. */
  private static final WordEnds NOUNS =
      WordEnds.of("inger", "heder", "elser", "tioner", "sioner", "ører", "steder", "tider");

  private static final WordSet NO_NAMES =
      WordSet.of(
          "der",
          "det",
          "de",
          "den",
          "at",
          "vi",
          "alle",
          "flere",
          "nogle",
          "ingen",
          "man",
          "en",
          "et",
          "hvis",
          "når",
          "som",
          "punktet",
          "sagen",
          "planen",
          "ordningen");

  private OwnerFinder() {}

  static Optional<String> find(String sentence) {
    return before(VERBS::contains, sentence);
  }

  /** The same before any verb in the present, where a meeting or a day says that it is promised. */
  static Optional<String> findAny(String sentence) {
    return before(OwnerFinder::isPresent, sentence);
  }

  private static boolean isPresent(String word) {
    return word.endsWith("r")
        && word.length() > SHORTEST_STEM
        && !BODIES.isEndOf(word)
        && !NOUNS.isEndOf(word);
  }

  private static Optional<String> before(Predicate<String> isVerb, String sentence) {
    int at = 0;
    int end = 0;
    for (int i = 0; i < MOST_WORDS && at < sentence.length(); i++) {
      String word = wordAt(sentence, at);
      String lower = SentenceWords.at(word, 0);
      boolean verb = isVerb(word, lower, isVerb) || isFuture(lower, sentence, at);
      if (verb) {
        return end > 0 && isOwner(sentence.substring(0, end), ONLY_PEOPLE.contains(lower))
            ? Optional.of(sentence.substring(0, end))
            : Optional.empty();
      }
      if (!mayName(word, lower, end > 0)) {
        return Optional.empty();
      }
      end = at + word.length();
      at = end + 1;
    }
    return Optional.empty();
  }

  private static boolean isVerb(String word, String lower, Predicate<String> isVerb) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && isVerb.test(lower);
  }

  /** Whether the committee itself will do it: "sende planen ud". */
  static boolean isTask(String resolution) {
    String first = SentenceWords.at(resolution, 0);
    return VERBS.contains(first + "r") && !first.equals("tage");
  }

  /** "will send": what comes next is no object but a verb. */
  private static boolean isFuture(String word, String sentence, int at) {
    if (!WILL.contains(word)) {
      return false;
    }
    String next = SentenceWords.at(sentence, at + word.length() + 1);
    return VERBS.contains(next + "r") || VERBS.contains(next + "s");
  }

  private static boolean mayName(String word, String lower, boolean inside) {
    if (word.isEmpty() || NO_NAMES.contains(lower) || (word.endsWith(".") && lower.length() > 2)) {
      return false;
    }
    boolean joins = inside && (word.equals("og") || word.equals("and") || word.equals("af"));
    boolean apposition = word.endsWith(",") || word.endsWith(":");
    return !apposition && (joins || Character.isUpperCase(word.charAt(0)) || BODIES.isEndOf(lower));
  }

  /** A name, or a body; "Temaet" alone is a thing, unless it does what only people do. */
  private static boolean isOwner(String owner, boolean person) {
    if (owner.endsWith(" og") || owner.endsWith(" af") || owner.endsWith(" and")) {
      return false;
    }
    int space = owner.lastIndexOf(' ');
    String last = SentenceWords.at(owner, space + 1);
    return space > 0 || person || BODIES.isEndOf(last) || !isThing(last);
  }

  private static boolean isThing(String word) {
    boolean definite = word.endsWith("et") || word.endsWith("en") || word.endsWith("ne");
    return definite && word.length() > SHORTEST_STEM * 2;
  }

  private static String wordAt(String text, int from) {
    int end = text.indexOf(' ', from);
    return text.substring(from, end < 0 ? text.length() : end);
  }
}
