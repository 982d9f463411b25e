package dk.medsdk.validation;

import dk.medsdk.finding.FindingCatalogue;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.validation.rule.Rule;
import dk.medsdk.validation.rule.agenda.AllottedMinutesDifferFromSlot;
import dk.medsdk.validation.rule.agenda.CaseNumberOfOtherForm;
import dk.medsdk.validation.rule.agenda.ContentsDifferFromItems;
import dk.medsdk.validation.rule.agenda.DocumentWithoutCaseNumber;
import dk.medsdk.validation.rule.agenda.GapBetweenTimeSlots;
import dk.medsdk.validation.rule.agenda.ItemAboutNamedPerson;
import dk.medsdk.validation.rule.agenda.ItemNumberLeftOut;
import dk.medsdk.validation.rule.agenda.ItemOutsideMeetingTime;
import dk.medsdk.validation.rule.agenda.ItemWithoutPurpose;
import dk.medsdk.validation.rule.agenda.MissingFixedItem;
import dk.medsdk.validation.rule.agenda.OverlappingTimeSlots;
import dk.medsdk.validation.rule.agenda.PlannedTimeExceedsMeeting;
import dk.medsdk.validation.rule.agenda.RecommendationBeyondPurpose;
import dk.medsdk.validation.rule.agenda.RepeatedItemNumber;
import dk.medsdk.validation.rule.agenda.TimeSlotEndsBeforeStart;
import dk.medsdk.validation.rule.attachment.AttachmentReferredButNotListed;
import dk.medsdk.validation.rule.attachment.EmptyAttachmentsHeading;
import dk.medsdk.validation.rule.attachment.LinkToIntranet;
import dk.medsdk.validation.rule.attachment.ThemeSummaryWithoutMeeting;
import dk.medsdk.validation.rule.attendance.AbsentPersonNotMember;
import dk.medsdk.validation.rule.attendance.MandateOverOnTheDay;
import dk.medsdk.validation.rule.attendance.MemberNotAccountedFor;
import dk.medsdk.validation.rule.attendance.MinutesWithoutAttendance;
import dk.medsdk.validation.rule.attendance.PersonPresentAndAbsent;
import dk.medsdk.validation.rule.attendance.SubstituteBesideMember;
import dk.medsdk.validation.rule.attendance.SubstituteForOtherMember;
import dk.medsdk.validation.rule.decision.AgendaWithDecisions;
import dk.medsdk.validation.rule.decision.DecisionByOtherCommittee;
import dk.medsdk.validation.rule.decision.DecisionItemWithoutRecommendation;
import dk.medsdk.validation.rule.decision.EmptyRecommendation;
import dk.medsdk.validation.rule.decision.FollowUpWithoutOwner;
import dk.medsdk.validation.rule.decision.ItemWithoutDecision;
import dk.medsdk.validation.rule.decision.PostponedItemNeverTreated;
import dk.medsdk.validation.rule.decision.RecommendationAnsweredOtherwise;
import dk.medsdk.validation.rule.decision.RecommendationToOtherCommittee;
import dk.medsdk.validation.rule.decision.RecommendationWithoutDecision;
import dk.medsdk.validation.rule.decision.ResolutionNobodyRecommended;
import dk.medsdk.validation.rule.environment.NoWellBeingSurveyInThreeYears;
import dk.medsdk.validation.rule.environment.NoYearlyWorkEnvironmentDiscussion;
import dk.medsdk.validation.rule.environment.WorkEnvironmentDiscussionWithoutMinutes;
import dk.medsdk.validation.rule.environment.WorkEnvironmentGroupWithoutPair;
import dk.medsdk.validation.rule.environment.WorkEnvironmentOrganisedOtherwise;
import dk.medsdk.validation.rule.environment.YearlyDiscussionLacksPart;
import dk.medsdk.validation.rule.guideline.GuidelineAdoptedByVote;
import dk.medsdk.validation.rule.guideline.GuidelineAgreedAtNoMeeting;
import dk.medsdk.validation.rule.guideline.GuidelineMissingDetails;
import dk.medsdk.validation.rule.guideline.GuidelineTerminatedBeforeAgreed;
import dk.medsdk.validation.rule.guideline.GuidelineUnderNotice;
import dk.medsdk.validation.rule.guideline.GuidelineWithoutType;
import dk.medsdk.validation.rule.guideline.MissingProcedureGuideline;
import dk.medsdk.validation.rule.guideline.TerminatedProcedureGuideline;
import dk.medsdk.validation.rule.lifecycle.DraftPublished;
import dk.medsdk.validation.rule.lifecycle.PublishedDocumentNotAccessible;
import dk.medsdk.validation.rule.lifecycle.StatusHistoryOutOfOrder;
import dk.medsdk.validation.rule.lifecycle.UnapprovedMinutesPublished;
import dk.medsdk.validation.rule.link.AnnouncedItemNeverTreated;
import dk.medsdk.validation.rule.link.ApprovedMinutesOfLaterMeeting;
import dk.medsdk.validation.rule.link.ApprovedMinutesOfNoMeeting;
import dk.medsdk.validation.rule.link.HearingAnswerAfterDeadline;
import dk.medsdk.validation.rule.link.LiftedItemNeverReceived;
import dk.medsdk.validation.rule.link.MinutesNotApprovedNextTime;
import dk.medsdk.validation.rule.link.SubcommitteeMeetingNotReported;
import dk.medsdk.validation.rule.link.ThemeSummaryOfNoMeeting;
import dk.medsdk.validation.rule.meeting.AgendaSentLate;
import dk.medsdk.validation.rule.meeting.ExtraordinaryMeetingWithoutReason;
import dk.medsdk.validation.rule.meeting.MeetingDateIncomplete;
import dk.medsdk.validation.rule.meeting.MeetingDatesContradict;
import dk.medsdk.validation.rule.meeting.MeetingEndsBeforeStart;
import dk.medsdk.validation.rule.meeting.MinutesSentLate;
import dk.medsdk.validation.rule.meeting.NoYearlyPoliticalMeeting;
import dk.medsdk.validation.rule.meeting.TooFewMeetingsInYear;
import dk.medsdk.validation.rule.meeting.WeekdayContradictsDate;
import dk.medsdk.validation.rule.member.ChairFromEmployeeSide;
import dk.medsdk.validation.rule.member.CommitteeWithOneSide;
import dk.medsdk.validation.rule.member.CommitteeWithoutChair;
import dk.medsdk.validation.rule.member.ElectionGroupWithoutSeat;
import dk.medsdk.validation.rule.member.IntegratedCommitteeWithoutAmr;
import dk.medsdk.validation.rule.member.MemberWithoutTerm;
import dk.medsdk.validation.rule.member.PersonWithTwoSeats;
import dk.medsdk.validation.rule.member.RepresentationOnWrongSide;
import dk.medsdk.validation.rule.member.RepresentativeFromOutsideArea;
import dk.medsdk.validation.rule.member.SeveralChairs;
import dk.medsdk.validation.rule.member.SubstituteForNobody;
import dk.medsdk.validation.rule.member.SubstituteOfNonMember;
import dk.medsdk.validation.rule.member.TermTooLong;
import dk.medsdk.validation.rule.member.ViceChairFromManagementSide;
import dk.medsdk.validation.rule.member.WrongNumberOfViceChairs;
import dk.medsdk.validation.rule.privacy.ClosedItemWithText;
import dk.medsdk.validation.rule.privacy.ClosedItemWithoutReason;
import dk.medsdk.validation.rule.privacy.CprNumberInOrganisation;
import dk.medsdk.validation.rule.privacy.CprNumberInText;
import dk.medsdk.validation.rule.privacy.HealthBesideName;
import dk.medsdk.validation.rule.privacy.PrivateContactBesideName;
import dk.medsdk.validation.rule.structure.AmbiguousCommitteeAbbreviation;
import dk.medsdk.validation.rule.structure.CommitteeNotInForceOnTheDay;
import dk.medsdk.validation.rule.structure.CommitteeOutlivesParent;
import dk.medsdk.validation.rule.structure.CommitteesInCircle;
import dk.medsdk.validation.rule.structure.LevelNotBelowParent;
import dk.medsdk.validation.rule.structure.NoTopCommittee;
import dk.medsdk.validation.rule.structure.PeriodEndsBeforeStart;
import dk.medsdk.validation.rule.structure.RegionOutsideItsTime;
import dk.medsdk.validation.rule.structure.RepeatedCommitteeId;
import dk.medsdk.validation.rule.structure.SeveralTopCommittees;
import dk.medsdk.validation.rule.structure.SkippedLevel;
import dk.medsdk.validation.rule.structure.StaffMeetingBesideCommittee;
import dk.medsdk.validation.rule.structure.SubcommitteeWithoutParent;
import dk.medsdk.validation.rule.structure.TrioLacksMember;
import dk.medsdk.validation.rule.structure.UnknownLevel;
import dk.medsdk.validation.rule.structure.UnknownParentCommittee;
import dk.medsdk.validation.rule.text.ConversionResidue;
import dk.medsdk.validation.rule.text.PersonSpelledTwoWays;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of the SDK, each on one line, alphabetical in its tier. */
public final class RuleCatalogue implements FindingCatalogue {

