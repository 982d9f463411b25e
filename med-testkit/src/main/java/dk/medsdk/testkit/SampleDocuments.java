package dk.medsdk.testkit;

import java.util.List;

/**
 * The sample documents: agendas and minutes in the layouts that are met most, faultless ones and
 * others.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @MethodSource("dk.medsdk.testkit.SampleDocuments#all")
 * void readsWhatTheSampleSays(SampleDocument sample) {
 *   assertThat(read(sample.text())).isEqualTo(sample.expected());
 * }
 * }</pre>
 */
public final class SampleDocuments {

  private SampleDocuments() {}

  /** Every sample, layout by layout. */
  public static List<SampleDocument> all() {
    return List.of(
        Kysthospitalet.sample(),
        Akutafdelingen.sample(),
        Hedepsykiatrien.sample(),
        Biblioteker.sample(),
        Hjemmepleje.sample(),
        Skoleomraadet.sample(),
        Afbrydelser.sample(),
        Seniorliv.sample(),
        Moedekultur.sample());
  }
}
