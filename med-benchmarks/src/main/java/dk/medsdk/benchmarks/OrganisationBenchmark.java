package dk.medsdk.benchmarks;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.testkit.LargeOrganisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * An organisation's answers, beside a plain loop over all that it holds, and its JSON.
 *
 * <p>How much memory reading takes is shown by {@code -prof mempool}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OrganisationBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  /** How many committees. */
  @Param("5000")
  public int committees;

  /** How many mandates. */
  @Param("60000")
  public int mandates;

  private Organisation organisation = Organisation.builder().build();
  private Committee asked = Committee.builder().name("LMU").build();
  private String name = "";
  private byte[] json = {};

  /** Builds the organisation, asks it once, and takes its last committee for all questions. */
  @Setup
  public void build() {
    organisation = LargeOrganisation.of(committees, mandates);
    asked = organisation.committees().get(committees - 1);
    name = asked.name().orElseThrow();
    json = MedJson.organisations().writeBytes(organisation);
    if (!committeeNamed().equals(committeeNamedLoop())
        || !membersOf().equals(membersOfLoop())
        || !chairOf().equals(chairOfLoop())
        || !MedJson.organisations().read(json).orThrow().equals(organisation)) {
      throw new IllegalStateException("the two sides do not agree");
    }
  }

  /** A question to an organisation that was never asked, the copying of it included. */
  @Benchmark
  public List<Committee> firstQuestion() {
    return organisation.toBuilder().build().committeeNamed(name, DAY);
  }

  /** A name. */
  @Benchmark
  public List<Committee> committeeNamed() {
    return organisation.committeeNamed(name, DAY);
  }

  /** The loop. */
  @Benchmark
  public List<Committee> committeeNamedLoop() {
    return organisation.committees().stream()
        .filter(committee -> committee.name().filter(name::equalsIgnoreCase).isPresent())
        .filter(committee -> committee.validity().contains(DAY))
        .toList();
  }

  /** Who sits there. */
  @Benchmark
  public List<Mandate> membersOf() {
    return organisation.membersOf(asked, DAY);
  }

  /** The loop. */
  @Benchmark
  public List<Mandate> membersOfLoop() {
    return organisation.mandates().stream()
        .filter(mandate -> mandate.committee().equals(asked.id()))
        .filter(mandate -> mandate.period().contains(DAY))
        .toList();
  }

  /** Who has the chair. */
  @Benchmark
  public Optional<Mandate> chairOf() {
    return organisation.chairOf(asked, DAY);
  }

  /** The loop. */
  @Benchmark
  public Optional<Mandate> chairOfLoop() {
    return membersOfLoop().stream()
        .filter(mandate -> mandate.role().equals(Optional.of(MandateRole.CHAIR)))
        .findFirst();
  }

  /** The way from the top. */
  @Benchmark
  public List<Committee> pathTo() {
    return organisation.pathTo(asked);
  }

  /** Organisation to bytes. */
  @Benchmark
  public byte[] writeBytes() {
    return MedJson.organisations().writeBytes(organisation);
  }

  /** Bytes to organisation. */
  @Benchmark
  public ReadResult<Organisation> readBytes() {
    return MedJson.organisations().read(json);
  }
}
