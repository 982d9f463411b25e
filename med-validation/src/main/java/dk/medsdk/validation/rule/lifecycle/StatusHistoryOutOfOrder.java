package dk.medsdk.validation.rule.lifecycle;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A status with a day that lies before the day of one that it follows upon. */
@MedRule(
    group = RuleGroup.LIFECYCLE,
    core = "LIF-ORDER",
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.REPORTED,
    reference = "Almindelig gang: udkast, udsendt, godkendt af formandskabet, godkendt",
    summary =
        @Words(
            da = "Dokumentets status skifter i en umulig rækkefølge",
            en = "The status of the document changes in an impossible order"),
    message =
        @Words(
            da =
                "Dokumentet er"
                    + " {later|draft=et udkast|sent=udsendt|approvedByChairs=godkendt af"
                    + " formandskabet|approved=godkendt|offentliggjort} den {laterDay}, før"
                    + " {earlier|meeting=mødet|draft=udkastet|sent=udsendelsen"
                    + "|formandskabets godkendelse} den {earlierDay}",
            en =
                "The document is"
                    + " {later|draft=a draft|sent=sent|approvedByChairs=approved by the chairs"
                    + "|approved=approved|published} on {laterDay}, before"
                    + " {earlier|meeting=the meeting|draft=the draft|sent=it was sent"
                    + "|the chairs approved it} on {earlierDay}"))
public final class StatusHistoryOutOfOrder implements DocumentRule {

  private static final ModelPath HISTORY = ModelPath.ROOT.child("statusHistory");

  /** What surely comes before each status; minutes may be sent before or after the chairs. */
  private static final Map<DocumentStatus, List<DocumentStatus>> BEFORE =
      Map.of(
          DocumentStatus.DRAFT, List.of(),
          DocumentStatus.SENT, List.of(),
          DocumentStatus.APPROVED_BY_CHAIRS, List.of(DocumentStatus.DRAFT),
          DocumentStatus.APPROVED,
              List.of(DocumentStatus.DRAFT, DocumentStatus.SENT, DocumentStatus.APPROVED_BY_CHAIRS),
          DocumentStatus.PUBLISHED, List.of(DocumentStatus.DRAFT));

  @Override
  public void check(CheckInput input, Problems problems) {
    Map<DocumentStatus, Dated> first = new EnumMap<>(DocumentStatus.class);
    List<StatusChange> history = input.document().statusHistory();
    for (int i = 0; i < history.size(); i++) {
      Optional<LocalDate> day = history.get(i).date();
      if (day.isPresent()) {
        Dated dated = new Dated(history.get(i).status(), day.get(), HISTORY.child(i));
        first.merge(dated.status, dated, (a, b) -> b.day.isBefore(a.day) ? b : a);
      }
    }
    for (Dated later : first.values()) {
      if (!compareWithEarlier(later, first, problems)) {
        compareWithMeeting(later, input.document(), problems);
      }
    }
  }

  private static boolean compareWithEarlier(
      Dated later, Map<DocumentStatus, Dated> first, Problems problems) {
    for (DocumentStatus status : BEFORE.getOrDefault(later.status, List.of())) {
      Dated earlier = first.get(status);
      if (earlier != null && later.day.isBefore(earlier.day)) {
        report(later, word(status), earlier.day, earlier.path, problems);
        return true;
      }
    }
    return false;
  }

  /** Minutes are approved when there has been a meeting. */
  private static void compareWithMeeting(Dated later, MeetingDocument document, Problems problems) {
    Optional<LocalDate> meeting = document.meeting().flatMap(Meeting::date);
    boolean approved =
        later.status == DocumentStatus.APPROVED
            || later.status == DocumentStatus.APPROVED_BY_CHAIRS;
    boolean minutes = document.kind() == DocumentKind.MINUTES;
    if (minutes && approved && meeting.isPresent() && later.day.isBefore(meeting.get())) {
      ModelPath date = ModelPath.MEETING.child("date");
      report(later, "meeting", meeting.get(), date, problems);
    }
  }

  private static void report(
      Dated later, String earlier, LocalDate earlierDay, ModelPath other, Problems problems) {
    problems
        .at(later.path)
        .with("later", word(later.status))
        .with("laterDay", later.day)
        .with("earlier", earlier)
        .with("earlierDay", earlierDay)
        .related(other)
        .report();
  }

  private static String word(DocumentStatus status) {
    return switch (status) {
      case DRAFT -> "draft";
      case SENT -> "sent";
      case APPROVED_BY_CHAIRS -> "approvedByChairs";
      case APPROVED -> "approved";
      case PUBLISHED -> "published";
    };
  }

  /** The first day of a status, and where it stands. */
  private record Dated(DocumentStatus status, LocalDate day, ModelPath path) {}
}
