package dk.medsdk.documents.html;

import dk.medsdk.documents.HtmlFindings;
import dk.medsdk.finding.Finding;
import dk.medsdk.io.line.LineDocument;
import dk.medsdk.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** The lines of a page: what each step of reading it does, in order. */
final class HtmlPage {

  private HtmlPage() {}

  /** The lines of a decoded page, its findings and those of the reading. */
  static LineDocument lines(DecodedPage page) {
    if (page.charset().isEmpty()) {
      return new LineDocument(SourceText.of(""), List.of(), page.findings());
    }
    if (WebArchive.isOne(page.text())) {
      return LineDocument.unread(Finding.of(HtmlFindings.WEB_ARCHIVE).build());
    }
    return PageParser.hasTags(page.text()) ? linesOfHtml(page) : linesOfText(page);
  }

  private static LineDocument linesOfText(DecodedPage page) {
    DocumentSink out = new DocumentSink(PlainPage.places(page.text()));
    page.findings().forEach(out::add);
    PlainPage.read(page.text(), out).ifPresent(out::add);
    return out.document();
  }

  private static LineDocument linesOfHtml(DecodedPage page) {
    LeanText.Result lean = LeanText.of(page.text());
    PageParser.Parsed parsed = PageParser.parse(lean.text());
    DocumentSink out = new DocumentSink(lean.places());
    page.findings().forEach(out::add);
    Optional<Finding> tooMany = write(parsed.document(), lean.text(), out);
    tooMany.or(parsed::limit).or(lean::limit).ifPresent(out::add);
    if (out.isEmpty()) {
      out.add(withoutText(parsed.document()));
    }
    return out.document();
  }

  private static Optional<Finding> write(Document page, String html, DocumentSink out) {
    PageWeights weights = PageWeights.of(page, HiddenParts.of(page));
    MainContent.find(page, weights);
    Optional<Finding> tooMany = PageReader.read(page.body(), html, weights, out);
    if (!out.isEmpty()) {
      return tooMany;
    }
    // A page whose script shows it, saved before it ran.
    PageWeights all = PageWeights.of(page, HiddenParts.none());
    return PageReader.read(page.body(), html, all, out);
  }

  private static Finding withoutText(Document page) {
    String reason =
        page.selectFirst("frame, iframe") != null
            ? "frames"
            : page.selectFirst("script") != null ? "script" : "nothing";
    return Finding.of(HtmlFindings.WEB_PAGE_WITHOUT_TEXT).putArgument("reason", reason).build();
  }
}
