package dk.medsdk.benchmarks;

import dk.medsdk.documents.docx.MedDocx;
import dk.medsdk.documents.fixture.PrintedMinutes;
import dk.medsdk.documents.html.MedHtml;
import dk.medsdk.documents.pdf.MedPdf;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.MeetingDocument;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Fictional minutes of ten printed pages, read from every format, beside their text alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DocumentsBenchmark {

  /** So many times the agenda of the sample fills ten pages. */
  static final int ROUNDS = 7;

  private final String text = LongMinutes.of(ROUNDS);
  private final PrintedMinutes minutes = PrintedMinutes.of(text);
  private final byte[] docx = minutes.docx();
  private final byte[] html = minutes.html();
  private final byte[] pdf = minutes.pdf();

  /** The peer: what all formats have to do once they have found their lines. */
  @Benchmark
  public ReadResult<MeetingDocument> text() {
    return MedText.read(text);
  }

  /** A Word file. */
  @Benchmark
  public ReadResult<MeetingDocument> docx() {
    return MedDocx.read(docx);
  }

  /** A web page. */
  @Benchmark
  public ReadResult<MeetingDocument> html() {
    return MedHtml.read(html);
  }

  /** A PDF file. */
  @Benchmark
  public ReadResult<MeetingDocument> pdf() {
    return MedPdf.read(pdf);
  }
}
