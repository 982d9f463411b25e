package dk.medsdk.documents.pdf;

import dk.medsdk.documents.PdfFindings;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.io.line.LineDocument;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The reading of one file: opens it, scans its pages, and writes down their lines. */
final class PdfReading {

  private final byte[] bytes;
  private final Meter meter;
  private final List<Page> pages = new ArrayList<>();
  private final PageReport report = new PageReport();
  private final List<Finding> findings = new ArrayList<>();

  PdfReading(byte[] bytes, Duration longest) {
    this.bytes = bytes;
    this.meter = new Meter(longest.toNanos());
  }

  /** Everything that could be read, and findings for the rest. */
  LineDocument read() {
    try {
      open();
    } catch (OutOfMemoryError e) {
      pages.clear();
      add(PdfFindings.PDF_TOO_HEAVY);
    }
    LineDocument.Builder lines = LineDocument.builder();
    meter.reached().forEach(limit -> findings.add(limit.finding()));
    findings.addAll(report.findings());
    findings.forEach(lines::addFinding);
    write(lines);
    return lines.build();
  }

  private void open() {
    try (PDDocument document = new BoundedParser(bytes, meter).parse()) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      if (document.getCurrentAccessPermission().canExtractContent()) {
        scan(catalog);
      } else {
        add(PdfFindings.PDF_EXTRACTION_FORBIDDEN);
      }
    } catch (Limit.Reached e) {
      // The meter knows.
      return;
    } catch (InvalidPasswordException e) {
      add(PdfFindings.PDF_PASSWORD);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      boolean locked = String.valueOf(e.getMessage()).contains("security handler");
      findings.add(
          locked
              ? Finding.of(PdfFindings.PDF_PASSWORD).build()
              : PdfFindings.of(
                  PdfFindings.PDF_DAMAGED, "extent", pages.isEmpty() ? "all" : "some"));
    }
  }

  private void scan(COSDictionary catalog) {
    COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
    if (root == null) {
      findings.add(PdfFindings.of(PdfFindings.PDF_DAMAGED, "extent", "all"));
      return;
    }
    boolean whole = scanPages(new PageWalker(root, meter));
    boolean complete = pages.size() >= root.getInt(COSName.COUNT, 0);
    if (!whole || !complete || !FileEnd.isThere(bytes)) {
      findings.add(PdfFindings.of(PdfFindings.PDF_DAMAGED, "extent", "some"));
    }
    SpecialFiles.check(catalog, report.characters()).ifPresent(this::add);
  }

  /** Reads the pages, and says whether every branch of their tree could be entered. */
  private boolean scanPages(PageWalker walker) {
    PageScanner scanner = new PageScanner(meter);
    int lines = 0;
    Optional<PDPage> next = walker.next();
    while (next.isPresent()) {
      if (pages.size() >= PdfLimits.MOST_PAGES) {
        meter.stop(Limit.PAGES);
      }
      lines += scan(next.get(), scanner);
      if (lines > PdfLimits.MOST_LINES) {
        meter.stop(Limit.LINES);
      }
      next = walker.next();
    }
    return walker.isWhole();
  }

  /** Reads a page, or what can be read of it, and says how many lines it has. */
  private int scan(PDPage page, PageScanner scanner) {
    int number = pages.size() + 1;
    Limit.Reached reached = null;
    try {
      scanner.scan(page);
      if (meter.hasPassedOver()) {
        report.unreadable(number);
      }
    } catch (Limit.Reached e) {
      reached = e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      report.unreadable(number);
    }
    PageMarks marks = scanner.marks();
    report.add(number, marks);
    Page read = Page.of(number, marks);
    pages.add(read);
    if (reached != null && !reached.limit().isOfPage()) {
      throw reached;
    }
    return read.lines().size();
  }

  private void add(FindingKind kind) {
    findings.add(Finding.of(kind).build());
  }

  private void write(LineDocument.Builder lines) {
    List<Part> parts = new ArrayList<>();
    RunningLines.remove(pages).forEach(page -> parts.addAll(PageLayout.parts(page)));
    new TextWriter(Typography.of(parts), lines).write(parts);
  }
}
