package dk.medsdk.io;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.FindingCatalogue;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The readers' own findings; those about JSON and YAML stand in {@link JsonFindings}.
 *
 * <p>An error among them says that the input is no document that could be read.
 */
public final class ReaderCatalogue implements FindingCatalogue {

  /** The input is too large to be an agenda or minutes. */
  public static final FindingKind DOCUMENT_TOO_LARGE =
      ReadingKind.of(
          "DocumentTooLarge",
          Severity.ERROR,
          new BilingualText("Filen er for stor", "The file is too large"),
          new BilingualText(
              "Filen {unit|megabytes=fylder|har} mere end {limit} {unit|characters=tegn|items=punkter|lines=linjer|megabytes=MB|places=steder med"
                  + " tegn, der ikke kan ses,} og er ikke læst: gem selve referatet som ren tekst"
                  + " (.txt), uden bilag, og prøv igen",
              "The file {unit|megabytes=is larger|has more} than {limit} {unit|characters=characters|items=items|lines=lines|megabytes=MB|places=places"
                  + " with characters that cannot be seen} and was not read: save the minutes alone as plain"
                  + " text (.txt), without attachments, and try again"));

  /** The input holds no words. */
  public static final FindingKind EMPTY_DOCUMENT =
      ReadingKind.of(
          "EmptyDocument",
          Severity.ERROR,
          new BilingualText("Filen er tom", "The file is empty"),
          new BilingualText(
              "Filen er tom: der er ingen tekst at læse",
              "The file is empty: there is no text to read"));

  /** The input is not text. */
  public static final FindingKind NOT_TEXT =
      ReadingKind.of(
          "NotText",
          Severity.ERROR,
          new BilingualText("Filen er ikke tekst", "The file is not text"),
          new BilingualText(
              "Filen er ikke tekst, men {format|pdf=en PDF-fil|word=en Word-fil (.docx) eller et"
                  + " andet zip-arkiv|oldOffice=en gammel Office-fil (.doc)|rtf=en RTF-fil|image=et"
                  + " billede|binary=binære data}, og er ikke læst: gem dokumentet som"
                  + " {format|pdf=|word=|oldOffice=|image=Word-dokument (.docx) eller PDF med"
                  + " tekst, eller som |Word-dokument (.docx) eller PDF, eller som }ren tekst"
                  + " (.txt), og prøv igen",
              "The file is not text but {format|pdf=a PDF file|word=a Word file (.docx) or another"
                  + " zip archive|oldOffice=an old Office file (.doc)|rtf=an RTF file|image=a"
                  + " picture|binary=binary data} and was not read: save the document as"
                  + " {format|pdf=|word=|oldOffice=|image=a Word document (.docx) or a PDF file"
                  + " with text, or as |a Word document (.docx) or a PDF file, or as }plain text"
                  + " (.txt) and try again"));

  /** The input's encoding had to be guessed. */
  public static final FindingKind GUESSED_ENCODING =
      ReadingKind.of(
          "GuessedEncoding",
          Severity.INFO,
          new BilingualText("Tegnsættet er gættet", "The character encoding is a guess"),
          new BilingualText(
              "Filen er ikke UTF-8; den er læst som {encoding}",
              "The file is not UTF-8; it was read as {encoding}"));

  /** A line of the head looks like a fact and is only text in the document. */
  public static final FindingKind HEAD_LINE_NOT_UNDERSTOOD =
      ReadingKind.of(
          "HeadLineNotUnderstood",
          Severity.INFO,
          new BilingualText(
              "En linje i hovedet er ikke forstået", "A line of the head was not understood"),
          new BilingualText(
              "{count} {count|1=linje|linjer} i hovedet er ikke forstået og kun gemt som tekst;"
                  + " den første er »{line}«",
              "{count} {count|1=line|lines} of the head {count|1=was|were} not understood and"
                  + " {count|1=is|are} kept as text only; the first is \"{line}\""));

