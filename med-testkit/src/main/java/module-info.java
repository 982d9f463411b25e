/**
 * Documents of the Danish MED system for the tests of whatever reads, checks or writes them:
 * samples with what must be read out of them, generated ones for jqwik, and what every
 * implementation of the rules must find.
 *
 * <p>Start with {@link dk.medsdk.testkit.SampleDocuments}, {@link
 * dk.medsdk.testkit.arbitrary.MedArbitraries} and {@link
 * dk.medsdk.testkit.conformance.ConformanceKit}.
 */
module dk.medsdk.testkit {
  requires transitive dk.medsdk.model;
  requires transitive net.jqwik.api;
  requires static org.jspecify;

  exports dk.medsdk.testkit;
  exports dk.medsdk.testkit.arbitrary;
  exports dk.medsdk.testkit.conformance;
}
