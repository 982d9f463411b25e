package dk.medsdk.validation.rule;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An organisation as it is on a day, and where it is written if it was read from somewhere.
 *
 * @param checked the organisation
 * @param day the day for which mandates and committees count
 * @param profile what the employer decided
 * @param source the text it was read from
 * @param sourceMap where each value stands in that text
 * @param readerFindings what the reader had to say
 * @param name what it is called, {@code organisation.json}
 */
public record OrganisationInput(
    Organisation checked,
    LocalDate day,
    Profile profile,
    Optional<SourceText> source,
    SourceMap sourceMap,
    List<Finding> readerFindings,
    Optional<String> name)
    implements RuleInput {

  /** Keeps a copy; refuses {@code null}. */
  public OrganisationInput {
    Objects.requireNonNull(checked, "checked");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(profile, "profile");
    source = source.map(SourceText::asForm);
    Objects.requireNonNull(sourceMap, "sourceMap");
    Objects.requireNonNull(name, "name");
    readerFindings = List.copyOf(readerFindings);
  }

  /** An organisation that was built in code. */
  public static OrganisationInput of(Organisation organisation, LocalDate day) {
    return new OrganisationInput(
        organisation,
        day,
        Profile.GENERIC,
        Optional.empty(),
        SourceMap.EMPTY,
        List.of(),
        Optional.empty());
  }

  /** An organisation that was read from a file. */
  public static OrganisationInput of(
      Organisation organisation, LocalDate day, SourceText source, SourceMap sourceMap) {
    return of(organisation, day, source, sourceMap, List.of());
  }

  /** An organisation that was read from a file, with all that the reader knows of it. */
  public static OrganisationInput of(
      Organisation organisation,
      LocalDate day,
      SourceText source,
      SourceMap sourceMap,
      List<Finding> readerFindings) {
    return new OrganisationInput(
        organisation,
        day,
        Profile.GENERIC,
        Optional.of(source),
        sourceMap,
        readerFindings,
        Optional.empty());
  }

  /** The same with what an employer decided. */
  public OrganisationInput with(Profile known) {
    return new OrganisationInput(checked, day, known, source, sourceMap, readerFindings, name);
  }

  /** The same under a name, {@code organisation.json}. */
  public OrganisationInput named(String newName) {
    return new OrganisationInput(
        checked, day, profile, source, sourceMap, readerFindings, Optional.of(newName));
  }

  @Override
  public Optional<Organisation> organisation() {
    return Optional.of(checked);
  }
}
