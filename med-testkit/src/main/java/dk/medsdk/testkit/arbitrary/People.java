package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceBuilder;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.SideStatement;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Who was there, and what a side wants recorded. */
final class People {

  private final Words words;

  People(Words words) {
    this.words = words;
  }

  Arbitrary<Attendance> attendance() {
    return Builders.withBuilder(Attendance::builder)
        .use(words.name())
        .in(AttendanceBuilder::name)
        .use(Choice.maybe(0.2, words.id().map(PersonId::new)))
        .in(AttendanceBuilder::person)
        .use(Choice.maybe(0.3, words.role()))
        .in(AttendanceBuilder::role)
        .use(Choice.maybe(0.3, Arbitraries.of(Side.class)))
        .in(AttendanceBuilder::side)
        .use(Choice.maybe(0.3, Arbitraries.of(Representation.class)))
        .in(AttendanceBuilder::representation)
        .use(Choice.maybe(0.8, Arbitraries.of(AttendanceState.class)))
        .in(AttendanceBuilder::state)
        .use(Choice.maybe(0.2, words.clock()))
        .in(AttendanceBuilder::from)
        .use(Choice.maybe(0.2, words.clock()))
        .in(AttendanceBuilder::until)
        .use(Arbitraries.of(false, false, false, true))
        .in(AttendanceBuilder::approximate)
        .use(Choice.maybe(0.1, words.name()))
        .in(AttendanceBuilder::substituteFor)
        .use(Choice.maybe(0.1, words.text()))
        .in(AttendanceBuilder::reason)
        .build(AttendanceBuilder::build);
  }

  /** Those whose state agrees with when they came and left. */
  Arbitrary<Attendance> coherent() {
    return attendance().map(People::coherent);
  }

  /** Lists of up to so many, each person once. */
  Arbitrary<List<Attendance>> coherentLists(int most) {
    return coherent().list().uniqueElements(Attendance::name).ofMaxSize(most);
  }

  /** Lists of up to so many. */
  Arbitrary<List<Attendance>> lists(int most) {
    return attendance().list().ofMaxSize(most);
  }

  Arbitrary<SideStatement> statements() {
    return Combinators.combine(Arbitraries.of(Side.class), words.text())
        .as((side, text) -> SideStatement.builder().side(side).text(text).build());
  }

  private static Attendance coherent(Attendance printed) {
    boolean partly = printed.from().isPresent() || printed.until().isPresent();
    boolean reversed =
        printed
            .from()
            .filter(from -> printed.until().filter(from::isAfter).isPresent())
            .isPresent();
    AttendanceBuilder attendance = printed.toBuilder();
    if (partly) {
      attendance.state(AttendanceState.PARTIAL);
    } else if (printed.state().filter(AttendanceState.PARTIAL::equals).isPresent()) {
      attendance.state(AttendanceState.PRESENT);
    }
    if (reversed) {
      attendance.from(printed.until()).until(printed.from());
    }
    return attendance.approximate(partly && printed.approximate()).build();
  }
}
