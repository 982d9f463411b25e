package dk.medsdk.documents;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import java.util.List;

/** What can be noticed while reading web pages (HTML). */
public final class HtmlFindings {

  /** A page is packed as a mail, as "Web page, single file" saves it. */
  public static final FindingKind WEB_ARCHIVE =
      DocumentFinding.kind(
          "WebArchive",
          Severity.ERROR,
          new BilingualText("Filen er et webarkiv", "The file is a web archive"),
          new BilingualText(
              "Filen er et webarkiv (.mht) eller en e-mail og er ikke læst: åbn den i browseren eller"
                  + " Word, gem den som »Webside, kun HTML« (.html), og prøv igen",
              "The file is a web archive (.mht) or a mail and was not read: open it in the browser or"
                  + " Word, save it as \"Web page, HTML only\" (.html) and try again"));

  /** A page shows no words of its own. */
  public static final FindingKind WEB_PAGE_WITHOUT_TEXT =
      DocumentFinding.kind(
          "WebPageWithoutText",
          Severity.ERROR,
          new BilingualText("Websiden har ingen tekst", "The web page has no text"),
          new BilingualText(
              "Websiden har ingen tekst at læse{reason|frames=, for den viser andre sider i rammer: åbn"
                  + " selve referatet i browseren, gem det, og prøv igen|script=, for et script henter"
                  + " den først i browseren: åbn siden i browseren, gem den som »Webside, fuldstændig«"
                  + " eller udskriv den til PDF, og prøv igen|nothing=: kontrollér, at det er den"
                  + " rigtige fil}",
              "The web page has no text to read{reason|frames=, since it shows other pages in frames:"
                  + " open the minutes themselves in the browser, save them and try again|script=,"
                  + " since a script fetches it in the browser: open the page in the browser, save it"
                  + " as \"Web page, complete\" or print it to PDF and try again|nothing=: see whether"
                  + " it is the right file}"));

  /** All of them, by name. */
  public static final List<FindingKind> KINDS = List.of(WEB_ARCHIVE, WEB_PAGE_WITHOUT_TEXT);

  private HtmlFindings() {}
}
