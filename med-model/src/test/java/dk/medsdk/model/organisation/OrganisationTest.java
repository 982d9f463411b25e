package dk.medsdk.model.organisation;

import static dk.medsdk.model.organisation.Trees.DAY;
import static dk.medsdk.model.organisation.Trees.committee;
import static dk.medsdk.model.organisation.Trees.id;
import static dk.medsdk.model.organisation.Trees.mandate;
import static dk.medsdk.model.organisation.Trees.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationTest {

  private final Committee top = committee("top").build();
  private final Committee middle = under("top", "middle");
  private final Committee low = under("middle", "low");
  private final Committee other = under("top", "other");
  private final Organisation tree = Trees.of(low, other, top, middle);

  @Test
  void knowsItsCommitteesAndPersonsById() {
    Person ida = Person.builder().id(new PersonId("p-1")).name("Ida Holm").build();
    Organisation organisation = tree.toBuilder().addPerson(ida).build();

    assertThat(organisation.committee(id("low"))).contains(low);
    assertThat(organisation.committee(id("lower"))).isEmpty();
    assertThat(organisation.person(new PersonId("p-1"))).contains(ida);
    assertThat(organisation.person(new PersonId("p-2"))).isEmpty();
  }

  @Test
  void givesAnIdToTheFirstThatHasIt() {
    Committee again = committee("top").name("RMU").build();
    PersonId one = new PersonId("p-1");
    Organisation organisation =
        tree.toBuilder()
            .addCommittee(again)
            .addPersons(
                Person.builder().id(one).name("Ida Holm").build(),
                Person.builder().id(one).name("Bo Vang").build())
            .build();

    assertThat(organisation.committee(id("top"))).contains(top);
    assertThat(organisation.person(one).orElseThrow().name()).contains("Ida Holm");
    assertThat(organisation.pathTo(low)).containsExactly(top, middle, low);
  }

  @Test
  void goesUpAndDownTheTree() {
    assertThat(tree.parentOf(low)).contains(middle);
    assertThat(tree.parentOf(top)).isEmpty();
    assertThat(tree.childrenOf(top)).containsExactly(other, middle);
    assertThat(tree.childrenOf(low)).isEmpty();
    assertThat(tree.pathTo(low)).containsExactly(top, middle, low);
    assertThat(tree.pathTo(top)).containsExactly(top);
  }

  @Test
  void handsOutChildrenThatNobodyCanChange() {
    List<Committee> children = tree.childrenOf(top);

    assertThatThrownBy(children::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void leavesAnOrphanOnItsOwn() {
    Committee orphan = under("gone", "orphan");
    Organisation organisation = Trees.of(orphan, top);

    assertThat(organisation.parentOf(orphan)).isEmpty();
    assertThat(organisation.pathTo(orphan)).containsExactly(orphan);
  }

  @Test
  void goesOnceAroundACircle() {
    Committee hen = under("egg", "hen");
    Committee egg = under("hen", "egg");
    Committee self = under("self", "self");
    Organisation organisation = Trees.of(hen, egg, self);

    assertThat(organisation.pathTo(hen)).containsExactly(egg, hen);
    assertThat(organisation.pathTo(self)).containsExactly(self);
    assertThat(organisation.childrenOf(self)).containsExactly(self);
  }

  @Test
  void answersForACommitteeThatHasNoId() {
    Committee nameless = Committee.builder().name("Arbejdsgruppe").parent(id("top")).build();

    assertThat(tree.pathTo(nameless)).containsExactly(top, nameless);
    assertThat(tree.childrenOf(nameless)).isEmpty();
    assertThat(tree.membersOf(nameless, DAY)).isEmpty();
    assertThat(tree.chairOf(nameless, DAY)).isEmpty();
  }

  @Test
  void seatsThoseWhoseMandateIsInForce() {
    Mandate past =
        mandate("low", MandateRole.MEMBER, "p-1").period(Period.untilDay(DAY.minusDays(1))).build();
    Mandate last = mandate("low", MandateRole.MEMBER, "p-2").period(Period.untilDay(DAY)).build();
    Mandate reversed =
        mandate("low", MandateRole.MEMBER, "p-3").period(Period.of(DAY, DAY.minusDays(2))).build();
    Mandate elsewhere = mandate("other", MandateRole.MEMBER, "p-4").build();
    Mandate vacant = Mandate.builder().committee(id("low")).side(Side.EMPLOYEE).build();
    Organisation organisation =
        tree.toBuilder().addMandates(vacant, past, last, reversed, elsewhere).build();

    assertThat(organisation.membersOf(low, DAY)).containsExactly(vacant, last);
    assertThat(organisation.membersOf(low, DAY.minusDays(1))).containsExactly(vacant, past, last);
    assertThat(organisation.membersOf(top, DAY)).isEmpty();
  }

  @Test
  void knowsTheChairOfTheDay() {
    Mandate vice = mandate("low", MandateRole.VICE_CHAIR, "p-0").build();
    Mandate former =
        mandate("low", MandateRole.CHAIR, "p-1").period(Period.untilDay(DAY.minusDays(1))).build();
    Mandate chair = mandate("low", MandateRole.CHAIR, "p-2").period(Period.since(DAY)).build();
    Mandate second = mandate("low", MandateRole.CHAIR, "p-3").period(Period.since(DAY)).build();
    Organisation organisation = tree.toBuilder().addMandates(vice, former, chair, second).build();

    assertThat(organisation.chairOf(low, DAY)).contains(chair);
    assertThat(organisation.chairOf(low, DAY.minusDays(1))).contains(former);
    assertThat(organisation.chairOf(other, DAY)).isEmpty();
  }

  @Test
  void doesNotTakeItsIndexAlongIntoACopy() {
    assertThat(tree.childrenOf(low)).isEmpty();
    Committee lowest = under("low", "lowest");

    Organisation copy = tree.toBuilder().addCommittee(lowest).build();

    assertThat(copy.childrenOf(low)).containsExactly(lowest);
    assertThat(copy.committeeNamed("LMU lowest", DAY)).containsExactly(lowest);
    assertThat(tree.childrenOf(low)).isEmpty();
  }

  @Test
  void isEqualWhateverItHasBeenAsked() {
    Organisation same = tree.toBuilder().build();

    assertThat(tree.committeeNamed("LMU top", DAY)).containsExactly(top);
    assertThat(tree.pathTo(low)).hasSize(3);

    assertThat(tree).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
  }
}
