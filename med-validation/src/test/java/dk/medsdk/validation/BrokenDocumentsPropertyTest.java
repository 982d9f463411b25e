package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.arbitrary.BrokenDocument;
import dk.medsdk.testkit.arbitrary.MedArbitraries;
import dk.medsdk.testkit.arbitrary.Mutation;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(MedArbitraries.class)
class BrokenDocumentsPropertyTest {

  /**
   * Purposes, verbs, committees, headings and people are drawn apart, and need not fit each other.
   */
  static final Set<String> OF_PARTS_DRAWN_APART =
      Set.of(
          "DecisionByOtherCommittee",
          "DecisionItemWithoutRecommendation",
          "PublishedDocumentNotAccessible",
          "RecommendationBeyondPurpose",
          "RecommendationToOtherCommittee",
          "SubstituteBesideMember",
          "ThemeSummaryWithoutMeeting");

  /** What no built document can show: headings, weekdays and hosts are in a source only. */
  private static final Set<String> ONLY_IN_A_SOURCE =
      Set.of("EmptyAttachmentsHeading", "MeetingDatesContradict", "WeekdayContradictsDate");

  /** What is broken on its own page alone as yet, where its example fires it and nothing else. */
  private static final Set<String> BROKEN_ON_ITS_PAGE =
      Set.of(
          "AbsentPersonNotMember",
          "AgendaSentLate",
          "AllottedMinutesDifferFromSlot",
          "AmbiguousCommitteeAbbreviation",
          "ApprovedMinutesOfLaterMeeting",
          "CaseNumberOfOtherForm",
          "ClosedItemWithText",
          "ClosedItemWithoutReason",
          "CommitteeNotInForceOnTheDay",
          "DecisionByOtherCommittee",
          "DecisionItemWithoutRecommendation",
          "DocumentWithoutCaseNumber",
          "DraftPublished",
          "ExtraordinaryMeetingWithoutReason",
          "FollowUpWithoutOwner",
          "GuidelineAdoptedByVote",
          "HealthBesideName",
          "HearingAnswerAfterDeadline",
          "ItemAboutNamedPerson",
          "ItemNumberLeftOut",
          "ItemWithoutPurpose",
          "LinkToIntranet",
          "MandateOverOnTheDay",
          "MeetingEndsBeforeStart",
          "MemberNotAccountedFor",
          "MinutesSentLate",
          "MinutesWithoutAttendance",
          "MissingFixedItem",
          "PersonPresentAndAbsent",
          "PrivateContactBesideName",
          "PublishedDocumentNotAccessible",
          "RecommendationAnsweredOtherwise",
          "RecommendationBeyondPurpose",
          "RecommendationToOtherCommittee",
          "RegionOutsideItsTime",
          "ResolutionNobodyRecommended",
          "StatusHistoryOutOfOrder",
          "SubstituteBesideMember",
          "SubstituteForOtherMember",
          "ThemeSummaryWithoutMeeting",
          "UnapprovedMinutesPublished",
          "YearlyDiscussionLacksPart");

  @Property
  void areFoundByTheRuleOfThatNameAndByNoOther(@ForAll BrokenDocument broken) {
    assertThat(idsFoundIn(broken.before())).isEmpty();
    assertThat(idsFoundIn(broken.after())).containsExactly(broken.mutation().ruleId());
  }

  @Example
  void breakWhateverARuleLooksFor() {
    List<String> rules =
        RuleCatalogue.rules().stream()
            .filter(rule -> rule instanceof DocumentRule)
            .map(rule -> RuleKinds.kindOf(rule).id())
            .toList();
    List<String> mutations = Arrays.stream(Mutation.values()).map(Mutation::ruleId).toList();

    assertThat(
            Stream.of(mutations, ONLY_IN_A_SOURCE, BROKEN_ON_ITS_PAGE).flatMap(Collection::stream))
        .containsExactlyInAnyOrderElementsOf(rules);
  }

  private static List<String> idsFoundIn(MeetingDocument document) {
    Report report = MeetingValidator.standard().validate(CheckInput.of(document));
    assertThat(report.notices()).isEmpty();
    return report.findings().stream()
        .map(Finding::id)
        .filter(id -> !OF_PARTS_DRAWN_APART.contains(id))
        .distinct()
        .toList();
  }
}
