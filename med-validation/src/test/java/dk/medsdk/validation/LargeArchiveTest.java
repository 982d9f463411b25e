package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LargeArchiveTest {

  private static final int MEGABYTES = 256;

  @Test
  void tenThousandDocumentsFitInLittleMemory() throws IOException, InterruptedException {
    assertThat(Integer.parseInt(OwnProcess.run(LargeArchive.class, MEGABYTES))).isPositive();
  }
}