  /** Nothing in the text looks like an agenda or minutes. */
  public static final FindingKind NO_ITEMS_FOUND =
      ReadingKind.of(
          "NoItemsFound",
          Severity.ERROR,
          new BilingualText("Teksten har ingen punkter", "The text has no items"),
          new BilingualText(
              "Der er ikke fundet ét eneste dagsordenspunkt i teksten, så intet er kontrolleret:"
                  + " giv punkterne numre, fx »1. Godkendelse af dagsorden«, eller kontrollér, at"
                  + " det er en dagsorden eller et referat",
              "Not one item was found in the text, so nothing was checked: number the items, such"
                  + " as \"1. Godkendelse af dagsorden\", or see whether it is an agenda or"
                  + " minutes"));

  /** A numbered paragraph has no title of its own. */
  public static final FindingKind NUMBERED_PARAGRAPH_WITHOUT_TITLE =
      ReadingKind.of(
          "NumberedParagraphWithoutTitle",
          Severity.WARNING,
          new BilingualText(
              "Et nummereret afsnit har ingen overskrift", "A numbered paragraph has no title"),
          new BilingualText(
              "Afsnittet har et nummer, men ingen overskrift; det er læst som et punkt for sig, men"
                  + " hører måske til punktet før",
              "The paragraph has a number but no title; it was read as an item of its own, but may"
                  + " belong to the item before it"));

  /** The document is one of a council or its committees. */
  public static final FindingKind POLITICAL_MINUTES =
      ReadingKind.of(
          "PoliticalMinutes",
          Severity.WARNING,
          new BilingualText(
              "Dokumentet er fra et politisk organ", "The document is of a political body"),
          new BilingualText(
              "Dokumentet ser ud til at være fra et politisk organ (»{body}«) og ikke fra et"
                  + " MED-udvalg: reglerne for MED gælder ikke for det",
              "The document looks like one of a political body (\"{body}\") and not of a MED"
                  + " committee: the rules of MED do not apply to it"));

  /** Letters were encoded twice. */
  public static final FindingKind TWICE_ENCODED =
      ReadingKind.of(
          "TwiceEncoded",
          Severity.WARNING,
          new BilingualText("Bogstaver er kodet to gange", "Letters are encoded twice"),
          new BilingualText(
              "Teksten har bogstaver, der er kodet to gange, så »æ« ses som »Ã¦«; de er læst som"
                  + " det, de skulle have været",
              "The text has letters that were encoded twice, so that \"æ\" shows as \"Ã¦\"; they"
                  + " were read as what they should have been"));

  /** A page of text has no place for a value; {@link dk.medsdk.io.text.TextLosses} lists them. */
  public static final FindingKind NOT_IN_TEXT =
      ReadingKind.of(
          "NotInText",
          Severity.INFO,
          new BilingualText(
              "Teksten har ikke plads til en værdi", "The text has no place for a value"),
          new BilingualText(
              "{path} står ikke i teksten, for dér er der ikke plads til det",
              "{path} is not in the text, which has no place for it"));

  /** A value does not stand in a page of text as it is. */
  public static final FindingKind CHANGED_IN_TEXT =
      ReadingKind.of(
          "ChangedInText",
          Severity.WARNING,
          new BilingualText(
              "En værdi står anderledes i teksten", "A value is not the same in the text"),
          new BilingualText(
              "{path} kan ikke stå i teksten, som det er: det står anderledes eller bliver læst som"
                  + " noget andet",
              "{path} cannot stand in the text as it is: it is written differently or will be read"
                  + " as something else"));

  private static final List<FindingKind> KINDS =
      Stream.concat(
              Stream.of(
                  CHANGED_IN_TEXT,
                  DOCUMENT_TOO_LARGE,
                  EMPTY_DOCUMENT,
                  GUESSED_ENCODING,
                  HEAD_LINE_NOT_UNDERSTOOD,
                  NO_ITEMS_FOUND,
                  NOT_IN_TEXT,
                  NOT_TEXT,
                  NUMBERED_PARAGRAPH_WITHOUT_TITLE,
                  POLITICAL_MINUTES,
                  TWICE_ENCODED),
              JsonFindings.KINDS.stream())
          .toList();

  /** For the service loader; use {@link FindingCatalogue#all()}. */
  public ReaderCatalogue() {}

  @Override
  public List<FindingKind> kinds() {
    return KINDS;
  }

  @Override
  public Optional<String> page(String id) {
    return kind(id).map(kind -> read("pages/" + kind.id() + ".md"));
  }

  private static String read(String resource) {
    try (InputStream in = ReaderCatalogue.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
