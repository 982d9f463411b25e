package dk.medsdk.validation.rule;

import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.profile.Profile;
import java.util.Optional;

/** What every rule may look at, whatever it checks. */
public sealed interface RuleInput permits CheckInput, OrganisationInput, ArchiveInput {

  /** What the employer decided; {@link Profile#GENERIC} if nothing is known of it. */
  Profile profile();

  /** What the document is called, {@code referat.txt}, if it has a name. */
  default Optional<String> name() {
    return Optional.empty();
  }

  /** The employer's committees and mandates, if they are known. */
  Optional<Organisation> organisation();
}
