package dk.medsdk.documents.pdf;

import dk.medsdk.documents.PdfFindings;
import dk.medsdk.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Notes what the pages of a file are made of, and says which of them are not text. */
final class PageReport {

  /** A page with fewer characters may be a picture with a page number. */
  private static final int FEW = 20;

  /** How much of the page is covered by a picture of it. */
  private static final double PICTURE = 0.5;

  private static final int MOST_UNKNOWN_PERCENT = 10;
  private static final int MOST_NAMED = 10;

  private final List<Integer> unreadable = new ArrayList<>();
  private final List<Integer> pictures = new ArrayList<>();
  private int pages;
  private long characters;
  private long unknown;
  private long recognised;
  private double covered;

  void unreadable(int page) {
    unreadable.add(page);
  }

  void add(int page, PageMarks marks) {
    pages++;
    int here = 0;
    for (Glyph glyph : marks.glyphs()) {
      here += glyph.isBlank() ? 0 : 1;
      unknown += glyph.text().equals(ReadFont.UNKNOWN) ? 1 : 0;
    }
    characters += here;
    recognised += marks.recognised();
    covered += marks.pictures();
    if (here < FEW && marks.pictures() >= PICTURE) {
      pictures.add(page);
    }
  }

  /** How many characters were read. */
  long characters() {
    return characters;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (!unreadable.isEmpty()) {
      findings.add(PdfFindings.of(PdfFindings.PDF_PAGE_UNREADABLE, "pages", names(unreadable)));
    }
    boolean scanned = (pages > 0 && pictures.size() == pages) || (characters == 0 && covered > 0);
    if (scanned) {
      findings.add(Finding.of(PdfFindings.PDF_WITHOUT_TEXT).build());
    } else if (!pictures.isEmpty()) {
      findings.add(PdfFindings.of(PdfFindings.PDF_PAGE_WITHOUT_TEXT, "pages", names(pictures)));
    }
    if (unknown * 100 > characters * MOST_UNKNOWN_PERCENT) {
      String percent = String.valueOf(unknown * 100 / characters);
      findings.add(PdfFindings.of(PdfFindings.PDF_LETTERS_UNKNOWN, "percent", percent));
    }
    if (recognised * 2 > characters && !scanned) {
      findings.add(Finding.of(PdfFindings.PDF_RECOGNISED_TEXT).build());
    }
    return findings;
  }

  /** "3, 4, 7". */
  private static String names(List<Integer> pages) {
    String names =
        pages.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    return pages.size() > MOST_NAMED ? names + " …" : names;
  }
}
