/** Examples: one task a file. */
module dk.medsdk.examples {
  requires dk.medsdk.gate;
  requires static org.jspecify;

  // For the record in SendToIntranet, which Jackson reads.
  opens dk.medsdk.examples to
      tools.jackson.databind;
}
