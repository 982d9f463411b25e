/**
 * Writes what a check found, for people and for tools.
 *
 * <p>Start with {@link dk.medsdk.report.TextReportWriter}.
 */
module dk.medsdk.report {
  requires transitive dk.medsdk.validation;
  requires static org.jspecify;

  exports dk.medsdk.report;
}
