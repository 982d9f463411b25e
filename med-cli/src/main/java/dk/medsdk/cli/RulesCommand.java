package dk.medsdk.cli;

import dk.medsdk.finding.FindingCatalogue;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import java.util.Arrays;
import java.util.List;

/** {@code med rules}: every kind of finding on a line. */
final class RulesCommand {

  private static final String GAP = "  ";

  private RulesCommand() {}

  static ExitCode run(Session session) {
    List<FindingKind> kinds = FindingCatalogue.all().kinds();
    int ids = kinds.stream().mapToInt(kind -> kind.id().length()).max().orElse(0);
    int labels = Arrays.stream(Severity.values()).mapToInt(s -> s.label().length()).max().orElse(0);
    int left = ids + labels + 2 * GAP.length();
    for (FindingKind kind : kinds) {
      String head = pad(kind.id(), ids) + GAP + pad(kind.severity().label(), labels) + GAP;
      String summary = kind.summary().in(session.locale());
      print(session, head, Wrapped.lines(summary, session.terminal().columns() - left));
    }
    return ExitCode.ACCEPTED;
  }

  private static void print(Session session, String head, List<String> summary) {
    session.out().println(head + summary.get(0));
    for (String more : summary.subList(1, summary.size())) {
      session.out().println(" ".repeat(head.length()) + more);
    }
  }

  private static String pad(String text, int columns) {
    return text + " ".repeat(columns - text.length());
  }
}
