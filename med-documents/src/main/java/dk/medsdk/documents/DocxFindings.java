package dk.medsdk.documents;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import java.util.List;

/** What can be noticed while reading Word files (DOCX). */
public final class DocxFindings {

  /** There are comments, whose words are not part of the document. */
  public static final FindingKind COMMENTS_LEFT_OUT =
      DocumentFinding.kind(
          "CommentsLeftOut",
          Severity.WARNING,
          new BilingualText("Filen har kommentarer", "The file has comments"),
          new BilingualText(
              "Word-filen har {count} {count|1=kommentar|kommentarer} i margenen, som hverken er"
                  + " læst eller kontrolleret: slet dem i Word, før dokumentet sendes ud",
              "The Word file has {count} {count|1=comment|comments} in its margin, which"
                  + " {count|1=was|were} neither read nor checked: delete"
                  + " {count|1=it|them} in Word before the document is sent out"));

  /** The file is broken. */
  public static final FindingKind DAMAGED_WORD_FILE =
      DocumentFinding.kind(
          "DamagedWordFile",
          Severity.ERROR,
          new BilingualText("Word-filen er beskadiget", "The Word file is damaged"),
          new BilingualText(
              "Word-filen er beskadiget eller ikke hentet helt, så den er ikke læst til ende: hent"
                  + " den igen, eller åbn den i Word, gem den, og prøv igen",
              "The Word file is damaged or was not fetched whole, so it was not read to its end:"
                  + " fetch it again, or open it in Word, save it and try again"));

  /** There is hidden text. */
  public static final FindingKind HIDDEN_TEXT_LEFT_OUT =
      DocumentFinding.kind(
          "HiddenTextLeftOut",
          Severity.WARNING,
          new BilingualText("Filen har skjult tekst", "The file has hidden text"),
          new BilingualText(
              "Word-filen har skjult tekst {count} {count|1=sted|steder}, som hverken er læst eller"
                  + " kontrolleret: vis den med ¶ i Word, og slet den, før dokumentet sendes ud",
              "The Word file has hidden text in {count} {count|1=place|places}, which was neither"
                  + " read nor checked: show it with ¶ in Word and delete it before the document is"
                  + " sent out"));

  /** Word would put another file into the text. */
  public static final FindingKind INSERTED_FILE_NOT_READ =
      DocumentFinding.kind(
          "InsertedFileNotRead",
          Severity.ERROR,
          new BilingualText(
              "En indsat fil i Word-filen er ikke læst",
              "A file inserted into the Word file was not read"),
          new BilingualText(
              "Word-filen henter {count} {count|1=anden fil|andre filer} ind i teksten, når den"
                  + " åbnes, og {count|1=den|de} er ikke læst: åbn dokumentet i Word, gem det, og"
                  + " prøv igen",
              "The Word file takes {count} other {count|1=file|files} into its text when it is"
                  + " opened, which {count|1=was|were} not read: open the document in Word, save it"
                  + " and try again"));

  /** The file is of another kind. */
  public static final FindingKind NOT_A_WORD_FILE =
      DocumentFinding.kind(
          "NotAWordFile",
          Severity.ERROR,
          new BilingualText("Filen er ikke en Word-fil", "The file is no Word file"),
          new BilingualText(
              "Filen er ikke en Word-fil (.docx), men {format|excel=et regneark (Excel)|html=en"
                  + " webside eller XML-fil|mail=en e-mail (Outlook)|oldOffice=en gammel Office-fil"
                  + " (.doc)|openDocument=en OpenDocument-fil (.odt)|pdf=en PDF-fil|powerPoint=en"
                  + " præsentation (PowerPoint)|rtf=en RTF-fil|zip=et andet zip-arkiv|other=noget"
                  + " andet}: gem referatet som »Word-dokument (.docx)« i Word, og prøv igen",
              "The file is not a Word file (.docx) but {format|excel=a spreadsheet (Excel)|html=a"
                  + " web page or XML file|mail=a mail (Outlook)|oldOffice=an old Office file"
                  + " (.doc)|openDocument=an OpenDocument file (.odt)|pdf=a PDF file|powerPoint=a"
                  + " presentation (PowerPoint)|rtf=an RTF file|zip=another zip"
                  + " archive|other=something else}: save the minutes as \"Word Document (.docx)\""
                  + " in Word and try again"));

  /** A password is needed to open the file. */
  public static final FindingKind PASSWORD_PROTECTED_WORD_FILE =
      DocumentFinding.kind(
          "PasswordProtectedWordFile",
          Severity.ERROR,
          new BilingualText(
              "Word-filen er låst med en adgangskode", "The Word file is locked with a password"),
          new BilingualText(
              "Word-filen er låst med en adgangskode og er ikke læst: åbn den i Word, fjern"
                  + " adgangskoden under Filer > Oplysninger > Beskyt dokument, gem den, og prøv"
                  + " igen",
              "The Word file is locked with a password and was not read: open it in Word, remove"
                  + " the password under File > Info > Protect Document, save it and try again"));

  /** There are changes that nobody has accepted or rejected. */
  public static final FindingKind TRACKED_CHANGES =
      DocumentFinding.kind(
          "TrackedChanges",
          Severity.WARNING,
          new BilingualText("Filen har sporede ændringer", "The file has tracked changes"),
          new BilingualText(
              "Word-filen har {count} {count|1=sporet ændring|sporede ændringer}, og den er læst,"
                  + " som om {count|1=den|de} var accepteret: acceptér eller afvis"
                  + " {count|1=den|dem} under Gennemse i Word, før dokumentet sendes ud",
              "The Word file has {count} tracked {count|1=change|changes} and was read as if"
                  + " {count|1=it was|they were} accepted: accept or reject {count|1=it|them} under"
                  + " Review in Word before the document is sent out"));

  /** All of them, by name. */
  public static final List<FindingKind> KINDS =
      List.of(
          COMMENTS_LEFT_OUT,
          DAMAGED_WORD_FILE,
          HIDDEN_TEXT_LEFT_OUT,
          INSERTED_FILE_NOT_READ,
          NOT_A_WORD_FILE,
          PASSWORD_PROTECTED_WORD_FILE,
          TRACKED_CHANGES);

  private DocxFindings() {}
}
