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

/** A theme summary of one round without blank lines; the last question is not reported on. */
final class Seniorliv {

  private static final String ON_CARDS = "skriftlig afrapportering på kort";

  private Seniorliv() {}

  static SampleDocument sample() {
    return new SampleDocument(
        "seniorliv",
        "theme-summary",
        SampleText.read("theme-summary", "seniorliv"),
        summary(theme()),
        List.of());
  }

  private static ThemeDiscussion theme() {
    return ThemeDiscussion.builder()
        .theme("Et godt seniorliv på regionens arbejdspladser")
        .committee(level("RMU"))
        .date(LocalDate.of(2025, 10, 2))
        .addRound(onlyRound())
        .build();
  }

  private static ThemeRound onlyRound() {
    return round(
        "Opsamling på gruppedrøftelse",
        question(
            "1",
            "Hvad får en erfaren kollega til at blive længere?",
            ON_CARDS,
            "At blive spurgt, inden andre har bestemt svaret",
            "Færre nattevagter, men ikke færre opgaver",
            "En leder, der tør tale om alder, og som gør det i god tid"
                + " før den første samtale om pension"),
        question(
            "2",
            "Hvad står i vejen?",
            ON_CARDS,
            "Vagtplaner, der ligner dem fra 1998",
            "Myter om, at man ikke kan lære nyt efter de tres"),
        unreported(
            "3",
            "Hvem skal tage det første skridt?",
            "Lederen",
            "Tillidsrepræsentanten og lederen i fællesskab, helst med"
                + " en fast dato i kalenderen"));
  }
}
