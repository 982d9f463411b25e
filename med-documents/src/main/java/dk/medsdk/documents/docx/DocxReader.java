package dk.medsdk.documents.docx;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.io.line.LineDocument;
import dk.medsdk.io.line.Traits;
import dk.medsdk.source.SourcePlace;
import dk.medsdk.source.SourcePlace.Unit;
import dk.medsdk.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads the parts of a Word file in the order in which they need each other: lists, styles, notes,
 * and then the text, which becomes lines while it goes by.
 */
final class DocxReader {

  private static final SourcePlace BEGINNING = SourcePlace.of(Unit.PARAGRAPH, 1);

  private final ReadingBudget budget = new ReadingBudget();
  private final Remarks remarks = new Remarks();
  private final Notes notes = new Notes();
  private final LineDocument.Builder lines = LineDocument.builder();
  private final Set<Finding> findings = new LinkedHashSet<>();

  private DocxReader() {}

  /** The lines of a file, and what was noticed; nothing is thrown for what a file holds. */
  static LineDocument read(byte[] bytes) {
    DocxReader reader = new DocxReader();
    if (bytes.length > 0) {
      reader.attempt(() -> reader.readPackage(bytes));
    }
    return reader.document();
  }

  private void readPackage(byte[] bytes) {
    OtherFormat.refuse(bytes);
    WordPackage file = WordPackage.of(bytes, budget);
    Numbering numbering = related(file, "numbering", NumberingReader::read, Numbering.NONE);
    StyleSheet styles = related(file, "styles", StyleSheetReader::read, StyleSheet.NONE);
    attempt(() -> readNotes(file, "footnote", styles, numbering));
    attempt(() -> readNotes(file, "endnote", styles, numbering));
    try (XmlCursor xml = file.document()) {
      readText(story(xml, styles, numbering));
    }
  }

  private <T> T related(WordPackage file, String sort, Function<XmlCursor, T> reader, T otherwise) {
    List<T> read = new ArrayList<>();
    attempt(() -> file.read(sort, xml -> read.add(reader.apply(xml))));
    return read.isEmpty() ? otherwise : read.get(0);
  }

  private void readNotes(WordPackage file, String sort, StyleSheet styles, Numbering numbering) {
    Consumer<XmlCursor> reader = xml -> NotesReader.read(story(xml, styles, numbering), sort);
    file.read(sort + "s", reader);
  }

  private Story story(XmlCursor xml, StyleSheet styles, Numbering numbering) {
    ListCounters counters = new ListCounters(numbering);
    return new Story(xml, styles, numbering, counters, new FieldCodes(), notes, remarks, budget);
  }

  private void readText(Story story) {
    LineWriter writer = new LineWriter(lines);
    XmlCursor xml = story.xml();
    try {
      if (!xml.nextIn(0) || !xml.name().equals("document")) {
        throw UnreadableException.notWord("zip");
      }
      new BlockReader(story, writer).read();
      xml.finish();
    } finally {
      writer.close();
    }
  }

  /** Does a step; one that fails is a finding, and leaves what it read. */
  private void attempt(Runnable step) {
    try {
      step.run();
    } catch (UnreadableException e) {
      findings.add(e.finding());
    } catch (RuntimeException e) {
      // What the JDK's readers throw for bytes that they did not reckon with.
      findings.add(UnreadableException.damaged().finding());
    }
  }

  private LineDocument document() {
    findings.addAll(remarks.findings());
    findings.forEach(lines::addFinding);
    LineDocument document = lines.build();
    if (document.lines().stream().anyMatch(line -> !line.isBlank())) {
      return document;
    }
    // Without words: an error says why; else an empty line lets the parser say that there are none.
    boolean explained = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    return explained
        ? new LineDocument(SourceText.of(""), List.of(), document.findings())
        : LineDocument.builder().add("", Traits.NONE, BEGINNING).build();
  }
}
