package dk.medsdk.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.JsonFindings;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.testkit.arbitrary.MedArbitraries;
import dk.medsdk.testkit.arbitrary.OrganisationArbitraries;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What the reader takes without findings is valid, and what is valid the reader takes so. */
class SchemaAgreementPropertyTest {

  private static final int TRIES = 100;

  /** Damages to each document: to make one takes longer than to damage it. */
  private static final int DAMAGES = 20;

  /** What the reader waits for where no schema can see whether it is there. */
  private static final Set<String> UNSEEN = Set.of("zone", "link");

  @Property
  @Domain(MedArbitraries.class)
  void acceptsEveryDocument(@ForAll MeetingDocument document) {
    String json = MedJson.documents().write(document);
    assertThat(SchemaValidator.OF_DOCUMENTS.errors(json)).isEmpty();
  }

  @Property
  void acceptsEveryOrganisation(@ForAll("organisations") Organisation organisation) {
    String json = MedJson.organisations().write(organisation);
    assertThat(SchemaValidator.OF_ORGANISATIONS.errors(json)).isEmpty();
  }

  @Property(tries = TRIES)
  @Domain(MedArbitraries.Any.class)
  @Domain(DomainContext.Global.class)
  void agreesOnDamagedDocuments(@ForAll MeetingDocument document, @ForAll long seed) {
    String json = MedJson.documents().write(document);
    for (int i = 0; i < DAMAGES; i++) {
      assertAgreement(
          JsonDamage.to(json, seed + i), MedJson.documents(), SchemaValidator.OF_DOCUMENTS);
    }
  }

  @Property(tries = TRIES)
  void agreesOnDamagedOrganisations(
      @ForAll("faulty") Organisation organisation, @ForAll long seed) {
    String json = MedJson.organisations().write(organisation);
    for (int i = 0; i < DAMAGES; i++) {
      assertAgreement(
          JsonDamage.to(json, seed + i), MedJson.organisations(), SchemaValidator.OF_ORGANISATIONS);
    }
  }

  @Provide
  Arbitrary<Organisation> organisations() {
    return Arbitraries.oneOf(OrganisationArbitraries.organisations(), faulty());
  }

  @Provide
  Arbitrary<Organisation> faulty() {
    return OrganisationArbitraries.organisationsWithFaults();
  }

  private static void assertAgreement(String json, MedJson<?> reader, SchemaValidator validator) {
    List<Finding> findings = reader.read(json).findings();
    boolean valid = validator.errors(json).isEmpty();
    if (findings.isEmpty()) {
      assertThat(valid).as(json).isTrue();
    } else if (!findings.stream().allMatch(SchemaAgreementPropertyTest::isUnseen)) {
      assertThat(valid).as("%s of %s", findings, json).isFalse();
    }
  }

  private static boolean isUnseen(Finding finding) {
    return finding.kind() == JsonFindings.INVALID_VALUE
        && UNSEEN.contains(finding.arguments().getOrDefault("expected", ""));
  }
}
