package dk.medsdk.validation.rule.meeting;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentTexts;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An extraordinary meeting that says neither who asked for it nor why. */
@MedRule(
    group = RuleGroup.MEETING,
    core = "MTG-EXTRAORDINARY-REASON",
    severity = Severity.INFO,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Lokale forretningsordener: hvem der kan kræve et ekstraordinært møde, og hvorfor",
    summary =
        @Words(
            da = "Et ekstraordinært møde siger ikke, hvem der bad om det, eller hvorfor",
            en = "An extraordinary meeting does not say who asked for it, or why"),
    message =
        @Words(
            da =
                "Mødet er ekstraordinært, men der står hverken, hvem der bad om det, eller hvorfor",
            en = "The meeting is extraordinary, but neither who asked for it nor why is said"))
public final class ExtraordinaryMeetingWithoutReason implements DocumentRule {

  /** Words with which documents tell it in their own way. */
  private static final List<String> TELL_WHY =
      List.of(
          "indkald",
          "anledning",
          "baggrund",
          "anmod",
          "begær",
          "opfordr",
          "ekstraordinær",
          "hast",
          "varsel",
          "årsag",
          "skyldes",
          "fordi",
          "ønske");

  @Override
  public void check(CheckInput input, Problems problems) {
    Optional<Meeting> meeting = input.meeting().filter(ExtraordinaryMeetingWithoutReason::isBare);
    if (meeting.isPresent() && !isToldInTheText(input)) {
      problems
          .at(ModelPath.MEETING.child("kind"))
          .suggest(
              "Skriv \"Indkaldt af:\" og \"Anledning:\" i hovedet",
              "Write \"Indkaldt af:\" and \"Anledning:\" in the head")
          .report();
    }
  }

  private static boolean isBare(Meeting meeting) {
    return meeting.kind().equals(Optional.of(MeetingKind.EXTRAORDINARY))
        && meeting.calledBy().isEmpty()
        && meeting.reason().isEmpty();
  }

  private static boolean isToldInTheText(CheckInput input) {
    return DocumentTexts.of(input.document()).stream()
        .map(text -> text.text().toLowerCase(Locale.ROOT))
        .anyMatch(text -> TELL_WHY.stream().anyMatch(text::contains));
  }
}
