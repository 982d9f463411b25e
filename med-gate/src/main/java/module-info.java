/**
 * One call from a file to the verdict on it.
 *
 * <p>Start with {@link dk.medsdk.gate.MedGate}.
 */
module dk.medsdk.gate {
  requires transitive dk.medsdk.validation;
  requires transitive dk.medsdk.io;
  requires dk.medsdk.documents;
  requires static org.jspecify;

  exports dk.medsdk.gate;
}
