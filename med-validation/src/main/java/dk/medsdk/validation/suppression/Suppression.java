package dk.medsdk.validation.suppression;

import dk.medsdk.finding.Finding;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Undtagelse: one place at which the findings of one rule do not count, for a reason, for a while.
 *
 * @param rule the id of the rule, {@code RecommendationWithoutDecision}
 * @param place where
 * @param document the name of the one file that it is about, {@code referat.txt}; all if empty
 * @param reason why, never blank
 * @param owner who answers for it, never blank
 * @param until the last day it holds
 * @param span where it is written, if it was read from a file
 */
public record Suppression(
    String rule,
    SuppressedPlace place,
    Optional<String> document,
    String reason,
    String owner,
    LocalDate until,
    Optional<SourceSpan> span) {

  /**
   * Refuses {@code null}, and what nobody answers for.
   *
   * @throws IllegalArgumentException if the rule, the reason or the owner is blank
   */
  public Suppression {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(span, "span");
    if (rule.isBlank() || reason.isBlank() || owner.isBlank()) {
      throw new IllegalArgumentException("a suppression has a rule, a reason and an owner");
    }
    reason = HiddenNumbers.in(reason);
    owner = HiddenNumbers.in(owner);
  }

  /** One for every document that is checked. */
  public static Suppression of(
      String rule, SuppressedPlace place, String reason, String owner, LocalDate until) {
    return new Suppression(rule, place, Optional.empty(), reason, owner, until, Optional.empty());
  }

  /** The same for one file only, {@code referat.txt}, in whatever folder it is. */
  public Suppression in(String file) {
    return new Suppression(rule, place, Optional.of(file), reason, owner, until, span);
  }

  /** Whether it holds no longer on a day. */
  public boolean isExpired(LocalDate day) {
    return day.isAfter(until);
  }

  /** Whether it is about a document of that name. */
  public boolean isAbout(Optional<String> name) {
    return document.isEmpty()
        || name.filter(n -> n.equals(document.get()) || endsIn(n, document.get())).isPresent();
  }

  /** Whether it suppresses a finding in a document of that name. */
  boolean matches(Finding finding, Optional<String> name, Optional<SourceText> source) {
    return rule.equals(finding.id()) && isAbout(name) && place.holds(finding, source);
  }

  private static boolean endsIn(String name, String file) {
    int before = name.length() - file.length() - 1;
    return before >= 0
        && name.endsWith(file)
        && (name.charAt(before) == '/' || name.charAt(before) == '\\');
  }
}
