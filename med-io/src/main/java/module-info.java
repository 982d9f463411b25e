/**
 * Reads agendas and minutes of MED committees.
 *
 * <p>Start with {@link dk.medsdk.io.text.MedText}.
 */
@SuppressWarnings("module") // dk.medsdk.documents is built after this module.
module dk.medsdk.io {
  requires transitive dk.medsdk.model;
  requires transitive tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;
  requires org.snakeyaml.engine;
  requires static org.jspecify;

  exports dk.medsdk.io;
  exports dk.medsdk.io.bytes to
      dk.medsdk.documents;
  exports dk.medsdk.io.json;
  exports dk.medsdk.io.line;
  exports dk.medsdk.io.text;

  provides dk.medsdk.finding.FindingCatalogue with
      dk.medsdk.io.ReaderCatalogue;
  provides tools.jackson.databind.JacksonModule with
      dk.medsdk.io.json.MedJacksonModule;
}
