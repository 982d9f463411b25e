package dk.medsdk.validation;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Basis;
import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.FindingCatalogue;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import java.util.List;
import java.util.Optional;

/** What the check itself has to say, and no rule. */
public final class EngineCatalogue implements FindingCatalogue {

  /** There are more findings of a kind than anyone reads; as grave as the gravest of those. */
  public static final FindingKind FINDINGS_LEFT_OUT =
      FindingKind.builder()
          .id("FindingsLeftOut")
          .severity(Severity.INFO)
          .basis(new Basis(Authority.PRACTICE, "Ingen læser flere fund af samme slags"))
          .summary(
              new BilingualText(
                  "Der er flere fund af samme slags, end rapporten viser",
                  "There are more findings of a kind than the report shows"))
          .message(
              new BilingualText(
                  "{count} fund mere af {rule} er ikke vist; ret de første, og kontrollér igen",
                  "{count} more findings of {rule} are not shown; put the first ones right, and check"
                      + " again"))
          .build();

  /** For the service loader. */
  public EngineCatalogue() {}

  @Override
  public List<FindingKind> kinds() {
    return List.of(FINDINGS_LEFT_OUT);
  }

  @Override
  public Optional<String> page(String id) {
    return kind(id).map(kind -> RuleCatalogue.read("engine/" + kind.id() + ".md"));
  }
}