  private static final List<Rule> ERRORS =
      List.of(
          new ApprovedMinutesOfLaterMeeting(),
          new ClosedItemWithText(),
          new CommitteeWithOneSide(),
          new CommitteesInCircle(),
          new GuidelineTerminatedBeforeAgreed(),
          new IntegratedCommitteeWithoutAmr(),
          new MeetingDatesContradict(),
          new MeetingEndsBeforeStart(),
          new OverlappingTimeSlots(),
          new PeriodEndsBeforeStart(),
          new PersonPresentAndAbsent(),
          new RepeatedCommitteeId(),
          new RepresentationOnWrongSide(),
          new SeveralTopCommittees(),
          new TerminatedProcedureGuideline(),
          new TimeSlotEndsBeforeStart(),
          new UnknownParentCommittee(),
          new WeekdayContradictsDate(),
          new WorkEnvironmentGroupWithoutPair());

  private static final List<Rule> WARNINGS =
      List.of(
          new AbsentPersonNotMember(),
          new AgendaSentLate(),
          new AgendaWithDecisions(),
          new AllottedMinutesDifferFromSlot(),
          new AmbiguousCommitteeAbbreviation(),
          new ApprovedMinutesOfNoMeeting(),
          new ChairFromEmployeeSide(),
          new CommitteeNotInForceOnTheDay(),
          new CommitteeOutlivesParent(),
          new CommitteeWithoutChair(),
          new ContentsDifferFromItems(),
          new CprNumberInOrganisation(),
          new CprNumberInText(),
          new DecisionByOtherCommittee(),
          new DraftPublished(),
          new EmptyRecommendation(),
          new GuidelineAdoptedByVote(),
          new GuidelineMissingDetails(),
          new GuidelineWithoutType(),
          new HealthBesideName(),
          new HearingAnswerAfterDeadline(),
          new ItemAboutNamedPerson(),
          new ItemOutsideMeetingTime(),
          new ItemWithoutDecision(),
          new LevelNotBelowParent(),
          new LinkToIntranet(),
          new MandateOverOnTheDay(),
          new MeetingDateIncomplete(),
          new MemberNotAccountedFor(),
          new MinutesSentLate(),
          new MinutesWithoutAttendance(),
          new MissingFixedItem(),
          new MissingProcedureGuideline(),
          new NoTopCommittee(),
          new NoWellBeingSurveyInThreeYears(),
          new NoYearlyPoliticalMeeting(),
          new NoYearlyWorkEnvironmentDiscussion(),
          new PersonWithTwoSeats(),
          new PostponedItemNeverTreated(),
          new PrivateContactBesideName(),
          new PublishedDocumentNotAccessible(),
          new RecommendationToOtherCommittee(),
          new RecommendationWithoutDecision(),
          new RegionOutsideItsTime(),
          new RepeatedItemNumber(),
          new RepresentativeFromOutsideArea(),
          new SeveralChairs(),
          new SkippedLevel(),
          new StaffMeetingBesideCommittee(),
          new StatusHistoryOutOfOrder(),
          new SubcommitteeWithoutParent(),
          new SubstituteBesideMember(),
          new SubstituteForOtherMember(),
          new SubstituteOfNonMember(),
          new TermTooLong(),
          new ThemeSummaryWithoutMeeting(),
          new TooFewMeetingsInYear(),
          new TrioLacksMember(),
          new UnapprovedMinutesPublished(),
          new UnknownLevel(),
          new ViceChairFromManagementSide(),
          new WorkEnvironmentDiscussionWithoutMinutes(),
          new WorkEnvironmentOrganisedOtherwise(),
          new WrongNumberOfViceChairs());

