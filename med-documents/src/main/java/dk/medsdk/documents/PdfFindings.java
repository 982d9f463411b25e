package dk.medsdk.documents;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import java.util.List;

/** What can be noticed while reading PDF files. */
public final class PdfFindings {

  /** The file is broken, or no PDF file. */
  public static final FindingKind PDF_DAMAGED =
      DocumentFinding.kind(
          "PdfDamaged",
          Severity.ERROR,
          new BilingualText("PDF-filen er beskadiget", "The PDF file is damaged"),
          new BilingualText(
              "PDF-filen er beskadiget{extent|some=, og noget af den mangler måske|, så den ikke kan"
                  + " læses}: hent eller gem den igen, og prøv igen",
              "The PDF file is damaged{extent|some=, and parts of it may be missing| and cannot be"
                  + " read}: fetch or save it again and try once more"));

  /** Whoever made the file forbids that its text is taken out. */
  public static final FindingKind PDF_EXTRACTION_FORBIDDEN =
      DocumentFinding.kind(
          "PdfExtractionForbidden",
          Severity.ERROR,
          new BilingualText(
              "PDF-filen må ikke læses af programmer", "Programs may not read the PDF file"),
          new BilingualText(
              "PDF-filen er låst, så teksten ikke må kopieres, og den er derfor ikke læst: gem den uden"
                  + " den begrænsning, eller brug dokumentet, den er lavet af",
              "The PDF file is locked against copying its text, so it was not read: save it without"
                  + " that restriction, or use the document that it was made from"));

  /** The file does not say which letters it prints. */
  public static final FindingKind PDF_LETTERS_UNKNOWN =
      DocumentFinding.kind(
          "PdfLettersUnknown",
          Severity.ERROR,
          new BilingualText(
              "PDF-filens bogstaver kan ikke læses", "The letters of the PDF file cannot be read"),
          new BilingualText(
              "PDF-filen siger ikke, hvilke bogstaver {percent} % af dens tegn er: gem den igen fra det"
                  + " program, dokumentet er skrevet i",
              "The PDF file does not say which letters {percent} % of its characters are: save it again"
                  + " from the program that the document was written in"));

  /** A page is broken. */
  public static final FindingKind PDF_PAGE_UNREADABLE =
      DocumentFinding.kind(
          "PdfPageUnreadable",
          Severity.ERROR,
          new BilingualText(
              "En side i PDF-filen er beskadiget", "A page of the PDF file is damaged"),
          new BilingualText(
              "Side {pages} i PDF-filen kunne ikke læses helt: hent eller gem filen igen, og prøv igen",
              "Page {pages} of the PDF file could not be read whole: fetch or save the file again and"
                  + " try once more"));

  /** Pages among others are pictures. */
  public static final FindingKind PDF_PAGE_WITHOUT_TEXT =
      DocumentFinding.kind(
          "PdfPageWithoutText",
          Severity.WARNING,
          new BilingualText(
              "En side i PDF-filen er et billede", "A page of the PDF file is a picture"),
          new BilingualText(
              "Side {pages} i PDF-filen er kun billeder uden tekst, og er ikke læst: er den en del af"
                  + " referatet, så gem den som tekst",
              "Page {pages} of the PDF file is only pictures without text and was not read: if it is"
                  + " part of the minutes, save it as text"));

  /** The file opens with a password only. */
  public static final FindingKind PDF_PASSWORD =
      DocumentFinding.kind(
          "PdfPassword",
          Severity.ERROR,
          new BilingualText("PDF-filen kræver adgangskode", "The PDF file needs a password"),
          new BilingualText(
              "PDF-filen er låst med en adgangskode og er ikke læst: gem den uden adgangskode, og prøv"
                  + " igen",
              "The PDF file is locked with a password and was not read: save it without one and try"
                  + " again"));

  /** The file is a folder of other files. */
  public static final FindingKind PDF_PORTFOLIO =
      DocumentFinding.kind(
          "PdfPortfolio",
          Severity.ERROR,
          new BilingualText(
              "PDF-filen er en mappe med andre filer", "The PDF file is a folder of other files"),
          new BilingualText(
              "PDF-filen er en portefølje: referatet ligger i en af de vedhæftede filer, som ikke er"
                  + " læst. Åbn den, og gem den fil for sig",
              "The PDF file is a portfolio: the minutes are in one of the attached files, which were not"
                  + " read. Open it and save that file on its own"));

