/** Examples: one task a file. */
module dk.medsdk.examples {
  requires dk.medsdk.gate;
  requires static org.jspecify;
}
