package dk.medsdk.io;

import dk.medsdk.finding.Finding;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * What could be read, and what could not.
 *
 * <p>Every input gives a value: of a file that is no document at all, one as empty as possible,
 * with a finding of severity error that says so.
 *
 * @param <T> what was read, such as a {@link dk.medsdk.model.meeting.MeetingDocument}
 * @param value what was read
 * @param source the decoded text that the spans count into
 * @param sourceMap where each value is printed
 * @param findings what could not be read, or was guessed, in the order of its places
 * @param provenance where it came from
 */
public record ReadResult<T>(
    T value,
    SourceText source,
    SourceMap sourceMap,
    List<Finding> findings,
    Provenance provenance) {

  /** Keeps a copy of the findings; refuses {@code null}. */
  public ReadResult {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(sourceMap, "sourceMap");
    Objects.requireNonNull(provenance, "provenance");
    findings = List.copyOf(findings);
  }

  /** The same result under a name, {@code referat.txt}, for what was read from bytes at hand. */
  public ReadResult<T> named(String name) {
    return new ReadResult<>(value, source, sourceMap, findings, provenance.named(name));
  }

  /** Whether the input was of its kind: no finding is an error. */
  public boolean isReadable() {
    return findings.stream().noneMatch(Finding::saysUnreadable);
  }

  /**
   * The value, for those who would rather have an exception.
   *
   * @throws UnreadableException with all findings, if one of them is an error
   */
  public T orThrow() {
    if (!isReadable()) {
      throw new UnreadableException(findings);
    }
    return value;
  }
}
