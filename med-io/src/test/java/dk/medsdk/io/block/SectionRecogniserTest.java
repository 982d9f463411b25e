package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionRecogniserTest {

  private final SectionRecogniser recogniser = new SectionRecogniser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Resume | SUMMARY | ''",
        "Resumé: | SUMMARY | ''",
        "Sagsfremstilling | CASE_STATEMENT | ''",
        "SAGSFREMSTILLING | CASE_STATEMENT | ''",
        "Sagsfremstilling : | CASE_STATEMENT | ''",
        "Sagsfremstilling: Budgettet er nyt. | CASE_STATEMENT | Budgettet er nyt.",
        "SagsfremstillingTilbage til toppen | CASE_STATEMENT | ''",
        "Beslutning | DECISION | ''",
        "Beslutning: Godkendt. | DECISION | Godkendt.",
        "Konklusion | DECISION | ''",
        "Referat: | DECISION | ''",
        "Beslutning i HMU den 3. maj | DECISION | ''",
        "Behandling i Hovedudvalget | DECISION | ''",
        "Beslutning for Punkt 4: Budget og økonomi | DECISION | ''",
        "Beslutning for punkt 12.1 | DECISION | ''",
        "Bilag | ATTACHMENTS | ''",
        "Beslutning / Decision: | DECISION | ''",
        "Bilag / Appendix: | ATTACHMENTS | ''",
        "Bilag vedlagt: Budget | ATTACHMENTS | Budget",
        "BilagTil toppen | ATTACHMENTS | ''",
      })
  void readsHeadings(String text, Section section, String inline) {
    assertThat(Lines.first(recogniser, Place.ITEM, text))
        .isInstanceOfSatisfying(
            Block.SectionHeading.class,
            heading -> {
              assertThat(heading.section()).isEqualTo(section);
              assertThat(heading.inline().text()).isEqualTo(inline);
              assertThat(heading.span().start()).isZero();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beslutningen blev truffet", "Beslutning om ferie er taget", "Bilag 1: Budget",
        "Bilaget er vedlagt", "Referatet: se bilag", "Beslutning i sagen træffes i maj.",
        "Resumeet er kort", "- Beslutning", "Budget: Beslutning",
        "Møder / Meetings", "Bilag/links er på nettet", "Beslutning for punkt 4 og 5 følger"
      })
  void leavesSentencesThatBeginLikeThemAlone(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Besluttet:\n* Skuret males", "Vedtaget:\n\n- Skuret males"})
  void readsAParticipleAboveAListAsItsLead(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text))
        .isInstanceOfSatisfying(
            Block.DecisionLead.class,
            lead -> {
              assertThat(lead.actor()).isEmpty();
              assertThat(lead.inline().isBlank()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Besluttet:\nSkuret males.",
        "Aftale:\n- Skuret males",
        "Beslutning:\n- Skuret males",
      })
  void readsOtherHeadingsAboveAListAsThoseOfASection(String text) {
    assertThat(Lines.first(recogniser, Place.ITEM, text)).isInstanceOf(Block.SectionHeading.class);
  }

  @Test
  void findsNoneInTheHead() {
    assertThat(Lines.first(recogniser, Place.HEAD, "Referat")).isNull();
  }

  @Test
  void countsTheHeadingOfARecommendationToo() {
    assertThat(SectionRecogniser.isHeading(Lines.of("Det indstilles, at HMU").get(0))).isTrue();
    assertThat(SectionRecogniser.isHeading(Lines.of("- Beslutning").get(0))).isFalse();
    assertThat(SectionRecogniser.isHeading(Lines.of("").get(0))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Beslutning: HMU besluttede, at:~- vente | HMU",
        "Konklusion: Det blev besluttet, at~- vente | ''",
      })
  void readsALeadBehindTheHeading(String text, String actor) {
    String printed = text.replace('~', '\n');

    assertThat(Lines.first(recogniser, Place.ITEM, printed))
        .isInstanceOfSatisfying(
            Block.DecisionLead.class,
            lead -> {
              assertThat(lead.actor().map(Words::text).orElse("")).isEqualTo(actor);
              assertThat(lead.span().start()).isZero();
            });
  }
}
