package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * One small document for each layout: left what every line is, right the line.
 *
 * <p>A name alone looks like a sub-heading; the reader of the item knows that people are expected.
 */
class BlockParserTest {

  /** How wide the left column is. */
  private static final int KIND = 21;

  @Test
  void readsAPageOfTheRegion() {
    assertBlocks(
        """
        HeadField            | - Udvalg: HMU Kysthospitalet
        HeadField            | - Mødedato: 12. marts, 2026 kl. 09:00
        HeadField            | - Mødested: Mødelokale 2
        ContentsHeading      | Pkt. tekst
        ContentsEntry        | - 1. Velkomst (kl. 09.00-09.05)
        ContentsEntry        | - 2. Ferieplan (kl. 09.05-09.30)
        ItemHeading          | 1. Velkomst (kl. 09.00-09.05)
        SectionHeading       | Sagsfremstilling
        TextLine             | Ida Holm byder velkommen.
        SubHeading           | Frokost
        TextLine             | Der er suppe kl. 12.00.
        AttendanceHeading    | Afbud
        Bullet               | - Eva Lund
        SectionHeading       | Beslutning
        TextLine             | Der blev sunget.
        ItemHeading          | 2. Ferieplan (kl. 09.05-09.30)
        RecommendationHeading| Det indstilles, at HMU
        Bullet               | - godkender ferieplanen
        SectionHeading       | Sagsfremstilling
        TextLine             | Planen er vedlagt.
        SectionHeading       | Beslutning
        DecisionLead         | HMU besluttede, at:
        Bullet               | - godkende ferieplanen
        SectionHeading       | Bilag
        Bullet               | - Ferieplan 2026
        """);
  }

  @Test
  void readsAClassicPageOfTheRegion() {
    assertBlocks(
        """
        Noise                | Abonnér
        Headline             | Referat
        TextLine             | til
        TextLine             | mødet i HMU Kysthospitalet
        TextLine             | den 6. november 2026 kl. 12:00
        TextLine             | i Mødelokale 2
        Blank                | \s
        ItemHeading          | 1. Velkomst (5 min)
        RecommendationHeading| Det indstilles,
        TextLine             | at HMU siger goddag.
        SectionHeading       | Sagsfremstilling
        TextLine             | Ida Holm byder velkommen.
        AttendanceHeading    | Afbud fra: Bo Vang og Eva Lund.
        SectionHeading       | Beslutning
        Bullet               |  • Goddag blev sagt.
        Noise                | Tilbage til toppen
        ItemHeading          | 2. Ferieplan (kl. 12.05-12.10)
        SectionHeading       | Sagsfremstilling
        Bullet               |   • Planen er ny.
        Blank                | \u00a0
        TextLine             | Planen er vedlagt.
        SectionHeading       | Beslutning
        TextLine             | Taget til efterretning.
        SectionHeading       | BilagTilbage til toppen
        """);
  }

  @Test
  void readsAnAgendaSystemOfAMunicipality() {
    assertBlocks(
        """
        TextLine             | 12-03-2026
        Headline             | LMU Fjordbyen - Referat
        HeadField            | Dato:
        TextLine             | 12. marts 2026
        HeadField            | Lokale: Salen
        HeadField            | Tidspunkt: Kl. 13:00
        ItemHeading          | Indholdsfortegnelse1. Godkendelse af dagsorden
        SectionHeading       | Resume
        TextLine             | Sagsforløb: LMU
        SectionHeading       | Sagsfremstilling
        TextLine             | Dagsordenen er sendt ud.
        SectionHeading       | Beslutning
        AttendanceHeading    | Fraværende: Ida Holm
        TextLine             | Godkendt.
        SectionHeading       | Bilag
        Noise                | Til toppen
        ItemHeading          | 2. Ferieplan
        SectionHeading       | Resume
        TextLine             | Planen for næste sommer.
        SectionHeading       | Beslutning
        AttendanceHeading    | Fraværende:
        SubHeading           | Ida Holm
        TextLine             | Drøftet.
        SectionHeading       | Bilag
        Noise                | Til toppen
        """);
  }

