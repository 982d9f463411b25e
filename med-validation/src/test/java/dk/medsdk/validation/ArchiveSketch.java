package dk.medsdk.validation;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.MeetingDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The shortest ways to build an archive, looked at on the last day of 2026. */
public final class ArchiveSketch {

  /** The committee of every document that says no other. */
  public static final String COMMITTEE = "HMU Kysthospitalet";

  private ArchiveSketch() {}

  /** A complete archive. */
  public static ArchiveInput archive(MeetingDigest... documents) {
    return ArchiveInput.of(List.of(documents), LocalDate.of(2026, 12, 31)).whole();
  }

  /** Minutes of a day, {@code 2026-03-12}, which is their name too. */
  public static MeetingDigest minutes(String day, AgendaItem... items) {
    return document(DocumentKind.MINUTES, COMMITTEE, day, Optional.empty(), items);
  }

  /** An agenda of a day. */
  public static MeetingDigest agenda(String day, AgendaItem... items) {
    return document(DocumentKind.AGENDA, COMMITTEE, day, Optional.empty(), items);
  }

  /** Minutes of another committee. */
  public static MeetingDigest minutesOf(String committee, String day, AgendaItem... items) {
    return document(DocumentKind.MINUTES, committee, day, Optional.empty(), items);
  }

  /** Minutes of a meeting that says of which sort it is. */
  public static MeetingDigest minutes(MeetingKind kind, String day, AgendaItem... items) {
    return document(DocumentKind.MINUTES, COMMITTEE, day, Optional.of(kind), items);
  }

  /** Minutes that say neither day nor committee. */
  public static MeetingDigest nameless() {
    return MeetingDigest.of(
        "x",
        MeetingDocument.builder()
            .kind(DocumentKind.MINUTES)
            .meeting(Meeting.builder().build())
            .build());
  }

  private static MeetingDigest document(
      DocumentKind kind,
      String committee,
      String day,
      Optional<MeetingKind> sort,
      AgendaItem... items) {
    Meeting meeting =
        Meeting.builder()
            .committee(
                CommitteeReference.builder()
                    .name(committee)
                    .level(committee.startsWith("HMU") ? Optional.of("HMU") : Optional.empty())
                    .build())
            .kind(sort)
            .date(LocalDate.parse(day))
            .addItems(items)
            .build();
    return MeetingDigest.of(day, MeetingDocument.builder().kind(kind).meeting(meeting).build());
  }
}
