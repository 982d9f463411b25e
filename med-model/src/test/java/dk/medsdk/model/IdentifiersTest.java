package dk.medsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.medsdk.model.meeting.MeetingId;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.OrganisationId;
import dk.medsdk.model.organisation.PersonId;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifiersTest {

  static Stream<Function<String, Record>> makers() {
    return Stream.of(MeetingId::new, OrganisationId::new, CommitteeId::new, PersonId::new);
  }

  @ParameterizedTest
  @MethodSource("makers")
  void areTheTextThatTheyArePrintedAs(Function<String, Record> maker) {
    assertThat(maker.apply("hmu-1")).hasToString("hmu-1").isEqualTo(maker.apply("hmu-1"));
  }

  @ParameterizedTest
  @MethodSource("makers")
  void areNotBlank(Function<String, Record> maker) {
    for (String blank : new String[] {"", " ", "\t"}) {
      assertThatIllegalArgumentException().isThrownBy(() -> maker.apply(blank));
    }
  }
}