  @Test
  void readsAWordDocumentOfAMunicipality() {
    assertBlocks(
        """
        Headline             | Referat LMU den 12.03 fra kl. 10.00-12.00
        HeadField            | Forvaltning: \tDrift
        HeadField            | Møde vedr.:\tLMU Fjordbyen
        HeadField            | Mødested:\tSalen
        HeadField            | Mødedato: 12.03.2026
        HeadField            | Sendes til: \tLMU Fjordbyen
        Blank                | \s
        ItemHeading          | 1. Godkendelse af dagsorden. Godkendt.
        ItemHeading          | 1. Nyt fra byen (orientering – 10 min.). Ida Holm fortalte om broen.
        ItemHeading          | 1. Bo Vang fortalte, at der er kommet en ny færge til byen.
        Blank                | \s
        ItemHeading          | 1. Ferie v. Eva Lund (5. min.). Planen er færdig.
        TextLine             | Den sendes ud i næste uge.
        ItemHeading          | 1. Temadrøftelse – trivsel (gruppedrøftelse – 30 min.)
        TextLine             | Udpluk: Der skal være kage.
        ItemHeading          | 1. Evt.
        """);
  }

  @Test
  void readsATableOfAHospital() {
    assertBlocks(
        """
        Headline             | Referat af HMU-møde den 12. marts 2026
        AttendanceHeading    | Til stede: Ida Holm, Bo Vang
        ItemHeading          | 1. Velkomst (orientering) (5 min.) kl
        RecommendationHeading| Formandskabet indstiller, at HMU drøfter planen
        Noise                | IH
        SectionHeading       | Bilag vedlagt:
        Bullet               | - Budget 2026
        ItemHeading          | Pause (15 min.)
        ItemHeading          | 2. Ferieplan (orientering og drøftelse) (10 min.) kl
        TextLine             | Oplæg til HMU-drøftelse:
        TextLine             | Hvem holder ferie?
        Noise                | BV
        ItemHeading          | 3. Eventuelt (5 min.) kl
        TextLine             | Side 1 af alt.
        Noise                | Side 1 af 2
        """);
  }

  @Test
  void readsPlainMinutes() {
    assertBlocks(
        """
        Headline             | Referat af LAMU-møde den 12. marts 2026
        Blank                | \s
        AttendanceHeading    | Til stede:
        TextLine             | Ida Holm, Bo Vang
        AttendanceHeading    | Fraværende: Eva Lund
        HeadField            | Referent: Bo Vang
        Blank                | \s
        ContentsHeading      | Dagsorden:
        ItemHeading          | 1.   Godkendelse af dagsorden (alle)
        TextLine             | Godkendt.
        Blank                | \s
        ItemHeading          | 2.   Støj (Bo)
        TextLine             | Der er for meget støj i salen.
        TextLine             | Vi venter til
        TextLine             | 3. december med at se på det.
        Bullet               | - nye gardiner
        Bullet               | - tæpper
        ItemHeading          | 3.   Evt.
        TextLine             | Intet.
        """);
  }

  @Test
  void readsTheSummaryOfATheme() {
    assertBlocks(
        """
        ThemeTitle           | Bilag til temadrøftelse på LMU-møde den 5. maj 2026: Trivsel
        Blank                | \s
        ThemeRoundHeading    | Opsamling på 1 gruppedrøftelse
        ThemeQuestionHeading | Spørgsmål 1: Hvad virker, når
        TextLine             | vi mødes? (afrapportering på tavlen)
        Bullet               | \uf0b7 Sang og
        TextLine             | kaffe
        Bullet               | \uf0b7 Spørgsmål 2: er et svar
        Noise                | Side 1 af 2
        ThemeRoundHeading    | Opsamling på 2. gruppedrøftelse:
        ThemeQuestionHeading | Spørgsmål 2: Hvad mangler?
        Blank                | \s
        TextLine             | Beslutning
        TextLine             | Ledelsen anbefaler, at vi venter.
        TextLine             | 1. Flere møder (5 min.)
        TextLine             | Afbud
        """);
  }

  private static void assertBlocks(String table) {
    List<String> rows = table.lines().toList();
    String text =
        rows.stream().map(row -> row.substring(KIND + 2)).collect(Collectors.joining("\n"));

    List<Block> blocks = BlockParser.parse(Lines.of(text));

    assertThat(blocks).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      String kind = blocks.get(i).getClass().getSimpleName();
      assertThat(rows.get(i)).startsWith((kind + " ".repeat(KIND)).substring(0, KIND) + "|");
    }
  }
}
