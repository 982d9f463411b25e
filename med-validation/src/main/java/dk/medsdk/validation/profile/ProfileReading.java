package dk.medsdk.validation.profile;

import dk.medsdk.finding.Finding;
import dk.medsdk.source.SourceText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was read of a profile's file.
 *
 * @param profile what could be read; what was wrong is left as in the profile it extends
 * @param extended the profile that it extends, if it names one there is
 * @param source the file's text, to show the lines of
 * @param findings what is wrong with it; what is wrong with the extended one stands there
 */
public record ProfileReading(
    Profile profile,
    Optional<ExtendedProfile> extended,
    SourceText source,
    List<Finding> findings) {

  /** Keeps a copy; refuses {@code null}. */
  public ProfileReading {
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(extended, "extended");
    Objects.requireNonNull(source, "source");
    findings = List.copyOf(findings);
  }
}
