/**
 * Documents of the Danish MED system for the tests of whatever reads, checks or writes them:
 * samples with what must be read out of them, and generated ones for jqwik.
 *
 * <p>Start with {@link dk.medsdk.testkit.SampleDocuments} and {@link
 * dk.medsdk.testkit.arbitrary.MedArbitraries}.
 */
module dk.medsdk.testkit {
  requires transitive dk.medsdk.model;
  requires transitive net.jqwik.api;
  requires static org.jspecify;

  exports dk.medsdk.testkit;
  exports dk.medsdk.testkit.arbitrary;
}
