package dk.medsdk.documents;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Basis;
import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import dk.medsdk.io.ReaderCatalogue;

/** The findings that every reader of this module may make, and how their kinds are declared. */
public final class DocumentFinding {

  /** A file goes on beyond what is read of it. */
  public static final FindingKind DOCUMENT_LIMIT =
      kind(
          "DocumentLimit",
          Severity.ERROR,
          new BilingualText("Filen sprænger en grænse", "The file exceeds a limit"),
          new BilingualText(
              "Filen har mere end {limit} {unit|attributes=HTML-attributter|characters=tegn"
                  + "|elements=HTML-elementer|lines=linjer|references=tegnkoder|tags=HTML-mærker},"
                  + " så resten er ikke læst: er det en beskadiget fil,"
                  + " så gem den igen i det program, den er skrevet i",
              "The file has more than {limit} {unit|attributes=HTML attributes|characters=characters"
                  + "|elements=HTML elements|lines=lines|references=character references"
                  + "|tags=HTML tags}, so the rest was not read: if it is damaged,"
                  + " save it again in the program that it was written in"));

  private DocumentFinding() {}

  /** A kind of finding that rests on the reading itself. */
  public static FindingKind kind(
      String id, Severity severity, BilingualText summary, BilingualText message) {
    return FindingKind.builder()
        .id(id)
        .severity(severity)
        .basis(new Basis(Authority.READING, "Læsning af dokumentet"))
        .summary(summary)
        .message(message)
        .build();
  }

  /** That a file has more bytes than are read. */
  public static Finding tooLarge(int mostBytes) {
    return Finding.of(ReaderCatalogue.DOCUMENT_TOO_LARGE)
        .putArgument("limit", String.valueOf(mostBytes >> 20))
        .build();
  }
}
