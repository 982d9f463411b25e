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
              "Filen har mere end {limit} {unit"
                  + "|attributes=HTML-attributter"
                  + "|characters=tegn"
                  + "|characters_of_page=tegn på en side"
                  + "|definitions=typografier eller lister"
                  + "|elements=HTML-elementer"
                  + "|levels=niveauer inde i hinanden"
                  + "|lines=linjer"
                  + "|megabytes=MB tekst, når den er pakket ud"
                  + "|megabytes_of_page=MB til en side"
                  + "|names=forskellige XML-navne"
                  + "|objects=objekter"
                  + "|operators=tegneinstruktioner"
                  + "|operators_of_page=tegneinstruktioner på en side"
                  + "|pages=sider"
                  + "|paragraphs=afsnit og celler"
                  + "|parts=dele i zip-arkivet"
                  + "|references=tegnkoder"
                  + "|tags=HTML-mærker"
                  + "|tokenCharacters=tegn i ét stykke"
                  + "}, så resten er ikke læst: er det en beskadiget fil,"
                  + " så gem den igen i det program, den er skrevet i",
              "The file has more than {limit} {unit"
                  + "|attributes=HTML attributes"
                  + "|characters=characters"
                  + "|characters_of_page=characters on a page"
                  + "|definitions=styles or lists"
                  + "|elements=HTML elements"
                  + "|levels=levels within each other"
                  + "|lines=lines"
                  + "|megabytes=MB of text once it is unpacked"
                  + "|megabytes_of_page=MB for a page"
                  + "|names=different XML names"
                  + "|objects=objects"
                  + "|operators=drawing instructions"
                  + "|operators_of_page=drawing instructions on a page"
                  + "|pages=pages"
                  + "|paragraphs=paragraphs and cells"
                  + "|parts=parts in the zip archive"
                  + "|references=character references"
                  + "|tags=HTML tags"
                  + "|tokenCharacters=characters in one piece"
                  + "}, so the rest was not read: if it is damaged,"
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
        .putArgument("unit", "megabytes")
        .build();
  }
}
