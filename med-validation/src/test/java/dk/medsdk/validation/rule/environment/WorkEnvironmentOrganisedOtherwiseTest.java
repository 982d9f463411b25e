package dk.medsdk.validation.rule.environment;

import static dk.medsdk.validation.OrganisationSketch.committee;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.validation.OrganisationSketch;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.WorkEnvironment;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkEnvironmentOrganisedOtherwiseTest {

  private final WorkEnvironmentOrganisedOtherwise rule = new WorkEnvironmentOrganisedOtherwise();

  @Test
  void findsWhatIsKeptApartWhereItBelongsTogether() {
    List<Finding> found = found(WorkEnvironment.INTEGRATED);

    assertThat(danish(found))
        .containsExactly(
            "HMU Syd varetager ikke arbejdsmiljøet, men organiseringen er enstrenget",
            "AMU Nord er et arbejdsmiljøudvalg, men organiseringen er enstrenget");
    assertThat(english(found))
        .containsExactly(
            "HMU Syd does not handle the work environment, but the organisation is integrated",
            "AMU Nord is a work environment committee, but the organisation is integrated");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path().pointer()).isEqualTo("/committees/1");
  }

  @Test
  void findsWhatIsTogetherWhereItBelongsApart() {
    assertThat(danish(found(WorkEnvironment.SPLIT)))
        .containsExactly("HMU Nord varetager arbejdsmiljøet, men organiseringen er tostrenget");
    assertThat(english(found(WorkEnvironment.SPLIT)))
        .containsExactly("HMU Nord handles the work environment, but the organisation is split");
  }

  @Test
  void leavesALocalChoiceAndWhatIsNotSaidAlone() {
    assertThat(found(WorkEnvironment.EITHER)).isEmpty();
    assertThat(check(rule, sketch().input())).isEmpty();
  }

  private List<Finding> found(WorkEnvironment agreed) {
    Profile profile = Profile.builder().name("kyst").workEnvironment(agreed).build();
    return check(rule, sketch().input().with(profile));
  }

  private static OrganisationSketch sketch() {
    return partial()
        .with(med("a", "HMU Nord").handlesWorkEnvironment(true))
        .with(med("b", "HMU Syd").handlesWorkEnvironment(false), med("c", "HMU Øst"))
        .with(committee("d", "AMU Nord", CommitteeKind.WORK_ENVIRONMENT_COMMITTEE))
        .with(
            committee("e", "Underudvalget", CommitteeKind.SUBCOMMITTEE)
                .handlesWorkEnvironment(false));
  }
}
