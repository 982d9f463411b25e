package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToolNoticeTest {

  @Test
  void masksCprNumbersThatAnExceptionQuotes() {
    assertThat(new ToolNotice("SomeRule", "cannot read id 010190-1234 here").message())
        .startsWith("cannot read ")
        .endsWith(" here")
        .doesNotContain("1234");
  }
}
