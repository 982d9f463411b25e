package dk.medsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.gate.DocumentReader;
import dk.medsdk.io.json.MedJson;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConvertMinutesTest {

  @Test
  void printsWhatReadsBackEqual() throws IOException {
    String file = "../samples/lom-referat.txt";

    String json = Printed.by(ConvertMinutes::main, file);

    assertThat(MedJson.documents().read(json).orThrow())
        .isEqualTo(DocumentReader.read(Path.of(file)).value());
  }
}
