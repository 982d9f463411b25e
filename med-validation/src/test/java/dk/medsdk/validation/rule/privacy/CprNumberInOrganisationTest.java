package dk.medsdk.validation.rule.privacy;

import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.rule.OrganisationInput;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CprNumberInOrganisationTest {

  /** Born in 1890: nobody's. */
  private static final String NUMBER = "010190-6789";

  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
  private static final ModelPath ID = ModelPath.ROOT.child("persons").child(0).child("id");

  private final CprNumberInOrganisation rule = new CprNumberInOrganisation();

  @Test
  void findsThePersonWhoseIdItIsAndTheMandatesOfThatPerson() {
    PersonId id = new PersonId(NUMBER);
    List<Finding> found =
        check(
            Organisation.builder()
                .addPerson(Person.builder().id(id).name("Ida Holm").build())
                .addMandate(Mandate.builder().person(id).build())
                .addMandate(Mandate.builder().addSubstitute(id).build())
                .build());

    assertThat(danish(found)).containsExactly("Et CPR-nummer står 3 steder i organisationen");
    assertThat(english(found))
        .containsExactly("A CPR number stands in 3 places of the organisation");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ID);
    assertThat(found.get(0).related())
        .extracting(place -> place.path().pointer())
        .containsExactly("/mandates/0/person", "/mandates/1/substitutes/0");
    assertThat(found.get(0).toString()).doesNotContain("6789");
  }

  @Test
  void findsEachNumberInNames() {
    List<Finding> found =
        check(
            Organisation.builder()
                .name("Kyst " + NUMBER)
                .addCommittee(Committee.builder().name("HMU 020190-6789").build())
                .build());

    assertThat(found)
        .extracting(finding -> finding.path().pointer())
        .containsExactly("/name", "/committees/0/name");
  }

  @Test
  void findsWhatTheModelDoesNotHoldAndSaysNothingTwice() {
    String json =
        """
        {"persons":[{"id":"010190-6789","mail":"020190-6789"}], "x":{"id":"030190-6789"}}""";
    SourceSpan id = SourceSpan.of(json.indexOf("\"010190"), json.indexOf(",\"mail"));
    SourceMap map = SourceMap.builder().put(ID, id).build();
    Organisation organisation =
        Organisation.builder().addPerson(Person.builder().id(new PersonId(NUMBER)).build()).build();

    List<Finding> found =
        RuleTester.check(rule, OrganisationInput.of(organisation, DAY, SourceText.of(json), map));

    assertThat(found)
        .extracting(finding -> json.substring(finding.span().orElseThrow().start()).substring(0, 6))
        .containsExactly("\"01019", "020190", "030190");
    assertThat(found).flatExtracting(Finding::related).extracting(RelatedPlace::path).isEmpty();
  }

  @Test
  void findsNothingInOtherIds() {
    assertThat(
            check(
                Organisation.builder()
                    .addPerson(Person.builder().id(new PersonId("450190-6789")).build())
                    .addCommittee(Committee.builder().name("HMU 2026").build())
                    .build()))
        .isEmpty();
  }

  private List<Finding> check(Organisation organisation) {
    return RuleTester.check(rule, OrganisationInput.of(organisation, DAY));
  }
}
