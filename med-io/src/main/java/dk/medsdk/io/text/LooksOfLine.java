package dk.medsdk.io.text;

import java.util.List;
import java.util.Locale;

/**
 * What a line is taken for by its looks, judged carefully: what is not plainly prose or plainly a
 * heading gets a mark.
 */
final class LooksOfLine {

  private static final int SHORTEST_PROSE = 15;
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_LABEL = 40;

  /** With such words sections, lists and decisions begin, whatever stands after them. */
  private static final List<String> LEADS =
      List.of(
          "pkt",
          "punkt",
          "under",
          "sag",
          "ad ",
          "bilag",
          "afbud",
          "fraværende",
          "til stede",
          "tilstede",
          "ikke til stede",
          "deltagere",
          "personer",
          "resum",
          "indstilling",
          "det indstilles",
          "indstilles det",
          "beslutning",
          "behandling i ",
          "konklusion",
          "referat",
          "udtalelse",
          "enighed",
          "det blev besluttet",
          "det besluttedes",
          "besluttet",
          "side ",
          "tilbage til toppen",
          "til toppen",
          "pause",
          "frokost",
          "kaffe");

  /** What makes a sentence the beginning of a recommendation or of a list of resolutions. */
  private static final List<String> VERBS =
      List.of(" indstill", " anbefale", " beslutte", " har besluttet", " vedtog", " vedtage");

  /** Words in which decisions are told; readers look for them where no list of them is printed. */
  private static final List<String> DECIDING =
      List.of(
          " blev ",
          " bliver ",
          "aftal",
          "afvis",
          "anbefal",
          "beslut",
          "drøft",
          "efterretning",
          "enig",
          "evaluer",
          "godkend",
          "indstilling",
          "nedsat",
          "orienter",
          "oversend",
          "tiltr",
          "udpeg",
          "udsat",
          "udsk",
          "udsæt",
          "valgt",
          "vedt");

  private LooksOfLine() {}

  /** A sentence that nobody takes for anything else: it begins large, is long and ends. */
  static boolean isProse(String text) {
    char last = text.charAt(text.length() - 1);
    int colon = text.indexOf(':');
    boolean labelled = colon >= 0 && colon <= LONGEST_LABEL && colon + 1 < text.length();
    boolean ends = ".!?:".indexOf(last) >= 0;
    return ends && !labelled && text.length() >= SHORTEST_PROSE && beginsLikeProse(text);
  }

  /** Whether readers may take a sentence of it for a resolution. */
  static boolean mayDecide(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return DECIDING.stream().anyMatch(lower::contains);
  }

  /** A few words in one line, begun large, without a mark. */
  static boolean isHeading(String text) {
    boolean words =
        text.codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == ',');
    return words && text.length() <= LONGEST_HEADING && beginsLikeProse(text);
  }

  static boolean beginsLikeProse(String text) {
    if (text.isEmpty() || !Character.isUpperCase(text.codePointAt(0))) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String start = lower.substring(0, Math.min(lower.length(), 2 * LONGEST_HEADING));
    return LEADS.stream().noneMatch(lower::startsWith) && VERBS.stream().noneMatch(start::contains);
  }
}
