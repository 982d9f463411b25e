package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.ThemeDiscussion;
import dk.medsdk.model.meeting.ThemeQuestion;
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

  private static ThemeDiscussion theme(String text) {
    return MedText.read(text).value().themeDiscussion().orElseThrow();
  }

  private static List<ThemeQuestion> questions(ThemeDiscussion theme) {
    return theme.rounds().stream().flatMap(round -> round.questions().stream()).toList();
  }
}
