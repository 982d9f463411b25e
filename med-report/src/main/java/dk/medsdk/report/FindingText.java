package dk.medsdk.report;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.suppression.SuppressedFinding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One finding in text: the line for tools, the line of the document with carets, the other places.
 *
 * @param name what the document is called
 * @param source what the spans count into
 * @param hidden where CPR numbers were found
 * @param words the language
 * @param paint the colours
 */
record FindingText(
    String name,
    Optional<SourceText> source,
    List<SourceSpan> hidden,
    ReportWords words,
    Paint paint) {

  /** The argument in which the rules of archives name a document. */
  private static final String DOCUMENT = "document";

  private static final int MOST_RELATED_PLACES = 5;

  /** Leaves room for five digits before the bar. */
  private static final String LINE_NUMBER = "%5d | ";

  void write(Finding finding, Appendable out) throws IOException {
    Optional<SourceSpan> span = printed(finding.span());
    out.append(place(finding, span))
        .append(": ")
        .append(paint.severity(finding.severity(), finding.severity().label()))
        .append(" [" + finding.id() + "] ")
        .append(message(finding))
        .append('\n');
    if (span.isPresent()) {
      writeExcerpt(finding, span.get(), out);
    }
    writeRelated(finding.related(), out);
    if (finding.suggestion().isPresent()) {
      String suggestion = words.suggestion(finding.suggestion().get());
      out.append("   → ").append(TerminalText.oneLine(suggestion)).append('\n');
    }
  }

  /** One that does not count, in two lines, and who says so. */
  void write(SuppressedFinding suppressed, Appendable out) throws IOException {
    Finding finding = suppressed.finding();
    out.append(place(finding, printed(finding.span())))
        .append(": suppressed [" + finding.id() + "] ")
        .append(message(finding))
        .append("\n   = ")
        .append(TerminalText.oneLine(words.suppressed(suppressed.suppression())))
        .append('\n');
  }

  private void writeExcerpt(Finding finding, SourceSpan span, Appendable out) throws IOException {
    SourceExcerpt excerpt = SourceExcerpt.of(source.orElseThrow(), span, hidden);
    String gutter = LINE_NUMBER.formatted(excerpt.line());
    String blank = " ".repeat(gutter.length() - 2) + "| ";
    out.append(gutter).append(excerpt.text().stripTrailing()).append('\n');
    out.append(blank).append(paint.severity(finding.severity(), excerpt.carets())).append('\n');
  }

  private void writeRelated(List<RelatedPlace> related, Appendable out) throws IOException {
    int shown = Math.min(related.size(), MOST_RELATED_PLACES);
    for (RelatedPlace place : related.subList(0, shown)) {
      out.append("   ↳ ").append(place(name, place.path(), printed(place.span()))).append('\n');
    }
    if (shown < related.size()) {
      out.append("   ").append(words.more(related.size() - shown)).append('\n');
    }
  }

  /** What an archive holds is named by its own document, not by the archive. */
  private String place(Finding finding, Optional<SourceSpan> span) {
    String document = finding.arguments().get(DOCUMENT);
    String named = document == null ? name : TerminalText.oneLine(document);
    return place(named, finding.path(), span);
  }

  /** Without the document, which stands before it. */
  private String message(Finding finding) {
    String message = TerminalText.oneLine(finding.message(words.locale()));
    String document = finding.arguments().get(DOCUMENT);
    String before = document == null ? "" : TerminalText.oneLine(document) + ": ";
    return message.startsWith(before) ? message.substring(before.length()) : message;
  }

  /**
   * {@code referat.txt:41:1}, {@code referat.pdf: side 3, linje 12}, or the path of a value that is
   * printed nowhere.
   */
  private String place(String document, ModelPath path, Optional<SourceSpan> span) {
    if (span.isPresent()) {
      return document + words.place(source.orElseThrow().placeOf(span.get().start()));
    }
    return path.equals(ModelPath.ROOT) ? document : document + ": " + path;
  }

  /** A rule of the user's own may name characters that the text does not have. */
  private Optional<SourceSpan> printed(Optional<SourceSpan> span) {
    return span.filter(s -> source.isPresent() && s.end() <= source.get().length());
  }
}
