package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumberingTest {

  private static final String TWO_ITEMS =
      """
      1. Velkomst
      Sagsfremstilling
      Ida Holm bød velkommen.
      2. Budget
      Sagsfremstilling
      Tallene blev vist.
      """;

  @ParameterizedTest
  @ValueSource(strings = {"Pkt. tekst", "Indholdsfortegnelse", "PUNKTER:", "Indhold"})
  void takesLinesUnderTheirHeadingForTheListOfContents(String heading) {
    assertThat(roles(heading + "\n1. Hjertestart\n2. Nye tal\n" + TWO_ITEMS))
        .containsExactly("C1", "C2", "I1", "I2");
  }

  @Test
  void takesLinesThatAreRepeatedForTheListOfContents() {
    assertThat(roles("1. Velkomst\n2. Budget\n\n" + TWO_ITEMS))
        .containsExactly("C1", "C2", "I1", "I2");
    assertThat(roles("- 1. Velkomst\n- 2. Budget\n" + TWO_ITEMS))
        .containsExactly("C1", "C2", "I1", "I2");
  }

  @Test
  void partsAListOfContentsFromPlainItemsRightBelow() {
    assertThat(roles("1. Velkomst\n2. Budget\n1. Velkomst\nVi sang.\n2. Budget\nDet holder.\n"))
        .containsExactly("C1", "C2", "I1", "I2");
  }

  @Test
  void takesItemsWithSectionsForItemsWithoutAnyList() {
    assertThat(roles(TWO_ITEMS)).containsExactly("I1", "I2");
  }

  @Test
  void takesTheOneItemUnderAnAnnouncementForAnItem() {
    assertThat(roles("Indholdsfortegnelse1. Velkomst\nSagsfremstilling\nHej.\n"))
        .containsExactly("I1");
  }

  @Test
  void takesEqualNumbersWithTagsForItems() {
    assertThat(
            roles(
                "1. Sang (5 min.)\n1. Budget (9 min.)\n1. Ferie (2 min.)\nJa.\n1. Nyt\n1. Evt.\n"))
        .containsExactly("I1", "I1", "I1", "I1", "I1");
  }

  @Test
  void takesPlainNumbersInOrderForItems() {
    assertThat(roles("Dagsorden:\n1. Velkomst\nVi sang.\n2. Budget\nTal.\n3. Evt.\n"))
        .containsExactly("I1", "I2", "I3");
  }

  @Test
  void takesNumbersThatSkipForItems() {
    assertThat(roles("1. Velkomst\nVi sang.\n2. Budget\n4. Ferie\n7. Evt.\n"))
        .containsExactly("I1", "I2", "I4", "I7");
    assertThat(roles("1. Velkomst (5 min.)\n2. Budget (5 min.)\n9. Evt. (5 min.)\n"))
        .containsExactly("I1", "I2", "I9");
  }

  @Test
  void leavesNumbersThatJumpFarAlone() {
    assertThat(roles("1. Velkomst\nVi sang.\n2. Budget\nPlanen gælder til\n30. September\n"))
        .containsExactly("I1", "I2", "-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2. høring af planen",
        "3. december holder vi fri",
        "2.5 mio. kr.",
        "2025. Det år"
      })
  void leavesNumbersInRunningTextAlone(String text) {
    assertThat(roles("1. Velkomst\nTekst\n" + text + "\n2. Budget\n")).containsExactly("I1", "I2");
  }

  @Test
  void leavesNumberedQuestionsInABodyAlone() {
    assertThat(
            roles(
                """
                1. Trivsel (30 min.)
                Grupperne drøftede:
                1. Hvad går godt?
                2. Hvad kan vi gøre bedre?
                2. Budget (5 min.)
                """))
        .containsExactly("I1", "-1", "-2", "I2");
  }

  @Test
  void leavesTheNumberedListAboveADecisionAlone() {
    assertThat(
            roles(
                """
                1. Trivsel
                Sagsfremstilling
                Der er to veje:
                1. Flere møder
                2. Færre møder
                Beslutning
                Færre møder.
                2. Budget
                Sagsfremstilling
                Tal.
                """))
        .containsExactly("I1", "-1", "-2", "I2");
  }

  @Test
  void leavesANumberedListInTheLastItemAlone() {
    assertThat(roles(TWO_ITEMS + "Der er to veje:\n1. Flere møder\n2. Færre møder\nVi venter.\n"))
        .containsExactly("I1", "I2", "-1", "-2");
  }

  @Test
  void leavesBulletsWithNumbersAlone() {
    assertThat(roles(TWO_ITEMS + "- 3. Flere møder\n")).containsExactly("I1", "I2", "-3");
  }

  @Test
  void takesAnItemWithoutSectionsBetweenOthersForAnItem() {
    assertThat(
            roles("1. Velkomst\nSagsfremstilling\nHej.\n2. Pause\n3. Budget\nBeslutning\nTaget.\n"))
        .containsExactly("I1", "I2", "I3");
  }

  @Test
  void readsOtherNotations() {
    assertThat(roles("Punkt 1: Velkomst\nVi sang.\nPunkt 2: Budget\nTal.\n"))
        .containsExactly("I1", "I2");
    assertThat(roles("01. Velkomst\nVi sang.\n02 Budget\nTal.\n")).containsExactly("I01", "I02");
    assertThat(roles("1) Velkomst\nVi sang.\n2) Budget\nTal.\n")).containsExactly("I1", "I2");
    assertThat(roles("Ad 1. Velkomst\nVi sang.\nAd 2. Budget\n")).containsExactly("I1", "I2");
  }

  @Test
  void beginsWithTheFirstNumberThereIs() {
    assertThat(roles("7. Velkomst\nVi sang.\n8. Budget\n")).containsExactly("I7", "I8");
  }

  @Test
  void findsNothingInATextWithoutNumbers() {
    assertThat(roles("Referat\nVi sang.\n")).isEmpty();
  }

  /** Every numbered line with its role: C for contents, I for item, - for none. */
  private static List<String> roles(String text) {
    List<Line> lines = Lines.of(text);
    ItemNumbering numbering = ItemNumbering.of(lines);
    List<String> roles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String number =
          ItemNumber.at(lines.get(i).body()).map(found -> found.number().text()).orElse("");
      Role role = numbering.roleOf(i);
      if (!number.isEmpty()) {
        roles.add((role == Role.NONE ? "-" : role.name().substring(0, 1)) + number);
      }
    }
    return roles;
  }
}
