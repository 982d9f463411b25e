package dk.medsdk.validation;

import dk.medsdk.finding.Finding;
import dk.medsdk.validation.suppression.SuppressedFinding;
import dk.medsdk.validation.suppression.Suppression;
import dk.medsdk.validation.suppression.SuppressionCatalogue;
import dk.medsdk.validation.suppression.SuppressionReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds, over all documents that were checked, the suppressions that are of no use: {@code
 * use.add(report)} for each, then {@link #findings}.
 *
 * <p>It changes as it counts; one thread at a time.
 */
public final class SuppressionUse {

  private final Set<Suppression> used = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private boolean all = true;

  /** Nothing was checked yet. */
  public SuppressionUse() {}

  /** Counts what was suppressed in a document. */
  public void add(Report report) {
    report.suppressed().stream().map(SuppressedFinding::suppression).forEach(used::add);
    report.name().ifPresent(names::add);
    all &= report.verdict() != Verdict.UNDECIDED;
  }

  /** Counts a document that could not be checked: any suppression might be of use there. */
  public void addUnread() {
    all = false;
  }

  /**
   * What expired before a day, and what suppressed nothing, in the order of the file.
   *
   * <p>One that is about a file that was not checked is not called unused.
   */
  public List<Finding> findings(SuppressionReading read, LocalDate day) {
    List<Finding> findings = new ArrayList<>();
    for (Suppression suppression : read.suppressions().all()) {
      if (suppression.isExpired(day)) {
        findings.add(expired(suppression));
      } else if (all && !used.contains(suppression) && isAboutOneOfThem(suppression)) {
        findings.add(unused(suppression));
      }
    }
    return List.copyOf(findings);
  }

  private boolean isAboutOneOfThem(Suppression suppression) {
    return suppression.document().isEmpty()
        || names.stream().anyMatch(name -> suppression.isAbout(Optional.of(name)));
  }

  private static Finding expired(Suppression suppression) {
    return Finding.of(SuppressionCatalogue.EXPIRED)
        .putArgument("rule", suppression.rule())
        .putArgument("until", suppression.until().toString())
        .putArgument("owner", suppression.owner())
        .span(suppression.span())
        .build();
  }

  private static Finding unused(Suppression suppression) {
    return Finding.of(SuppressionCatalogue.UNUSED)
        .putArgument("rule", suppression.rule())
        .putArgument("place", suppression.place().toString())
        .span(suppression.span())
        .build();
  }
}
