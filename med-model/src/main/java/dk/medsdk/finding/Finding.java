package dk.medsdk.finding;

import dk.medsdk.model.ValueStyle;
import dk.medsdk.model.text.CprNumbers;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong, or worth knowing, at one place: "Punkt 2 og 3 overlapper med 5
 * minutter".
 *
 * <p>It holds the facts, not the words: the message is made from the kind's template and the
 * arguments in the reader's language. CPR numbers in the arguments are masked when a finding is
 * built, so that no report can print one.
 */
@Value.Immutable
@ValueStyle
public sealed interface Finding permits FindingBuilder.ImmutableFinding {

  /** What sort of finding it is. */
  FindingKind kind();

  /** How grave this one is, after gate and profile had their say. */
  Severity severity();

  /** The value it is about, the document itself if no other. */
  @Value.Default
  default ModelPath path() {
    return ModelPath.ROOT;
  }

  /** The facts in the message, by name: {@code minutes=5}. */
  Map<String, String> arguments();

  /** Where the value is printed; empty for a document that was built in code. */
  Optional<SourceSpan> span();

  /** The other places it is about, in the order in which to look at them. */
  List<RelatedPlace> related();

  /** What to do about it, where there is one good answer. */
  Optional<BilingualText> suggestion();

  /** The id of its kind: {@code OverlappingTimeSlots}. */
  default String id() {
    return kind().id();
  }

  /** The message in Danish for a Danish locale, else in English. */
  default String message(Locale locale) {
    return kind().message(arguments(), locale);
  }

  /**
   * Whether a reader says by it that the input was not of its kind: an error of reading is about
   * the file, not about what it says.
   */
  default boolean saysUnreadable() {
    return kind().severity() == Severity.ERROR && kind().basis().authority() == Authority.READING;
  }

  /** A copy to change, for every part but its own. */
  default FindingBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new builder for a finding of the kind, as grave as its kind. */
  static FindingBuilder of(FindingKind kind) {
    return builder().kind(kind).severity(kind.severity());
  }

  /** A new, empty builder. */
  static FindingBuilder builder() {
    return new FindingBuilder();
  }

  /** The same finding with every CPR number in its arguments masked. */
  @Value.Check
  default Finding masked() {
    boolean clean = arguments().values().stream().noneMatch(CprNumbers::isIn);
    if (clean) {
      return this;
    }
    FindingBuilder masked = toBuilder();
    arguments().forEach((name, value) -> masked.putArgument(name, CprNumbers.mask(value)));
    return masked.build();
  }
}
