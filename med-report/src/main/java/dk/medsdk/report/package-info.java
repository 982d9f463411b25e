/**
 * Reports in the forms that people and tools read. Start with {@link
 * dk.medsdk.report.TextReportWriter}.
 */
@NullMarked
package dk.medsdk.report;

import org.jspecify.annotations.NullMarked;
