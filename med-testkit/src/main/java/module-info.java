/**
 * Sample documents of the Danish MED system, for the tests of whatever reads or checks them.
 *
 * <p>Start with {@link dk.medsdk.testkit.SampleDocuments}.
 */
module dk.medsdk.testkit {
  requires transitive dk.medsdk.model;
  requires static org.jspecify;

  exports dk.medsdk.testkit;
}
