package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.organisation.Level;
import dk.medsdk.model.organisation.Sector;
import java.util.List;
import java.util.stream.IntStream;

/** The levels of which the tree is built at one employer; the same letters stand high and low. */
enum LevelPlan {
  NORTH(Sector.REGION, "RMU", "HMU", "LMU"),
  SOUTH(Sector.REGION, "HU", "FMU", "LMU"),
  CITY(Sector.MUNICIPALITY, "FMU", "HMU", "LMU"),
  TOWN(Sector.MUNICIPALITY, "Hovedmed", "Sektormed", "LOM", "LMU"),
  UTILITY(Sector.OTHER, "HovedMED", "LokalMED");

  private final Sector sector;

  @SuppressWarnings("ImmutableEnumChecker") // what List.of makes cannot change
  private final List<String> abbreviations;

  LevelPlan(Sector sector, String... abbreviations) {
    this.sector = sector;
    this.abbreviations = List.of(abbreviations);
  }

  Sector sector() {
    return sector;
  }

  int depth() {
    return abbreviations.size();
  }

  /** What a level is called, 0 being the top. */
  String abbreviation(int level) {
    return abbreviations.get(level);
  }

  List<Level> levels() {
    return IntStream.range(0, depth())
        .mapToObj(
            i ->
                Level.builder()
                    .rank(i + 1)
                    .name("MED-udvalg på " + (i + 1) + ". niveau")
                    .abbreviation(abbreviation(i))
                    .build())
        .toList();
  }
}
