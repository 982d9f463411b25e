package dk.medsdk.validation.rule.attendance;

import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.leader;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.seat;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.rule.attendance.AttendanceTester.absent;
import static dk.medsdk.validation.rule.attendance.AttendanceTester.minutes;
import static dk.medsdk.validation.rule.attendance.AttendanceTester.present;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AttendanceBuilder;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MandateOverOnTheDayTest {

  private static final Period OVER =
      Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31));
  private static final Period LATER = Period.since(LocalDate.of(2026, 4, 1));

  private static final Organisation EMPLOYER =
      complete()
          .with(med("hmu", "HMU Kyst"), med("lmu", "LMU Køkken", "hmu"))
          .with(
              leader("hmu", "Ida Holm"),
              seat("hmu", "Per Lund").period(OVER),
              seat("lmu", "Per Lund"),
              seat("hmu", "Nis Hav").period(LATER),
              seat("hmu", "Kim Dal").period(OVER),
              seat("hmu", "Kim Dal").role(MandateRole.SUBSTITUTE),
              seat("hmu", "Bo Vang").period(OVER),
              seat("hmu", "Bo Juul Vang"),
              seat("lmu", "Ole Bro"))
          .builder()
          .build();

  @Test
  void saysWhenAMandateEnded() {
    List<Finding> found = check(present("Ida Holm"), present("Per Lund"));

    assertThat(danish(found))
        .containsExactly(
            "Per Lund står som til stede i HMU Kyst den 2026-03-12, men mandatet ophørte den"
                + " 2025-12-31");
    assertThat(english(found))
        .containsExactly(
            "Per Lund is listed as present in HMU Kyst on 2026-03-12, but the mandate ended on"
                + " 2025-12-31");
    assertThat(found.get(0).path().pointer()).isEqualTo("/meeting/attendance/1");
  }

  @Test
  void saysWhenAMandateBegins() {
    assertThat(danish(check(present("Nis Hav"))))
        .containsExactly(
            "Nis Hav står som til stede i HMU Kyst den 2026-03-12, men mandatet begynder først den"
                + " 2026-04-01");
  }

  @Test
  void leavesOtherMandatesAndPossibleNamesakesAlone() {
    assertThat(check(present("Ida Holm"), present("Kim Dal"), present("Ole Bro"))).isEmpty();
    assertThat(check(present("Bo Vang"), present("Per Lundgaard"))).isEmpty();

    Organisation namesake =
        EMPLOYER.toBuilder()
            .addPerson(Person.builder().id(new PersonId("p2")).name("Per Bo Lund").build())
            .build();
    assertThat(AttendanceTester.check(new MandateOverOnTheDay(), namesake, present("Per Lund")))
        .isEmpty();
  }

  @Test
  void leavesGuestsSubstitutesAndThoseWhoWereAwayAlone() {
    assertThat(
            check(
                present("Per Lund").role("gæst"),
                absent("Per Lund"),
                present("Per Lund").substituteFor("Ida Holm")))
        .isEmpty();
  }

  @Test
  void looksAtMinutesOnly() {
    assertThat(
            AttendanceTester.check(
                new MandateOverOnTheDay(),
                EMPLOYER,
                minutes(present("Per Lund")).toBuilder().kind(DocumentKind.AGENDA).build()))
        .isEmpty();
  }

  private static List<Finding> check(AttendanceBuilder... people) {
    return AttendanceTester.check(new MandateOverOnTheDay(), EMPLOYER, people);
  }
}
