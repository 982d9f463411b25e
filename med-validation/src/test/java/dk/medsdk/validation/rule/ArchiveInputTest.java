package dk.medsdk.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Outcome;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.Resolution;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveInputTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);

  @Test
  void holdsDocumentsByDateAndNameAndThoseWithoutDateLast() {
    ArchiveInput archive =
        ArchiveInput.of(
            List.of(
                digest("uden dato", Meeting.builder().build()),
                digest("b", Meeting.builder().date(MARCH).build()),
                digest("juni", Meeting.builder().date(MARCH.plusMonths(3)).build()),
                digest("a", Meeting.builder().date(MARCH).build())),
            MARCH);

    assertThat(archive.documents())
        .extracting(MeetingDigest::name)
        .containsExactly("a", "b", "juni", "uden dato");
  }

  @Test
  void isWholeOnlyIfSaid() {
    ArchiveInput archive = ArchiveInput.of(List.of(), MARCH);

    assertThat(archive.complete()).isFalse();
    assertThat(archive.whole().complete()).isTrue();
  }

  @Test
  void tellsOfAnItemWhetherItWasDecidedAndHow() {
    AgendaItem deferred =
        AgendaItem.builder()
            .number("2")
            .title("Budget")
            .addPurpose(Purpose.DECISION)
            .decision(
                Decision.builder()
                    .addResolution(
                        Resolution.builder()
                            .text("Punktet blev udsat")
                            .outcome(Outcome.DEFERRED)
                            .build())
                    .build())
            .addItem(
                AgendaItem.builder().number("2.1").decision(Decision.builder().build()).build())
            .build();

    List<ItemDigest> items = digest("x", Meeting.builder().addItem(deferred).build()).items();

    assertThat(items).hasSize(2);
    assertThat(items.get(0).decided()).isTrue();
    assertThat(items.get(0).outcomes()).containsExactly(Outcome.DEFERRED);
    assertThat(items.get(0).purposes()).containsExactly(Purpose.DECISION);
    assertThat(items.get(1).decided()).isFalse();
  }

  private static MeetingDigest digest(String name, Meeting meeting) {
    return MeetingDigest.of(
        name, MeetingDocument.builder().kind(DocumentKind.MINUTES).meeting(meeting).build());
  }
}
