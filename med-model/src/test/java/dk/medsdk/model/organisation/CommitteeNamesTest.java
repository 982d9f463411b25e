package dk.medsdk.model.organisation;

import static dk.medsdk.model.organisation.Trees.DAY;
import static dk.medsdk.model.organisation.Trees.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitteeNamesTest {

  private static final LocalDate RENAMED = LocalDate.of(2024, 1, 1);

  private final Committee top =
      Committee.builder().id(id("top")).name("Hovedudvalget").level("RMU").build();
  private final Committee coast =
      Committee.builder()
          .id(id("coast"))
          .name("HMU Kysthospitalet")
          .level("HMU")
          .addAlias(
              CommitteeAlias.builder()
                  .name("HMU Badehotellet")
                  .validity(Period.untilDay(RENAMED.minusDays(1)))
                  .build())
          .addAlias(CommitteeAlias.of("KHMU"))
          .build();
  private final Committee heath =
      Committee.builder()
          .id(id("heath"))
          .name("HMU Hedepsykiatrien")
          .level("Hospitals-MEDudvalg")
          .validity(Period.since(RENAMED))
          .build();
  private final Organisation region =
      Organisation.builder()
          .addLevels(
              Level.builder().rank(1).name("Regions-MEDudvalg").abbreviation("RMU").build(),
              Level.builder().rank(2).name("Hospitals-MEDudvalg").abbreviation("HMU").build())
          .addCommittees(top, coast, heath)
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HMU Kysthospitalet",
        " hmu  kysthospitalet ",
        "HMU\u00a0Kysthospitalet",
        "HMU\u202fKysthospitalet",
        "HMU\nKysthospitalet",
        "HMU Kysthospitalets",
        "HMU Kysthospitalet's",
        "HMU Kysthospitalet’s",
        "HMU Kysthospitalet´s",
        "KHMU",
        "KHMU's",
        "KHMUs"
      })
  void meanOneCommitteeInManyWays(String text) {
    assertThat(found(text)).containsExactly(coast);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hovedudvalget",
        "Hovedudvalg",
        "hovedudvalgets",
        "RMU",
        "RMU'",
        "Regions-MEDudvalget",
        "Regions-MEDudvalgets"
      })
  void goWithAndWithoutAnArticle(String text) {
    assertThat(found(text)).containsExactly(top);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HMU", "hmu", "HMU's", "HMU´s", "HMU’s", "HMUs", "Hospitals-MEDudvalget"})
  void meanEveryCommitteeOfABareLevel(String text) {
    assertThat(found(text)).containsExactly(coast, heath);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "'s", "s", "HMU Bjerghospitalet", "LMU", "Kysthospitalet"})
  void meanNobodyWhereTheyAreUnknown(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void foldLettersOfSeveralPartsIntoOne() {
    Organisation town = Trees.of(Committee.builder().name("LMU Åen").build());

    assertThat(town.committeeNamed("LMU A\u030aen", DAY)).hasSize(1);
  }

  @Test
  void areThoseOfTheDay() {
    assertThat(found("HMU Badehotellet")).isEmpty();
    assertThat(region.committeeNamed("HMU Badehotellet", RENAMED.minusDays(1)))
        .containsExactly(coast);
    assertThat(region.committeeNamed("HMU Badehotellet", RENAMED)).isEmpty();
    assertThat(region.committeeNamed("HMU", RENAMED.minusDays(1))).containsExactly(coast);
    assertThat(region.committeeNamed("HMU Hedepsykiatrien", RENAMED.minusDays(1))).isEmpty();
  }

  @Test
  void comeWithTheBestMatchFirst() {
    Committee byLevel = Committee.builder().id(id("1")).name("Drift").level("HMU").build();
    Committee byAlias =
        Committee.builder().id(id("2")).name("Anlæg").addAlias(CommitteeAlias.of("HMU")).build();
    Committee byName = Committee.builder().id(id("3")).name("HMU").level("HMU").build();
    Organisation organisation = Trees.of(byLevel, byAlias, byName);

    assertThat(organisation.committeeNamed("HMU", DAY)).containsExactly(byName, byAlias, byLevel);
  }

  @Test
  void areTakenAsWrittenBeforeAnEndingIsCutOff() {
    Committee house = Committee.builder().name("LMU Nørrehus").build();
    Committee town = Committee.builder().name("LMU Nørrehu").build();
    Organisation organisation = Trees.of(town, house);

    assertThat(organisation.committeeNamed("LMU Nørrehus", DAY)).containsExactly(house);
    assertThat(organisation.committeeNamed("LMU Nørrehus'", DAY)).containsExactly(house);
  }

  @Test
  void meanALevelThatTheOrganisationDoesNotList() {
    Committee local = Committee.builder().name("Skibet").level("LOM").build();

    assertThat(Trees.of(local).committeeNamed("LOM", DAY)).containsExactly(local);
  }

  private List<Committee> found(String text) {
    return region.committeeNamed(text, DAY);
  }
}
