package dk.medsdk.testkit.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a case gives to the implementation under test, all of it as text.
 *
 * @param subject what is looked at
 * @param language the language of the texts, {@code da}
 * @param documents agendas and minutes as plain text; one, or none for an organisation
 * @param gate the gate, {@code published}; if empty, the one that follows from each document
 * @param organisation the employer, as {@code med/1} in YAML
 * @param profile what the employer decided, as a profile in YAML; if empty, the generic one
 * @param day the day on which an organisation or an archive is looked at; empty for a document,
 *     which is judged by its own
 */
public record ConformanceInput(
    Subject subject,
    String language,
    List<String> documents,
    Optional<String> gate,
    Optional<String> organisation,
    Optional<String> profile,
    Optional<LocalDate> day) {

  /** Refuses {@code null} and copies the list. */
  public ConformanceInput {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(language, "language");
    documents = List.copyOf(documents);
    Objects.requireNonNull(gate, "gate");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(day, "day");
  }
}
