package dk.medsdk.validation.rule.lifecycle;

import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.MinutesApproval;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnapprovedMinutesPublishedTest {

  private static final MeetingDocument SENT =
      minutes().toBuilder().status(DocumentStatus.SENT).build();

  @ParameterizedTest
  @EnumSource(
      value = MinutesApproval.class,
      names = {"BY_CHAIRS", "BOTH"})
  void saysHowFarTheMinutesHaveCome(MinutesApproval approval) {
    List<Finding> found = check(approval, SENT);

    assertThat(danish(found))
        .containsExactly(
            "Referatet skal offentliggøres, men der står kun, at det er udsendt, og ikke, at"
                + " formandskabet har godkendt det");
    assertThat(english(found))
        .containsExactly(
            "The minutes are about to be published, but only say that they are sent, and not that"
                + " the chairs have approved them");
    assertThat(found.get(0).path().pointer()).isEqualTo("/status");
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @Test
  void readsTheHistory() {
    MeetingDocument published = history(DocumentStatus.SENT, DocumentStatus.PUBLISHED);
    MeetingDocument approved = history(DocumentStatus.APPROVED_BY_CHAIRS, DocumentStatus.PUBLISHED);

    assertThat(danish(check(MinutesApproval.BY_CHAIRS, published)))
        .singleElement()
        .asString()
        .contains("er offentliggjort");
    assertThat(check(MinutesApproval.BY_CHAIRS, published).get(0).path().pointer())
        .isEqualTo("/statusHistory");
    assertThat(check(MinutesApproval.BY_CHAIRS, approved)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentStatus.class,
      names = {"DRAFT", "APPROVED_BY_CHAIRS", "APPROVED"})
  void leavesDraftsToTheirRuleAndApprovedMinutesAlone(DocumentStatus status) {
    assertThat(check(MinutesApproval.BOTH, SENT.toBuilder().status(status).build())).isEmpty();
  }

  @Test
  void leavesAloneWhatSaysNothingOfItsStatusOrNeedsNoApproval() {
    assertThat(check(MinutesApproval.BY_CHAIRS, minutes())).isEmpty();
    assertThat(check(MinutesApproval.NEXT_MEETING, SENT)).isEmpty();
    assertThat(check(MinutesApproval.BY_CHAIRS, SENT.toBuilder().kind(DocumentKind.AGENDA).build()))
        .isEmpty();
  }

  @Test
  void leavesAnApprovalInOtherWordsAlone() {
    assertThat(printed("Referatet er læst og godkendt af formandskabet")).isEmpty();
    assertThat(printed("Planen blev godkendt")).hasSize(1);
  }

  private static List<Finding> printed(String text) {
    CheckInput input = CheckInput.of(SENT, SourceText.of(text), SourceMap.EMPTY, List.of());
    return check(MinutesApproval.BY_CHAIRS, input);
  }

  private static MeetingDocument history(DocumentStatus... statuses) {
    List<StatusChange> changes =
        List.of(statuses).stream().map(s -> StatusChange.builder().status(s).build()).toList();
    return minutes().toBuilder().statusHistory(changes).build();
  }

  private static List<Finding> check(MinutesApproval approval, MeetingDocument document) {
    return check(approval, CheckInput.of(document));
  }

  private static List<Finding> check(MinutesApproval approval, CheckInput input) {
    Profile profile = Profile.builder().name("kyst").minutesApproval(approval).build();
    return RuleTester.check(
        new UnapprovedMinutesPublished(), input.with(profile, Optional.empty()));
  }
}
