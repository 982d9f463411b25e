package dk.medsdk.testkit;

import static dk.medsdk.testkit.SampleParts.info;
import static dk.medsdk.testkit.SampleParts.level;
import static dk.medsdk.testkit.SampleParts.question;
import static dk.medsdk.testkit.SampleParts.round;
import static dk.medsdk.testkit.SampleParts.summary;

import dk.medsdk.model.meeting.ThemeDiscussion;
import dk.medsdk.model.meeting.ThemeRound;
import java.time.LocalDate;
import java.util.List;

/** A theme summary from a PDF: wrapped lines, and bullets of the Symbol font left as U+F0B7. */
final class Afbrydelser {

  private static final String ON_THE_BOARD = "afrapportering på tavle";

  private Afbrydelser() {}

  static SampleDocument sample() {
    return new SampleDocument(
        "afbrydelser",
        "theme-summary",
        SampleText.read("theme-summary", "afbrydelser"),
        summary(theme()),
        List.of(info("ConversionResidue", 8)));
  }

  private static ThemeDiscussion theme() {
    return ThemeDiscussion.builder()
        .theme("Hvordan får vi færre afbrydelser i en travl hverdag?")
        .committee(level("HMU"))
        .date(LocalDate.of(2026, 5, 18))
        .addRounds(firstRound(), secondRound())
        .build();
  }

  private static ThemeRound firstRound() {
    return round(
        "Opsamling på 1 gruppedrøftelse",
        question(
            "1",
            "Hvornår bliver du afbrudt, og af hvad?",
            ON_THE_BOARD,
            "Telefonen, især lige efter morgenmødet",
            "Kolleger, der 'bare lige' vil spørge om noget",
            "Skærme, der blinker, selv om beskeden godt kan vente til i eftermiddag",
            "Alarmer fra naboafsnittet"),
        question(
            "2",
            "Hvilke afbrydelser er nødvendige – og hvem afgør det,"
                + " når to opgaver haster på samme tid?",
            ON_THE_BOARD,
            "Dem, der handler om liv og død",
            "Spørgsmål fra elever, for de kan ikke vente i en halv time uden at miste modet",
            "Ingen ved det rigtigt"));
  }

  private static ThemeRound secondRound() {
    return round(
        "Opsamling på 2. Gruppedrøftelse",
        question(
            "3",
            "Hvad kan HMU gøre?",
            "mundtlig afrapportering",
            "Anbefale en rolig time om formiddagen",
            "Bede it-afdelingen om at slukke for de mindst vigtige beskeder",
            "Lade være med at sende flere spørgeskemaer ud"));
  }
}
