package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.CommitteeBuilder;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommitteesInCircleTest {

  private static final ModelPath COMMITTEES = ModelPath.ROOT.child("committees");

  private final CommitteesInCircle rule = new CommitteesInCircle();

  @Test
  void findsCommitteesThatAreAboveEachOther() {
    List<Finding> found =
        check(
            rule,
            partial()
                .with(med("rmu", "RMU"), med("a", "HMU Nord", "b"), med("b", "HMU Syd", "a"))
                .with(med("c", "LMU Skoven", "a"))
                .input());

    assertThat(danish(found)).containsExactly("HMU Nord, HMU Syd står over hinanden i en kreds");
    assertThat(english(found))
        .containsExactly("HMU Nord, HMU Syd are above each other in a circle");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path()).isEqualTo(COMMITTEES.child(1).child("parent"));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(COMMITTEES.child(2).child("parent"));
  }

  @Test
  void findsACommitteeThatIsItsOwnParent() {
    List<Finding> found = check(rule, partial().with(med("a", "HMU Nord", "a")).input());

    assertThat(danish(found)).containsExactly("HMU Nord er sit eget overordnede udvalg");
    assertThat(english(found)).containsExactly("HMU Nord is its own parent");
  }

  @Test
  void leavesTreesAndUnknownParentsAlone() {
    assertThat(
            check(
                rule,
                partial()
                    .with(med("rmu", "RMU"), med("a", "HMU", "rmu"), med("b", "LMU", "a"))
                    .with(med("c", "LMU", "nowhere"))
                    .input()))
        .isEmpty();
  }

  @Test
  void findsOneCircleOfManyCommittees() {
    CommitteeBuilder[] many =
        IntStream.range(0, 20_000)
            .mapToObj(i -> med("u" + i, "U" + i, "u" + (i + 1) % 20_000))
            .toArray(CommitteeBuilder[]::new);

    assertThat(check(rule, partial().with(many).input())).hasSize(1);
  }
}
