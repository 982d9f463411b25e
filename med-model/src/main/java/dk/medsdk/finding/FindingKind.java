package dk.medsdk.finding;

import dk.medsdk.model.ValueStyle;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What findings of one sort have in common: {@code OverlappingTimeSlots} with its severity, basis
 * and messages.
 *
 * <p>The id is the simple name of the class that finds it, and the name of its page in {@code
 * docs/rules}.
 */
@Value.Immutable
@ValueStyle
public sealed interface FindingKind permits FindingKindBuilder.ImmutableFindingKind {

  /** The name in reports, suppressions and pages: {@code OverlappingTimeSlots}. */
  String id();

  /** How grave it is unless the gate, the profile or the finding itself says otherwise. */
  Severity severity();

  /** The law, agreement or practice behind it. */
  Basis basis();

  /** One sentence that says the problem, without a full stop, for lists. */
  BilingualText summary();

  /**
   * The words of a finding, with the names of its arguments in braces.
   *
   * <p>{@code {minutes}} is replaced by the argument; {@code {count|1=point|points}} by the words
   * after the {@code =} of the choice that equals the argument, or else by the last choice.
   */
  BilingualText message();

  /** The message with the arguments in place, in Danish for a Danish locale, else in English. */
  default String message(Map<String, String> arguments, Locale locale) {
    return MessageTemplate.fill(message().in(locale), arguments);
  }

  /** A copy to change. */
  default FindingKindBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  static FindingKindBuilder builder() {
    return new FindingKindBuilder();
  }
}
