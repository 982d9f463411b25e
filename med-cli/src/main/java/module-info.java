/**
 * The command {@code med}.
 *
 * <p>Start with {@link dk.medsdk.cli.MedCommand}. It exports nothing: programs call {@link
 * dk.medsdk.gate.MedGate}.
 */
module dk.medsdk.cli {
  requires dk.medsdk.gate;
  requires dk.medsdk.report;
  requires info.picocli;
  requires static org.jspecify;
}
