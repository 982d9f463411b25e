package dk.medsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.medsdk.examples.SendToIntranet.Envelope;
import dk.medsdk.io.json.MedFormatException;
import dk.medsdk.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;

class SendToIntranetTest {

  @Test
  void getsBackWhatItSent() {
    Envelope envelope = new Envelope("HR", true, SampleDocuments.all().get(0).expected());

    String json = SendToIntranet.write(envelope);

    assertThat(json)
        .startsWith("{\"sender\":\"HR\",\"open\":true,\"document\":{\"format\":\"med/1\",");
    assertThat(SendToIntranet.read(json)).isEqualTo(envelope);
  }

  @Test
  void refusesADocumentThatIsNone() {
    assertThatExceptionOfType(MedFormatException.class)
        .isThrownBy(() -> SendToIntranet.read("{\"document\":{\"format\":\"med/1\"}}"))
        .withMessageContaining("/document: \"kind\" is missing here");
  }
}
