package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionOutsideItsTimeTest {

  private final RegionOutsideItsTime rule = new RegionOutsideItsTime();

  @Test
  void findsARegionAfterItsEnd() {
    List<Finding> found = of("Region Sjælland, Koncern HR", "2027-01-01");

    assertThat(danish(found))
        .containsExactly(
            "Region Sjælland findes ikke efter den 31. december 2026, men mødet er den 2027-01-01");
    assertThat(english(found))
        .containsExactly(
            "Region Sjælland does not exist after 31 December 2026, but the meeting is on"
                + " 2027-01-01");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path().pointer()).isEqualTo("/meeting/organisation");
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @Test
  void mentionsANewRegionBeforeItsStart() {
    List<Finding> found = of("region østdanmark", "2026-12-31");

    assertThat(danish(found))
        .containsExactly(
            "Region Østdanmark findes først fra den 1. januar 2027, men mødet er den 2026-12-31");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void readsTheCommitteeToo() {
    MeetingBuilder meeting =
        Meeting.builder()
            .date(LocalDate.of(2027, 3, 1))
            .committee(CommitteeReference.named("MED-Hovedudvalget i Region Hovedstaden"));

    assertThat(check(rule, document(meeting)))
        .extracting(finding -> finding.path().pointer())
        .containsExactly("/meeting/committee");
    assertThat(check(rule, document(meeting.committee(CommitteeReference.named("RMU"))))).isEmpty();
  }

  @Test
  void leavesEveryRegionAloneInItsTime() {
    assertThat(of("Region Sjælland", "2026-12-31")).isEmpty();
    assertThat(of("Region Østdanmark", "2027-01-01")).isEmpty();
    assertThat(of("Region Havjylland", "2027-01-01")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Region Sjællands Fond",
        "Tidligere Region Sjælland",
        "Region Sjælland, afvikling"
      })
  void leavesNamesAloneThatMeanAnotherThing(String name) {
    assertThat(of(name, "2027-02-01")).isEmpty();
  }

  @Test
  void leavesWhatPreparesTheRegionAndMeetingsWithoutDateAlone() {
    assertThat(of("Region Østdanmark, forberedende udvalg", "2026-05-01")).isEmpty();
    assertThat(check(rule, document(Meeting.builder().organisation("Region Sjælland")))).isEmpty();
  }

  private List<Finding> of(String organisation, String day) {
    return check(
        rule, document(Meeting.builder().organisation(organisation).date(LocalDate.parse(day))));
  }

  private static MeetingDocument document(MeetingBuilder meeting) {
    return MeetingDocument.builder().kind(DocumentKind.MINUTES).meeting(meeting.build()).build();
  }
}
