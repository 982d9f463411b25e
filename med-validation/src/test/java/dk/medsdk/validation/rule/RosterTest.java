package dk.medsdk.validation.rule;

import static dk.medsdk.validation.OrganisationSketch.DAY;
import static dk.medsdk.validation.OrganisationSketch.committee;
import static dk.medsdk.validation.OrganisationSketch.employee;
import static dk.medsdk.validation.OrganisationSketch.leader;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.OrganisationSketch.seat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.source.ModelPath;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterTest {

  private static final Period PAST = Period.untilDay(DAY.minusDays(1));

  @Test
  void holdsTheMandatesOfTheDayWithTheirPlaces() {
    Roster roster =
        Roster.of(
            partial()
                .with(med("hmu", "HMU Nord"))
                .with(leader("hmu", "Bo Vang").period(PAST), leader("hmu", "Ida Holm"))
                .with(employee("hmu", "x", Representation.TR).person(Optional.empty()))
                .with(seat("hmu", "Eva Dam").role(MandateRole.SECRETARY))
                .input());

    SeatedCommittee hmu = roster.committees().get(0);
    assertThat(hmu.label()).isEqualTo("HMU Nord");
    assertThat(hmu.mandates())
        .extracting(PlacedMandate::holder)
        .containsExactly("Ida Holm", "vakant", "Eva Dam");
    assertThat(hmu.mandates().get(0).path()).isEqualTo(ModelPath.ROOT.child("mandates").child(1));
    assertThat(hmu.seats()).hasSize(2);
  }

  @Test
  void leavesOutCommitteesOfAnotherTimeWithoutIdAndWithTheIdOfAnother() {
    Roster roster =
        Roster.of(
            partial()
                .with(med("old", "Forhen").validity(PAST), Committee.builder().name("Uden id"))
                .with(med("a", "Den ene"), med("a", "Den anden"))
                .with(committee("trio", "TRIO", CommitteeKind.TRIO))
                .input());

    assertThat(roster.committees()).extracting(SeatedCommittee::label).containsExactly("TRIO");
    assertThat(roster.committees(CommitteeKind.MED_COMMITTEE)).isEmpty();
    assertThat(roster.committees(CommitteeKind.TRIO)).hasSize(1);
  }

  @Test
  void countsWhatSomeoneIsInAnotherCommittee() {
    Roster roster =
        Roster.of(
            partial()
                .with(med("hmu", "HMU Nord"))
                .with(employee("hmu", "Per Lund", Representation.TR))
                .with(employee("amg", "Per Lund", Representation.AMR))
                .input());
    PlacedMandate seat = roster.committees().get(0).seats().get(0);

    assertThat(roster.counts(seat, Representation.TR)).isTrue();
    assertThat(roster.counts(seat, Representation.AMR)).isTrue();
    assertThat(roster.counts(seat, Representation.FTR)).isFalse();
  }

  @Test
  void givesTheBenefitOfTheDoubtToSeatsOfWhichLittleIsKnown() {
    Roster roster =
        Roster.of(
            partial()
                .with(med("hmu", "HMU Nord"))
                .with(seat("hmu", "Ida Holm"), seat("hmu", "Bo Vang").side(Side.MANAGEMENT))
                .with(seat("hmu", "Per Lund").side(Side.EMPLOYEE))
                .input());

    assertThat(roster.committees().get(0).seats())
        .extracting(roster::mayLead)
        .containsExactly(true, true, false);
    assertThat(roster.committees().get(0).seats())
        .extracting(seat -> roster.mayBe(seat, Representation.AMR))
        .containsExactly(true, false, true);
  }
}
