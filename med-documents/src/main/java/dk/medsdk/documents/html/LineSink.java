package dk.medsdk.documents.html;

/** Takes lines one after the other: the document, a table, a list of definitions. */
@FunctionalInterface
interface LineSink {

  /** Takes the next line. */
  void add(HtmlLine line);
}
