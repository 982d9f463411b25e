package dk.medsdk.io.draft;

import static dk.medsdk.io.draft.Documents.decision;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Outcome;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.source.ModelPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionFinisherTest {

  @ParameterizedTest
  @ValueSource(strings = {"Godkendt.", "Taget til efterretning.", "HMU godkendte planen."})
  void takesASentenceThatDecidesForAResolution(String sentence) {
    Decision decision = decision(sentence);

    assertThat(decision.resolutions()).extracting(Resolution::text).containsExactly(sentence);
    assertThat(decision.narrative().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cykelskuret males nu.",
        "Der købes nye skærme til vagtrummet.",
        "Alle nøgler afleveres hos pedellen.",
      })
  void takesWhatIsToBeDoneForAResolutionWhereNothingElseIsSaid(String sentence) {
    assertThat(decision(sentence).resolutions())
        .extracting(Resolution::text)
        .containsExactly(sentence);
    assertThat(decision("Ida Holm viste tallene.\n" + sentence).resolutions()).isEmpty();
    assertThat(decision(sentence + "\n- og så det").resolutions()).isEmpty();
  }

  @Test
  void looksForNoResolutionInAnAccountAboveTheDecision() {
    AgendaItem item =
        Documents.item(
            "Referat: Bo Vang bad om, at fristen bliver rettet.\nPlanen sendes ud i maj.\n"
                + "Beslutning: Referatet blev godkendt. Der sendes et brev til alle.");
    Decision decision = item.decision().orElseThrow();

    assertThat(decision.resolutions())
        .extracting(Resolution::text)
        .containsExactly("Referatet blev godkendt.", "Der sendes et brev til alle.");
    assertThat(decision.narrative().plainText())
        .isEqualTo("Bo Vang bad om, at fristen bliver rettet.\nPlanen sendes ud i maj.");
  }

  @Test
  void looksForResolutionsInAnAccountWhereNothingStandsBelowTheHeadingOfTheDecision() {
    assertThat(
            Documents.item("Referat\nHMU godkendte planen.\nBeslutning\n")
                .decision()
                .orElseThrow()
                .resolutions())
        .extracting(Resolution::text)
        .containsExactly("HMU godkendte planen.");
  }

  @Test
  void takesTheListBelowAParticipleForResolutions() {
    Decision decision =
        Documents.item("Vi talte om skuret.\n\nBesluttet:\n* Skuret males.\n* Ida Holm ringer.")
            .decision()
            .orElseThrow();

    assertThat(decision.resolutions())
        .extracting(Resolution::text)
        .containsExactly("Skuret males.", "Ida Holm ringer.");
    assertThat(decision.narrative().isEmpty()).isTrue();
  }

  @Test
  void keepsTheOtherSentencesAsNarrative() {
    Decision decision = decision("Ida Holm viste tallene.\nHMU drøftede planen.\nDer var kage.");

    assertThat(decision.actor()).contains("HMU");
    assertThat(decision.resolutions())
        .extracting(Resolution::text)
        .containsExactly("HMU drøftede planen.");
    assertThat(decision.narrative().plainText())
        .isEqualTo("Ida Holm viste tallene.\nDer var kage.");
  }

  @Test
  void leavesSentencesAloneWhereAListIsPrinted() {
    Decision decision = decision("HMU drøftede planen.\nHMU besluttede, at:\n- godkende den");

    assertThat(decision.resolutions()).extracting(Resolution::text).containsExactly("godkende den");
    assertThat(decision.narrative().plainText()).isEqualTo("HMU drøftede planen.");
  }

  @Test
  void joinsWrappedResolutions() {
    Decision decision = decision("HMU besluttede, at:\n- godkende planen\nog budgettet\n- vente");

    assertThat(decision.resolutions())
        .extracting(Resolution::text)
        .containsExactly("godkende planen og budgettet", "vente");
  }

  @Test
  void readsResolutionsOfOneLine() {
    Decision decision = decision("HMU besluttede at udsætte punktet.");

    assertThat(decision.resolutions())
        .singleElement()
        .satisfies(
            resolution -> {
              assertThat(resolution.text()).isEqualTo("HMU besluttede at udsætte punktet.");
              assertThat(resolution.outcome()).contains(Outcome.DEFERRED);
            });
  }

  @Test
  void takesWhatStandsBehindAtForTheResolution() {
    Decision decision = decision("HMU besluttede, at reglen gælder fra maj. Per takkede.");

    assertThat(decision.actor()).contains("HMU");
    assertThat(decision.resolutions())
        .extracting(Resolution::text)
        .containsExactly("reglen gælder fra maj.");
    assertThat(decision.narrative().plainText()).isEqualTo("Per takkede.");
  }

  @Test
  void takesAPromiseWithItsDayForAResolution() {
    Decision decision = decision("Ida talte. Per Dam sender planen senest den 1. maj.");

    assertThat(decision.resolutions())
        .extracting(Resolution::text)
        .containsExactly("Per Dam sender planen senest den 1. maj.");
    assertThat(decision.narrative().plainText()).isEqualTo("Ida talte.");
  }

  @Test
  void leavesAVaguePromiseInTheAccount() {
    assertThat(decision("Per Dam laver gerne noget i maj.").resolutions()).isEmpty();
    assertThat(decision("Det er godt, og Per Dam sender den.").resolutions()).isEmpty();
  }

  @Test
  void givesALostBulletBackToTheList() {
    Decision decision =
        decision(
            "HMU besluttede, at:\n- vente\nTeknisk afdeling måler støjen\n- spare\nDer var kage");

    assertThat(decision.resolutions())
        .extracting(Resolution::text)
        .containsExactly("vente", "Teknisk afdeling måler støjen", "spare");
    assertThat(decision.narrative().plainText()).isEqualTo("Der var kage");
  }

  @Test
  void readsAListThatLostAllItsBullets() {
    Decision decision =
        decision("HMU besluttede, at:\ngodkende planen\nudsætte budgettet\nDer var kage.");

    assertThat(decision.resolutions())
        .extracting(Resolution::text)
        .containsExactly("godkende planen", "udsætte budgettet");
    assertThat(decision.narrative().plainText()).isEqualTo("Der var kage.");
  }

  @Test
  void takesAnOutcomeBelowTheAbsentForNoName() {
    Decision decision = decision("Fraværende: Ida Holm og Per Dam.\nGodkendt.");

    assertThat(decision.resolutions()).extracting(Resolution::text).containsExactly("Godkendt.");
  }

  @Test
  void readsAnOutcomeBehindTheTitle() {
    Decision decision =
        Documents.meeting("1. Referat. Godkendt.\n2. Budget. Vi ser.\n3. Evt.")
            .items()
            .get(0)
            .decision()
            .orElseThrow();

    assertThat(decision.resolutions()).extracting(Resolution::text).containsExactly("Godkendt.");
  }

  @Test
  void placesActorAndResolution() {
    String text = "1. Budget (5 min.)\nBeslutning\nHMU godkendte planen.";
    ModelPath at = ModelPath.ITEMS.child(0).child("decision");

    assertThat(Documents.printed(text, at)).contains("Beslutning\nHMU godkendte planen.");
    assertThat(Documents.printed(text, at.child("actor"))).contains("HMU");
    assertThat(Documents.printed(text, at.child("resolutions").child(0)))
        .contains("HMU godkendte planen.");
  }

  @Test
  void takesAnOutcomeOfItsOwnBelowAListForAResolution() {
    Decision decision =
        decision("HMU besluttede, at:\n- planen gælder\n\nForslaget om alarmer blev udsat.\n");

    assertThat(decision.resolutions())
        .extracting(Resolution::text)
        .containsExactly("planen gælder", "Forslaget om alarmer blev udsat.");
    assertThat(decision.resolutions().get(1).outcome()).contains(Outcome.DEFERRED);
    assertThat(decision.narrative().isEmpty()).isTrue();
  }
}
