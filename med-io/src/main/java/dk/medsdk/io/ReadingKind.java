package dk.medsdk.io;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Basis;
import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;

/** What all findings of the readers have in common: they rest on the reading itself. */
final class ReadingKind {

  private ReadingKind() {}

  static FindingKind error(String id, BilingualText summary, BilingualText message) {
    return of(id, Severity.ERROR, summary, message);
  }

  static FindingKind of(
      String id, Severity severity, BilingualText summary, BilingualText message) {
    return FindingKind.builder()
        .id(id)
        .severity(severity)
        .basis(new Basis(Authority.READING, "Læsning af dokumentet"))
        .summary(summary)
        .message(message)
        .build();
  }
}
