package dk.medsdk.io.draft;

import dk.medsdk.model.meeting.SideStatement;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a side wants recorded: {@code Medarbejdersiden ønskede tilført referatet: Vi er imod.}
 */
final class SideStatementFinder {

  private static final int LONGEST_LABEL = 110;
  private static final String FIRST_LETTERS = "MmBbPpEeSsLlAaUuTt";
  private static final Map<String, Side> SIDES =
      Map.ofEntries(
          Map.entry("medarbejderside", Side.EMPLOYEE),
          Map.entry("medarbejderrepræsentanter", Side.EMPLOYEE),
          Map.entry("medarbejderne", Side.EMPLOYEE),
          Map.entry("b-side", Side.EMPLOYEE),
          Map.entry("personaleside", Side.EMPLOYEE),
          Map.entry("employee", Side.EMPLOYEE),
          Map.entry("staff side", Side.EMPLOYEE),
          Map.entry("ledelsesside", Side.MANAGEMENT),
          Map.entry("ledelsesrepræsentanter", Side.MANAGEMENT),
          Map.entry("ledelsen", Side.MANAGEMENT),
          Map.entry("lederside", Side.MANAGEMENT),
          Map.entry("a-side", Side.MANAGEMENT),
          Map.entry("management", Side.MANAGEMENT));
  private static final List<String> STARTS =
      List.of("udtalelse fra ", "protokoludtalelse fra ", "protokoltilførsel fra ", "the ");
  private static final List<String> RECORDED =
      List.of(
          "tilført",
          "tilføjet referatet",
          "ført til",
          "til referat",
          "protokol",
          "udtalelse fra",
          "udtaler",
          "udtalte",
          "til protokols",
          "minutes",
          "recorded",
          "statement");
  private static final String[] ENDS = {":", ", at "};

  private SideStatementFinder() {}

  /** Whether a text may say inside it what a side wants recorded. */
  static boolean mayHold(String text) {
    return text.indexOf(": ") > 0 && (text.contains("tilført") || text.contains("protokol"));
  }

  /** The statement that a paragraph is. */
  static Optional<Placed<SideStatement>> find(Placed<String> paragraph) {
    String text = paragraph.value();
    if (text.isEmpty() || FIRST_LETTERS.indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    String label =
        text.substring(0, Math.min(text.length(), LONGEST_LABEL)).toLowerCase(Locale.ROOT);
    Side side = sideOf(label);
    if (side == null) {
      return Optional.empty();
    }
    for (String end : ENDS) {
      int at = label.indexOf(end);
      int start = at + end.length();
      if (at > 0 && isRecorded(label.substring(0, at)) && !text.substring(start).isBlank()) {
        return Optional.of(statement(side, paragraph, start));
      }
    }
    return Optional.empty();
  }

  private static Placed<SideStatement> statement(Side side, Placed<String> paragraph, int start) {
    String words = paragraph.value().substring(start).strip();
    SourceSpan span = paragraph.span();
    return new Placed<>(SideStatement.builder().side(side).text(words).build(), span);
  }

  private static boolean isRecorded(String label) {
    return RECORDED.stream().anyMatch(label::contains);
  }

  private static @Nullable Side sideOf(String label) {
    String rest = label;
    for (String start : STARTS) {
      rest = rest.startsWith(start) ? rest.substring(start.length()) : rest;
    }
    for (Map.Entry<String, Side> side : SIDES.entrySet()) {
      if (rest.startsWith(side.getKey())) {
        return side.getValue();
      }
    }
    return null;
  }
}
