package dk.medsdk.testkit;

import static dk.medsdk.testkit.SampleParts.level;
import static dk.medsdk.testkit.SampleParts.question;
import static dk.medsdk.testkit.SampleParts.round;
import static dk.medsdk.testkit.SampleParts.summary;
import static dk.medsdk.testkit.SampleParts.unreported;

import dk.medsdk.model.meeting.ThemeDiscussion;
import dk.medsdk.model.meeting.ThemeRound;
import java.time.LocalDate;
import java.util.List;

/** A theme summary of two rounds whose responses are wrapped paragraphs, not bullets. */
final class Moedekultur {

  private static final String ORALLY = "mundtlig afrapportering";

  private Moedekultur() {}

  static SampleDocument sample() {
    return new SampleDocument(
        "moedekultur",
        "theme-summary",
        SampleText.read("theme-summary", "moedekultur"),
        summary(theme()),
        List.of());
  }

  private static ThemeDiscussion theme() {
    return ThemeDiscussion.builder()
        .theme("Tør vi holde korte møder?")
        .committee(level("HU"))
        .date(LocalDate.of(2026, 1, 27))
        .addRounds(firstRound(), secondRound())
        .build();
  }

  private static ThemeRound firstRound() {
    return round(
        "Opsamling på 1. gruppedrøftelse",
        question(
            "1",
            "Hvilket møde ville du savne mindst?",
            ORALLY,
            "De fleste nævnte det store månedsmøde, hvor alle hører om alt. Det kunne skrives på"
                + " en side, og så kunne resten af tiden bruges på kaffe og samtale.",
            "Morgenmødet må ikke røres. Det er kort, det er stående, og det er det eneste sted,"
                + " hvor køkken og kontor ser hinanden."));
  }

  private static ThemeRound secondRound() {
    return round(
        "Opsamling på 2. gruppedrøftelse",
        question(
            "2",
            "Hvad skal der til, for at et møde på tyve minutter er nok?",
            ORALLY,
            "En dagsorden med spørgsmål i stedet for overskrifter – så ved man, hvad man skal"
                + " svare på.",
            "At nogen holder øje med uret. Det behøver ikke være den samme hver gang.",
            "Mod til at sige, at man ikke har noget at tilføje."),
        unreported(
            "3",
            "Hvordan følger vi op?",
            "Hvert udvalg prøver i tre måneder, og bagefter mødes formændene og fortæller,"
                + " hvordan det gik."));
  }
}
