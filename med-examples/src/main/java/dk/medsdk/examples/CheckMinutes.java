package dk.medsdk.examples;

import dk.medsdk.finding.Finding;
import dk.medsdk.gate.MedGate;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Checks minutes before they are published, and says in Danish what stops them. */
public final class CheckMinutes {

  private CheckMinutes() {}

  /** Checks the file that the first argument names. */
  public static void main(String[] args) throws IOException {
    Report report = MedGate.standard().check(Path.of(args[0]));
    for (Finding finding : report.findings()) {
      System.out.println(finding.id() + ": " + finding.message(Locale.forLanguageTag("da")));
    }
    System.out.println(report.verdict() == Verdict.ACCEPT ? "Kan offentliggøres" : "Stoppet");
  }
}
