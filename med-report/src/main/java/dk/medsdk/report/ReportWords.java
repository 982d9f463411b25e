package dk.medsdk.report;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Severity;
import dk.medsdk.source.SourcePlace;
import dk.medsdk.source.SourcePlace.Step;
import dk.medsdk.validation.Verdict;
import dk.medsdk.validation.suppression.Suppression;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every word of a report that is not the finding's own, in Danish or English. */
record ReportWords(Locale locale) {

  /** What a document without a name is called. */
  String document() {
    return say("dokument", "document");
  }

  /** {@code 2 fejl, 1 undtaget}; of what there is none is not named. */
  String findings(ToLongFunction<Severity> count, long suppressed) {
    String others = suppressed == 0 ? "" : ", " + suppressed + suppressedWord(suppressed);
    return findings(count) + others;
  }

  private String suppressedWord(long count) {
    return plural(count, say(" undtaget", " suppressed"), say(" undtagne", " suppressed"));
  }

  /** {@code undtaget til og med 2026-06-30 af MED-sekretariatet: besvares på mødet i juni}. */
  String suppressed(Suppression suppression) {
    return say("undtaget til og med ", "suppressed until ")
        + suppression.until()
        + say(" af ", " by ")
        + suppression.owner()
        + ": "
        + suppression.reason();
  }

  private String findings(ToLongFunction<Severity> count) {
    String counted =
        Arrays.stream(Severity.values())
            .filter(severity -> count.applyAsLong(severity) > 0)
            .map(severity -> findings(severity, count.applyAsLong(severity)))
            .collect(Collectors.joining(", "));
    return counted.isEmpty() ? say("ingen fund", "no findings") : counted;
  }

  private String findings(Severity severity, long count) {
    String word =
        switch (severity) {
          case ERROR -> plural(count, say("fejl", "error"), say("fejl", "errors"));
          case WARNING -> plural(count, say("advarsel", "warning"), say("advarsler", "warnings"));
          case INFO -> plural(count, say("oplysning", "note"), say("oplysninger", "notes"));
        };
    return count + " " + word;
  }

  /** Of a document with no findings at all. */
  String allIsWell() {
    return say("alt i orden", "all is well");
  }

  String verdict(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> say("godkendt", "accepted");
      case REJECT -> say("afvist", "rejected");
      case UNDECIDED -> say("ikke afgjort", "undecided");
    };
  }

  /** What follows the name of a document: {@code :41:1}, or {@code : side 3, linje 12}. */
  String place(SourcePlace place) {
    Stream<Step> steps = place.steps().stream();
    return place.isPosition()
        ? steps.map(step -> ":" + step.number()).collect(Collectors.joining())
        : steps.map(this::step).collect(Collectors.joining(", ", ": ", ""));
  }

  private String step(Step step) {
    String unit =
        switch (step.unit()) {
          case PAGE -> say("side", "page");
          case PARAGRAPH -> say("afsnit", "paragraph");
          case TABLE -> say("tabel", "table");
          case ROW -> say("række", "row");
          case LINE -> say("linje", "line");
          case COLUMN -> say("kolonne", "column");
        };
    return unit + " " + step.number();
  }

  /** Of the related places that are not shown one by one. */
  String more(int count) {
    return "+ " + count + say(" flere", " more");
  }

  String suggestion(BilingualText words) {
    return say("Forslag: ", "Suggestion: ") + words.in(locale);
  }

  String ruleFailed(String message) {
    return say(
            "Reglen gik i stå, så dokumentet er ikke afgjort: ",
            "The rule broke down, so the document is undecided: ")
        + message;
  }

  /** Of a rule without which nothing is decided. */
  String required(BilingualText reason) {
    return say(
            "Profilen kræver reglen, og den kunne ikke køre, så dokumentet er ikke afgjort: ",
            "The profile requires the rule, and it could not run, so the document is undecided: ")
        + reason.in(locale);
  }

  /** {@code Ikke kørt: AgendaSentLate (profilen har ingen frist for dagsordenen)}. */
  String notRun(BilingualText reason, List<String> rules) {
    return say("Ikke kørt: ", "Not run: ")
        + String.join(", ", rules)
        + " ("
        + reason.in(locale)
        + ")";
  }

  /** {@code 3 dokumenter: 1 godkendt, 2 afvist – 4 fejl}. */
  String total(ReportTally tally) {
    long documents = tally.documents();
    String verdicts =
        Stream.of(Verdict.values())
            .filter(verdict -> tally.count(verdict) > 0)
            .map(verdict -> tally.count(verdict) + " " + verdict(verdict))
            .collect(Collectors.joining(", "));
    return documents
        + " "
        + plural(documents, say("dokument", "document"), say("dokumenter", "documents"))
        + ": "
        + verdicts
        + " – "
        + findings(tally::count, tally.suppressed());
  }

  private static String plural(long count, String one, String many) {
    return count == 1 ? one : many;
  }

  private String say(String da, String en) {
    return new BilingualText(da, en).in(locale);
  }
}
