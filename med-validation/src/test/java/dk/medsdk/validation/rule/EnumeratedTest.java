package dk.medsdk.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumeratedTest {

  @Test
  void partsTheLastFromTheOthers() {
    assertThat(Enumerated.of(List.of("1", "2", "3"))).isEqualTo(new Enumerated("1, 2", "3"));
    assertThat(Enumerated.of(List.of("1"))).isEqualTo(new Enumerated("1", ""));
    assertThat(Enumerated.of(List.of())).isEqualTo(new Enumerated("", ""));
  }

  @Test
  void cutsLongListsShort() {
    assertThat(Enumerated.of(Collections.nCopies(7, "1")))
        .isEqualTo(new Enumerated("1, 1, 1, 1, 1, 1 …", ""));
  }
}
