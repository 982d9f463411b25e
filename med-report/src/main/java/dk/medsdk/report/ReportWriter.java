package dk.medsdk.report;

import dk.medsdk.validation.Report;
import java.io.IOException;

/**
 * One form of a report: {@code TextReportWriter.in(Locale.ENGLISH).write(report, System.out)}.
 *
 * <p>Writers are immutable and safe to share between threads, and no writer prints a CPR number.
 */
public interface ReportWriter {

  /**
   * Writes the whole report at the end of what is there already.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  void write(Report report, Appendable out) throws IOException;
}
