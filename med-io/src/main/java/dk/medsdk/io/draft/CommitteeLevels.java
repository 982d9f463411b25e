package dk.medsdk.io.draft;

import dk.medsdk.io.block.WordSet;
import dk.medsdk.model.meeting.CommitteeReference;
import java.util.Locale;
import java.util.Optional;

/** The abbreviations and names by which committees of the MED system are called. */
final class CommitteeLevels {

  private static final WordSet LEVELS =
      WordSet.of(
          "rmu",
          "hmu",
          "lmu",
          "fmu",
          "hu",
          "lom",
          "lu",
          "vmu",
          "lamu",
          "amg",
          "amu",
          "cmu",
          "hovedmed",
          "hoved-med",
          "sektormed",
          "sektor-med",
          "fagmed",
          "fag-med",
          "lokalmed",
          "lokal-med",
          "områdemed",
          "område-med",
          "centermed",
          "center-med",
          "hovedudvalg",
          "hovedudvalget",
          "lokaludvalg",
          "områdeudvalg",
          "su",
          "hsu",
          "lsu",
          "fsu",
          "lokaludvalget",
          "områdeudvalget",
          "sektorudvalg",
          "sektorudvalget",
          "centerudvalg",
          "centerudvalget",
          "hovedmedudvalg",
          "hovedmedudvalget",
          "lokalmedudvalg",
          "lokalmedudvalget",
          "hovedsamarbejdsudvalg",
          "hovedsamarbejdsudvalget",
          "samarbejdsudvalg",
          "samarbejdsudvalget",
          "amo",
          "trio");

  /** The name of any committee of its sort, a level only where no other is told. */
  private static final WordSet UNSPECIFIC = WordSet.of("med-udvalg", "med-udvalget", "medudvalg");

  private static final String STAFF_MEETING = "personalemøde med med-status";

  private static final String MED = "MED";

  /** "Center-MED", "Amts-MED": every employer has levels of its own. */
  private static final String OF_ANY_LEVEL = "-" + MED;

  private static final String[] ENDINGS = {"udvalg ", "udvalget ", "bestyrelse ", "bestyrelsen "};

  /** Whether a name is that of a committee, political ones included: {@code Økonomiudvalg}. */
  static boolean isCommittee(String name) {
    if (in(name).isPresent()) {
      return true;
    }
    String lower = name.toLowerCase(Locale.ROOT) + " ";
    for (String ending : ENDINGS) {
      if (lower.contains(ending)) {
        return true;
      }
    }
    return false;
  }

  private CommitteeLevels() {}

  /**
   * The level that a name begins with or holds, as printed: {@code HMU} of "HMU Kysthospitalet".
   */
  static Optional<String> in(String name) {
    return in(name, LEVELS).or(() -> in(name, UNSPECIFIC)).or(() -> ofAll(name));
  }

  /** "Personalemøde med MED-status": where all employees are the committee. */
  private static Optional<String> ofAll(String name) {
    boolean all = name.regionMatches(true, 0, STAFF_MEETING, 0, STAFF_MEETING.length());
    return all ? Optional.of(name.substring(0, STAFF_MEETING.length())) : bareMed(name);
  }

  /** "MED Plejecentret": in capitals, where others are not. */
  private static Optional<String> bareMed(String name) {
    boolean first = name.startsWith(MED) && !name.equals(name.toUpperCase(Locale.ROOT));
    boolean word = first && (name.length() == MED.length() || name.charAt(MED.length()) == ' ');
    return word || name.equals(MED) ? Optional.of(MED) : Optional.empty();
  }

  private static Optional<String> in(String name, WordSet levels) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean inWord =
          i < name.length()
              && (Character.isLetterOrDigit(name.charAt(i)) || isHyphenInside(name, i));
      if (!inWord) {
        String word = name.substring(start, i);
        String level = word.toLowerCase(Locale.ROOT);
        if (levels.contains(level) || word.endsWith(OF_ANY_LEVEL)) {
          return Optional.of(word);
        }
        int hyphen = level.indexOf('-');
        if (hyphen > 0 && levels.contains(level.substring(0, hyphen))) {
          return Optional.of(word.substring(0, hyphen));
        }
        start = i + 1;
      }
    }
    return Optional.empty();
  }

  /** The committee of a printed name, with the level that the name tells. */
  static CommitteeReference committee(String name) {
    return CommitteeReference.builder().name(name).level(in(name)).build();
  }

  private static boolean isHyphenInside(String name, int at) {
    return name.charAt(at) == '-' && at > 0 && Character.isLetter(name.charAt(at - 1));
  }
}
