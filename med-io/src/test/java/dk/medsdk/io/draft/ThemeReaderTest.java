package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.ThemeDiscussion;
import dk.medsdk.model.meeting.ThemeQuestion;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.TextList;
import dk.medsdk.source.ModelPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeReaderTest {

  private static final String TITLE =
      "Bilag til temadrøftelse på LMU-møde den 4. maj 2026: Hvordan har vi det?\n\n";

  private static final String SUMMARY =
      TITLE
          + """
          Opsamling på 1 gruppedrøftelse:
          Spørgsmål 1: Hvad virker, når
          vi mødes? (afrapportering på tavlen)
          \uf0b7 Sang og
          kaffe
          \uf0b7 Korte møder

          Opsamling på 2. gruppedrøftelse
          Spørgsmål 2: Hvad mangler?

          Der mangler stole, siger
          de fleste.

          Ledelsen anbefaler, at vi køber dem.
          """;

  @Test
  void readsTheTitle() {
    ThemeDiscussion theme = theme(SUMMARY);

    assertThat(theme.theme()).contains("Hvordan har vi det?");
    assertThat(theme.date()).contains(LocalDate.of(2026, 5, 4));
    assertThat(theme.committee().flatMap(CommitteeReference::level)).contains("LMU");
  }

  @Test
  void readsRoundsWithTheirQuestions() {
    ThemeDiscussion theme = theme(SUMMARY);

    assertThat(theme.rounds())
        .extracting(round -> round.title().orElse(""))
        .containsExactly("Opsamling på 1 gruppedrøftelse", "Opsamling på 2. gruppedrøftelse");
    assertThat(questions(theme))
        .extracting(ThemeQuestion::text)
        .containsExactly("Hvad virker, når vi mødes?", "Hvad mangler?");
    assertThat(questions(theme).get(0).reporting()).contains("afrapportering på tavlen");
  }

  @Test
  void readsResponsesAsBulletsAndAsParagraphs() {
    List<ThemeQuestion> questions = questions(theme(SUMMARY));

    assertThat(questions.get(0).responses()).containsExactly("Sang og kaffe", "Korte møder");
    assertThat(questions.get(1).responses())
        .containsExactly(
            "Der mangler stole, siger de fleste.", "Ledelsen anbefaler, at vi køber dem.");
  }

  @Test
  void readsHeadingsOfMinutesAsResponses() {
    ThemeDiscussion theme =
        theme(
            TITLE + "Spørgsmål 1: Hvad?\n\nBeslutning\n\n1. Møder (5 min.)\n\nSpørgsmål 2: Hvem?");

    assertThat(questions(theme)).hasSize(2);
    assertThat(questions(theme).get(0).responses())
        .containsExactly("Beslutning", "1. Møder (5 min.)");
  }

  @Test
  void isNoMinutes() {
    MeetingDocument document = MedText.read(SUMMARY).value();

    assertThat(document.kind()).isEqualTo(DocumentKind.THEME_SUMMARY);
    assertThat(document.items()).isEmpty();
  }

  @Test
  void tellsWhereAQuestionStands() {
    ModelPath question =
        ModelPath.ROOT
            .child("themeDiscussion")
            .child("rounds")
            .child(1)
            .child("questions")
            .child(0);

    assertThat(Documents.printed(SUMMARY, question)).contains("2: Hvad mangler?");
  }

  @Test
  void readsATitleAlone() {
    assertThat(theme("Opsamling på temadrøftelse").rounds()).isEmpty();
    assertThat(theme("Opsamling på temadrøftelse").theme()).isEmpty();
  }

  @Test
  void readsQuestionsThatAreOnlyNumbered() {
    ThemeDiscussion theme =
        theme(
            TITLE
                + """
                Opsamling på gruppedrøftelse:
                1. Hvad virker, når
                vi mødes? (mundtligt)
                - Sang
                2) Hvad mangler?

                Stole.

                3. etape, siger nogen.
                """);

    assertThat(questions(theme))
        .extracting(question -> question.number().orElse(""))
        .containsExactly("1", "2");
    assertThat(questions(theme).get(0).text()).isEqualTo("Hvad virker, når vi mødes?");
    assertThat(questions(theme).get(0).reporting()).contains("mundtligt");
    assertThat(questions(theme).get(1).responses())
        .containsExactly("Stole.", "3. etape, siger nogen.");
  }

  @Test
  void readsQuestionsWithoutNumbers() {
    ThemeDiscussion theme =
        theme(TITLE + "Runde 1\nHvad virker?\n- Sang\n- Hvorfor ikke?\n\nHvad mangler?\n- Stole\n");

    assertThat(questions(theme))
        .extracting(ThemeQuestion::text)
        .containsExactly("Hvad virker?", "Hvad mangler?");
    assertThat(questions(theme)).allMatch(question -> question.number().isEmpty());
    assertThat(questions(theme).get(0).responses()).containsExactly("Sang", "Hvorfor ikke?");
  }

  @Test
  void takesAQuestionUnderAnnouncedOnesForAResponse() {
    ThemeDiscussion theme =
        theme(TITLE + "Spørgsmål 1: Hvad?\n\n2. Hvem bestemmer?\n\nNår?\n- Nu\n");

    assertThat(questions(theme)).hasSize(1);
    assertThat(questions(theme).get(0).responses())
        .containsExactly("2. Hvem bestemmer?", "Når?", "Nu");
  }

  @Test
  void readsAQuestionBelowItsNumber() {
    ThemeDiscussion theme = theme(TITLE + "SPØRGSMÅL 1\n\nHvad virker?\n(skriftligt)\n\nSang\n");

    assertThat(questions(theme))
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.text()).isEqualTo("Hvad virker?");
              assertThat(question.reporting()).contains("skriftligt");
              assertThat(question.responses()).containsExactly("Sang");
            });
  }

  @Test
  void readsTheWayOfReportingOnALineOfItsOwn() {
    ThemeDiscussion theme = theme(TITLE + "Spørgsmål 1: Hvad?\n\n(på plancher)\n\n(på tavlen)\n");

    assertThat(questions(theme).get(0).reporting()).contains("på plancher");
    assertThat(questions(theme).get(0).responses()).containsExactly("(på tavlen)");
  }

  @Test
  void keepsWhatStandsBeforeTheFirstQuestion() {
    MeetingDocument document =
        MedText.read(
                TITLE
                    + """
                    Grupperne var sat på forhånd, og de sad i to rum hele dagen. Det var
                    Ida Holm, der bød velkommen.

                    Opsamling på gruppedrøftelse
                    - Kort
                    Spørgsmål 1: Hvad?
                    - Sang
                    """)
            .value();

    assertThat(document.preamble().blocks())
        .containsExactly(
            Paragraph.of(
                "Grupperne var sat på forhånd, og de sad i to rum hele dagen. Det var Ida Holm,"
                    + " der bød velkommen."),
            TextList.ofBullets("Kort"));
  }

  @Test
  void putsTogetherWhatAPageCutsInTwo() {
    ThemeDiscussion theme =
        theme(
            TITLE
                + """
                Spørgsmål 1: Hvad?

                Aftalen må gerne kunne

                Side 1 af 3

                ses efter.

                - Mere ro og

                2

                """
                + TITLE
                + "bedre tid\n\nSide 3 af 3\n\nStole\n\n12\n");

    assertThat(questions(theme).get(0).responses())
        .containsExactly(
            "Aftalen må gerne kunne ses efter.", "Mere ro og bedre tid", "Stole", "12");
  }

  @Test
  void undoesHyphensAtTheEndOfLines() {
    ThemeDiscussion theme =
        theme(
            TITLE
                + "Spørgsmål 1: Hvad?\n\nEn fælles hold-\nning til bruger-\nog ud\u00adbetalinger\n");

    assertThat(questions(theme).get(0).responses())
        .containsExactly("En fælles holdning til bruger- og udbetalinger");
  }

  @Test
  void beginsAResponseAfterALineThatEndsEarly() {
    ThemeDiscussion theme =
        theme(TITLE + "Spørgsmål 1: Hvad?\nMere ro\nBedre tid\n- Stole\nBorde\nog lamper\n");

    assertThat(questions(theme).get(0).responses())
        .containsExactly("Mere ro", "Bedre tid", "Stole", "Borde og lamper");
  }

  @Test
  void readsARoundWithoutATitle() {
    ThemeDiscussion theme = theme("Opsamling på 1. gruppedrøftelse:\nSpørgsmål 1: Hvad?\n- Sang\n");

    assertThat(theme.theme()).isEmpty();
    assertThat(theme.rounds()).hasSize(1);
    assertThat(questions(theme)).hasSize(1);
  }

  @Test
  void readsMinutesWithAnItemOfThatName() {
    MeetingDocument document =
        MedText.read(
                """
                Referat af LAMU-møde den 4. maj 2026

                1. Godkendelse af dagsorden
                Godkendt.

                2. Opsamling på temadrøftelse
                Spørgsmål 1: Hvad virker?
                - Sang

                3. Eventuelt
                Intet.
                """)
            .value();

    assertThat(document.themeDiscussion()).isEmpty();
    assertThat(document.kind()).isEqualTo(DocumentKind.MINUTES);
    assertThat(document.items()).hasSize(3);
  }

  private static ThemeDiscussion theme(String text) {
    return MedText.read(text).value().themeDiscussion().orElseThrow();
  }

  private static List<ThemeQuestion> questions(ThemeDiscussion theme) {
    return theme.rounds().stream().flatMap(round -> round.questions().stream()).toList();
  }
}
