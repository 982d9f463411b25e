package dk.medsdk.validation.rule.agenda;

import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemWithoutPurposeTest {

  private static final AgendaItem SILENT = item("1", "Parkering").build();
  private static final AgendaItem TOLD = item("2", "Budget").addPurpose(Purpose.DISCUSSION).build();

  @Test
  void namesThemInOneFinding() {
    List<Finding> found = check(true, SILENT, TOLD, item("3", "Cykler").build());

    assertThat(danish(found))
        .containsExactly(
            "Punkt 1, 3 siger ikke, om de er til orientering, drøftelse eller beslutning");
    assertThat(english(found))
        .containsExactly(
            "Items 1, 3 do not say whether they are for information, discussion or decision");
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(0));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(ModelPath.ITEMS.child(2));
  }

  @Test
  void saysOneInTheSingular() {
    assertThat(english(check(true, SILENT)))
        .containsExactly(
            "Item 1 does not say whether it is for information, discussion or decision");
  }

  @Test
  void letsSubItemsSayItAndAsksThemNothing() {
    AgendaItem over = SILENT.toBuilder().addItem(TOLD).build();
    AgendaItem under = TOLD.toBuilder().addItem(SILENT).build();

    assertThat(check(true, over)).isEmpty();
    assertThat(check(true, under)).isEmpty();
    assertThat(check(true, AgendaItem.builder().number("4").build())).isEmpty();
  }

  @Test
  void asksWhereTheSubItemsDoNotSayItEither() {
    AgendaItem silent = SILENT.toBuilder().addItem(SILENT).build();

    assertThat(check(true, silent))
        .singleElement()
        .satisfies(finding -> assertThat(finding.related()).isEmpty());
  }

  @Test
  void asksNothingWhereItemsNeedNotSay() {
    assertThat(check(false, SILENT)).isEmpty();
  }

  private static List<Finding> check(boolean printed, AgendaItem... items) {
    Profile profile = Profile.builder().name("kyst").purposesPrinted(printed).build();
    CheckInput input = CheckInput.of(minutes(items)).with(profile, Optional.empty());
    return RuleTester.check(new ItemWithoutPurpose(), input);
  }
}
