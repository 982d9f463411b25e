package dk.medsdk.cli;

import dk.medsdk.finding.Basis;
import dk.medsdk.finding.FindingCatalogue;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Nearest;
import dk.medsdk.validation.RuleCatalogue;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code med explain}: what a rule is about, on what it rests, and what to do. */
final class ExplainCommand {

  private ExplainCommand() {}

  static ExitCode run(Session session, String rule) {
    FindingCatalogue catalogue = FindingCatalogue.all();
    Optional<FindingKind> kind =
        catalogue.kinds().stream().filter(k -> k.id().equalsIgnoreCase(rule)).findFirst();
    if (kind.isEmpty()) {
      List<String> ids = catalogue.kinds().stream().map(FindingKind::id).toList();
      throw new WrongUsage(Message.UNKNOWN_RULE, rule).meaning(Nearest.to(rule, ids));
    }
    print(session, kind.get(), catalogue.page(kind.get().id()).orElse(""));
    return ExitCode.ACCEPTED;
  }

  private static void print(Session session, FindingKind kind, String markdown) {
    Locale locale = session.locale();
    PrintStream out = session.out();
    out.println(kind.id() + " – " + kind.summary().in(locale));
    out.println(HelpText.SEVERITY.in(locale) + ": " + kind.severity().label());
    out.println(HelpText.BASIS.in(locale) + ": " + basis(kind.basis(), locale));
    RuleCatalogue.describe(kind.id())
        .ifPresent(rule -> RuleFacts.lines(rule, locale).forEach(out::println));
    int columns = session.terminal().columns();
    RulePage.from(markdown, locale).lines(columns).forEach(out::println);
  }

  private static String basis(Basis basis, Locale locale) {
    HelpText authority = HelpText.valueOf(basis.authority().name());
    return basis.reference() + " (" + authority.in(locale) + ", " + basis.sureness().mark() + ")";
  }
}