  /** The words of pictures were recognised by a program. */
  public static final FindingKind PDF_RECOGNISED_TEXT =
      DocumentFinding.kind(
          "PdfRecognisedText",
          Severity.INFO,
          new BilingualText(
              "Teksten er genkendt i et billede", "The text was recognised in a picture"),
          new BilingualText(
              "PDF-filen er scannet, og teksten er genkendt af et program: der kan være læsefejl i navne"
                  + " og tal",
              "The PDF file is scanned and its text was recognised by a program: names and numbers may"
                  + " be misread"));

  /** The file would fill the memory. */
  public static final FindingKind PDF_TOO_HEAVY =
      DocumentFinding.kind(
          "PdfTooHeavy",
          Severity.ERROR,
          new BilingualText("PDF-filen fylder for meget", "The PDF file takes too much memory"),
          new BilingualText(
              "PDF-filen kræver mere hukommelse, end der er, og er ikke læst: gem referatet for sig, uden"
                  + " bilag",
              "The PDF file needs more memory than there is and was not read: save the minutes on their"
                  + " own, without attachments"));

  /** The reading took too long. */
  public static final FindingKind PDF_TOO_SLOW =
      DocumentFinding.kind(
          "PdfTooSlow",
          Severity.ERROR,
          new BilingualText(
              "Det tager for lang tid at læse PDF-filen", "The PDF file takes too long to read"),
          new BilingualText(
              "Læsningen af PDF-filen er stoppet efter {seconds} sekunder, så resten er ikke læst: prøv"
                  + " igen, eller gem referatet for sig, uden bilag",
              "The reading of the PDF file was stopped after {seconds} seconds, so the rest was not read:"
                  + " try again, or save the minutes on their own, without attachments"));

  /** The file holds pictures only. */
  public static final FindingKind PDF_WITHOUT_TEXT =
      DocumentFinding.kind(
          "PdfWithoutText",
          Severity.ERROR,
          new BilingualText("PDF-filen har ingen tekst", "The PDF file has no text"),
          new BilingualText(
              "PDF-filen har ingen tekst, kun billeder af siderne, som når et referat er scannet: gem den"
                  + " fra Word i stedet, eller kør tekstgenkendelse (OCR) på den",
              "The PDF file has no text, only pictures of the pages, as of scanned minutes: save it from"
                  + " Word instead, or run text recognition (OCR) on it"));

  /** The file is a form that only some programs can show. */
  public static final FindingKind PDF_XFA_FORM =
      DocumentFinding.kind(
          "PdfXfaForm",
          Severity.ERROR,
          new BilingualText("PDF-filen er en XFA-formular", "The PDF file is an XFA form"),
          new BilingualText(
              "PDF-filen er en XFA-formular, hvis indhold ikke kan læses: åbn den i Adobe Acrobat, og"
                  + " udskriv den til en ny PDF-fil",
              "The PDF file is an XFA form, whose contents cannot be read: open it in Adobe Acrobat and"
                  + " print it to a new PDF file"));

  /** All of them, by name. */
  public static final List<FindingKind> KINDS =
      List.of(
          PDF_DAMAGED,
          PDF_EXTRACTION_FORBIDDEN,
          PDF_LETTERS_UNKNOWN,
          PDF_PAGE_UNREADABLE,
          PDF_PAGE_WITHOUT_TEXT,
          PDF_PASSWORD,
          PDF_PORTFOLIO,
          PDF_RECOGNISED_TEXT,
          PDF_TOO_HEAVY,
          PDF_TOO_SLOW,
          PDF_WITHOUT_TEXT,
          PDF_XFA_FORM);

  private PdfFindings() {}

  /** A finding with one fact. */
  public static Finding of(FindingKind kind, String argument, String value) {
    return Finding.of(kind).putArgument(argument, value).build();
  }
}
