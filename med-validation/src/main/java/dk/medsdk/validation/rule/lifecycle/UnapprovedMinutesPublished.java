package dk.medsdk.validation.rule.lifecycle;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.profile.MinutesApproval;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Minutes about to be open to all whose printed statuses lack the approval of the chairs. */
@MedRule(
    group = RuleGroup.LIFECYCLE,
    core = "LIF-PUBLISHED-DRAFT",
    severity = Severity.WARNING,
    gates = Gate.PUBLISHED,
    needs = Need.MINUTES_APPROVAL,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Lokale forretningsordener: formandskabet godkender referatet, før det sendes ud",
    summary =
        @Words(
            da = "Et referat, der offentliggøres, mangler formandskabets godkendelse",
            en = "Minutes that are published lack the approval of the chairs"),
    message =
        @Words(
            da =
                "Referatet skal offentliggøres, men der står kun, at det er"
                    + " {status|sent=udsendt|offentliggjort}, og ikke, at"
                    + " formandskabet har godkendt det",
            en =
                "The minutes are about to be published, but only say that they are"
                    + " {status|sent=sent|published}, and not that the chairs have"
                    + " approved them"))
public final class UnapprovedMinutesPublished implements DocumentRule {

  private static final Set<DocumentStatus> APPROVALS =
      Set.of(DocumentStatus.APPROVED_BY_CHAIRS, DocumentStatus.APPROVED);

  /** A history in words that were not read as a status. */
  private static final List<String> TELL_IT =
      List.of("godkendt", "godkendes", "underskrevet", "approved", "signed");

  @Override
  public void check(CheckInput input, Problems problems) {
    MeetingDocument document = input.document();
    boolean byChairs =
        input
            .profile()
            .minutesApproval()
            .filter(who -> who != MinutesApproval.NEXT_MEETING)
            .isPresent();
    Optional<DocumentStatus> last = document.status().or(() -> lastOf(document.statusHistory()));
    // DraftPublished says it of a draft.
    boolean open = last.filter(status -> status != DocumentStatus.DRAFT).isPresent();
    if (byChairs && open && document.kind() == DocumentKind.MINUTES && !isApproved(input)) {
      report(document, last.orElseThrow(), problems);
    }
  }

  private static Optional<DocumentStatus> lastOf(List<StatusChange> history) {
    return history.stream().reduce((a, b) -> b).map(StatusChange::status);
  }

  private static boolean isApproved(CheckInput input) {
    MeetingDocument document = input.document();
    Set<DocumentStatus> printed =
        Stream.concat(
                document.status().stream(),
                document.statusHistory().stream().map(StatusChange::status))
            .collect(Collectors.toSet());
    return printed.stream().anyMatch(APPROVALS::contains)
        || input.prose().filter(UnapprovedMinutesPublished::tellsOfApproval).isPresent();
  }

  /** "Referatet er læst og godkendt af formandskabet", wherever it stands. */
  private static boolean tellsOfApproval(SourceText source) {
    return source
        .content()
        .toLowerCase(Locale.ROOT)
        .lines()
        .filter(
            line -> line.contains("formand") || line.contains("chair") || line.contains("referat"))
        .anyMatch(line -> TELL_IT.stream().anyMatch(line::contains));
  }

  private static void report(MeetingDocument document, DocumentStatus last, Problems problems) {
    ModelPath status =
        ModelPath.ROOT.child(document.status().isPresent() ? "status" : "statusHistory");
    problems
        .at(status)
        .with("status", last == DocumentStatus.SENT ? "sent" : "published")
        .suggest(
            "Vent, til formandskabet har godkendt referatet, og skriv dagen",
            "Wait until the chairs have approved the minutes, and write the day")
        .report();
  }
}