  private static final List<Rule> INFORMATION =
      List.of(
          new AnnouncedItemNeverTreated(),
          new AttachmentReferredButNotListed(),
          new CaseNumberOfOtherForm(),
          new ClosedItemWithoutReason(),
          new ConversionResidue(),
          new DecisionItemWithoutRecommendation(),
          new DocumentWithoutCaseNumber(),
          new ElectionGroupWithoutSeat(),
          new EmptyAttachmentsHeading(),
          new ExtraordinaryMeetingWithoutReason(),
          new FollowUpWithoutOwner(),
          new GapBetweenTimeSlots(),
          new GuidelineAgreedAtNoMeeting(),
          new GuidelineUnderNotice(),
          new ItemNumberLeftOut(),
          new ItemWithoutPurpose(),
          new LiftedItemNeverReceived(),
          new MemberWithoutTerm(),
          new MinutesNotApprovedNextTime(),
          new PersonSpelledTwoWays(),
          new PlannedTimeExceedsMeeting(),
          new RecommendationAnsweredOtherwise(),
          new RecommendationBeyondPurpose(),
          new ResolutionNobodyRecommended(),
          new SubcommitteeMeetingNotReported(),
          new SubstituteForNobody(),
          new ThemeSummaryOfNoMeeting(),
          new YearlyDiscussionLacksPart());

  private static final List<Rule> RULES =
      Stream.of(ERRORS, WARNINGS, INFORMATION)
          .flatMap(List::stream)
          .sorted(Comparator.comparing(rule -> rule.getClass().getSimpleName()))
          .toList();

  /** For the service loader; use {@link #rules()} or {@link FindingCatalogue#all()}. */
  public RuleCatalogue() {}

  /** Every rule, sorted by id. */
  public static List<Rule> rules() {
    return RULES;
  }

  /** What a rule says of itself; empty if there is none of that id. */
  public static Optional<RuleDescription> describe(String id) {
    return RULES.stream()
        .filter(rule -> rule.getClass().getSimpleName().equals(id))
        .findFirst()
        .map(RuleDescription::of);
  }

  @Override
  public List<FindingKind> kinds() {
    return RULES.stream().map(RuleKinds::kindOf).toList();
  }

  @Override
  public Optional<String> page(String id) {
    return kind(id).map(kind -> read("pages/" + kind.id() + ".md"));
  }

  /** A page that is packed beside this class. */
  static String read(String resource) {
    try (InputStream in = RuleCatalogue.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
