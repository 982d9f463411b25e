package dk.medsdk.validation.rule.attendance;

import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.leader;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.seat;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.rule.attendance.AttendanceTester.absent;
import static dk.medsdk.validation.rule.attendance.AttendanceTester.minutes;
import static dk.medsdk.validation.rule.attendance.AttendanceTester.present;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AttendanceBuilder;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNotAccountedForTest {

  private static final Organisation EMPLOYER =
      complete()
          .with(med("hmu", "HMU Kyst"))
          .with(
              leader("hmu", "Ida Holm"),
              seat("hmu", "Bo Vang").role(MandateRole.VICE_CHAIR),
              seat("hmu", "Eva Marie Krog"),
              seat("hmu", "Kim Dal")
                  .role(MandateRole.SUBSTITUTE)
                  .addSubstitute(new PersonId("Eva Marie Krog")),
              seat("hmu", "Lone Skov").role(MandateRole.SUBSTITUTE),
              seat("hmu", "Ole Bro").role(MandateRole.SECRETARY),
              seat("hmu", "Per Lund").period(Period.untilDay(LocalDate.of(2025, 12, 31))))
          .builder()
          .build();

  @Test
  void namesTheMember() {
    List<Finding> found = check(present("Ida Holm"), absent("Bo Vang"));

    assertThat(danish(found))
        .containsExactly(
            "Eva Marie Krog har mandat i HMU Kyst den 2026-03-12, men står hverken som til stede,"
                + " som fraværende eller med en suppleant");
    assertThat(english(found))
        .containsExactly(
            "Eva Marie Krog has a mandate in HMU Kyst on 2026-03-12, but is listed neither as"
                + " present nor as absent, nor with a substitute");
    assertThat(found.get(0).path().pointer()).isEqualTo("/meeting/attendance");
  }

  @Test
  void namesAllInOneFinding() {
    assertThat(danish(check(present("Ida Holm"))))
        .singleElement()
        .asString()
        .startsWith("Bo Vang og Eva Marie Krog har mandat");
    assertThat(english(check(present("Ida Holm"))))
        .singleElement()
        .asString()
        .startsWith("Bo Vang and Eva Marie Krog have mandates");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eva Krog",
        "eva  marie krog",
        "E. Krog",
        "EMK",
        "Eva",
        "Krog",
        "Eva Vestergaard",
        "Marie Krog"
      })
  void takesANameThatMayBeTheMembersForIt(String name) {
    assertThat(check(present("Ida Holm"), absent("Bo Vang"), present(name))).isEmpty();
  }

  @Test
  void takesSomebodyElseForNobodyElse() {
    assertThat(check(present("Ida Holm"), absent("Bo Vang"), present("Per Krog"))).hasSize(1);

    Organisation two = withSecondEva();
    assertThat(check(two, present("Ida Holm"), absent("Bo Vang"), present("Eva Dam")))
        .singleElement()
        .satisfies(f -> assertThat(danish(List.of(f)).get(0)).startsWith("Eva Marie Krog har"));
  }

  @Test
  void countsSubstitutesPartOfTheTimeAndListsOfItems() {
    AttendanceBuilder partial = present("Eva Krog").state(AttendanceState.PARTIAL);
    MeetingDocument byItem = minutes(present("Ida Holm"), absent("Bo Vang"));
    Meeting meeting =
        byItem.meeting().orElseThrow().toBuilder()
            .addItem(item("1", "Tema").addAttendance(absent("Eva Krog").build()).build())
            .build();

    assertThat(check(present("Ida Holm"), absent("Bo Vang"), partial)).isEmpty();
    assertThat(check(byItem.toBuilder().meeting(meeting).build())).isEmpty();
    assertThat(
            check(
                present("Ida Holm"),
                absent("Bo Vang"),
                present("Nis Hav").substituteFor("Eva Krog")))
        .isEmpty();
    assertThat(check(present("Ida Holm"), absent("Bo Vang"), present("Kim Dal"))).isEmpty();
    assertThat(check(present("Ida Holm"), absent("Bo Vang"), absent("Kim Dal"))).hasSize(1);
  }

  @Test
  void saysNothingWhereASubstituteMayActForAnybody() {
    assertThat(check(present("Ida Holm"), present("Lone Skov"))).isEmpty();
    assertThat(check(present("Ida Holm"), present("Nis Hav").role("suppleant"))).isEmpty();
  }

  @Test
  void saysNothingWhereThoseWhoWereThereAreNotListed() {
    assertThat(check(absent("Bo Vang"))).isEmpty();
    assertThat(check(present("Nis Hav"))).isEmpty();
    assertThat(check(present("Ida Holm").role("oplægsholder"))).isEmpty();
    assertThat(check()).isEmpty();
  }

  @Test
  void looksAtMinutesOnly() {
    MeetingDocument minutes = minutes(present("Ida Holm"));

    assertThat(check(minutes.toBuilder().kind(DocumentKind.AGENDA).build())).isEmpty();
    assertThat(check(minutes)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Til stede: Ida Holm og alle øvrige",
        "Til stede: Ida Holm og 12 medlemmer",
        "Udvalget var fuldtalligt",
        "Mødet er aflyst",
        "Fra arbejdspladserne Bo Vang samt Eva Krog"
      })
  void saysNothingWhereTheHeadTellsInOtherWords(String head) {
    assertThat(printed(head)).isEmpty();
  }

  @Test
  void isNotToldByTwoNamesBesideEachOther() {
    assertThat(printed("Til stede: Ida Holm, Bo Vang, Eva Dam, Nis Krog")).hasSize(1);
    assertThat(printed("Referat af HMU Kyst")).hasSize(1);
  }

  private static List<Finding> printed(String head) {
    MeetingDocument document = minutes(present("Ida Holm"), absent("Bo Vang"));
    CheckInput input = CheckInput.of(document, SourceText.of(head), SourceMap.EMPTY, List.of());
    return RuleTester.check(
        new MemberNotAccountedFor(), input.with(Profile.GENERIC, Optional.of(EMPLOYER)));
  }

  private static Organisation withSecondEva() {
    return complete()
        .with(med("hmu", "HMU Kyst"))
        .with(
            leader("hmu", "Ida Holm"),
            seat("hmu", "Bo Vang"),
            seat("hmu", "Eva Marie Krog"),
            seat("hmu", "Eva Dam"))
        .builder()
        .build();
  }

  private static List<Finding> check(AttendanceBuilder... people) {
    return check(EMPLOYER, people);
  }

  private static List<Finding> check(Organisation employer, AttendanceBuilder... people) {
    return AttendanceTester.check(new MemberNotAccountedFor(), employer, people);
  }

  private static List<Finding> check(MeetingDocument document) {
    return AttendanceTester.check(new MemberNotAccountedFor(), EMPLOYER, document);
  }
}
