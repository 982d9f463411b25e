package dk.medsdk.validation;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.OrganisationBuilder;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.MeetingDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks an archive of 10,000 documents, and says how much was found. */
final class LargeArchive {

  private static final LocalDate LAST = LocalDate.of(2026, 12, 1);
  private static final int COMMITTEES = 50;
  private static final int ITEMS = 10;
  private static final Profile PROFILE =
      Profile.builder().name("kyst").meetingsPerYear(20).addYearlyDiscussionLevels("HMU").build();

  private LargeArchive() {}

  /** Prints the number of findings alone. */
  public static void main(String[] args) {
    Report report = MeetingValidator.builder().profile(PROFILE).build().validate(archive(10_000));
    if (!report.notices().isEmpty()) {
      throw new IllegalStateException(report.notices().toString());
    }
    System.out.print(report.findings().size());
  }

  private static ArchiveInput archive(int documents) {
    List<MeetingDigest> digests = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      LocalDate day = LAST.minusDays(14L * (i / COMMITTEES));
      digests.add(MeetingDigest.of("referat-" + i + ".txt", minutes(i % COMMITTEES, day)));
    }
    return ArchiveInput.of(digests, LAST).whole().with(PROFILE, Optional.of(organisation()));
  }

  private static Organisation organisation() {
    OrganisationBuilder organisation = Organisation.builder().complete(true);
    for (int i = 0; i < COMMITTEES; i++) {
      organisation.addCommittee(
          Committee.builder()
              .id(new CommitteeId("c" + i))
              .name(name(i))
              .kind(i % 5 == 4 ? CommitteeKind.SUBCOMMITTEE : CommitteeKind.MED_COMMITTEE)
              .parent(i == 0 ? Optional.empty() : Optional.of(new CommitteeId("c" + i / 2)))
              .build());
    }
    return organisation.build();
  }

  private static String name(int committee) {
    return "Udvalg " + (char) ('A' + committee / 10) + committee % 10 + " Kyst";
  }

  private static MeetingDocument minutes(int committee, LocalDate day) {
    MeetingBuilder meeting =
        Meeting.builder()
            .committee(CommitteeReference.builder().name(name(committee)).level("HMU").build())
            .date(day)
            .addItem(
                AgendaItem.builder()
                    .title("Godkendelse af referat fra " + day.minusDays(14))
                    .build());
    for (int i = 1; i < ITEMS; i++) {
      meeting.addItem(item(i, day));
    }
    return MeetingDocument.builder().kind(DocumentKind.MINUTES).meeting(meeting.build()).build();
  }

  private static AgendaItem item(int number, LocalDate day) {
    return AgendaItem.builder()
        .number(String.valueOf(number))
        .title("Sag" + number + " støj" + day.toEpochDay() % 97)
        .addLink(
            Link.builder()
                .type(number % 2 == 0 ? LinkType.COMING_ITEM : LinkType.LIFTED_TO)
                .item("Parkering" + day.toEpochDay())
                .date(day.plusDays(14))
                .build())
        .build();
  }
}
