package dk.medsdk.report;

import static dk.medsdk.report.ReportBuilding.spanOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.source.SourcePlace;
import dk.medsdk.source.SourcePlace.Unit;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceExcerptTest {

  @Test
  void hasTheNumberThatThePlaceEndsWith() {
    SourceText text =
        SourceText.of("Referat\nBudget\nStøj\nPlan")
            .takenFrom(
                List.of(
                    SourcePlace.of(Unit.PAGE, 3).in(Unit.LINE, 12),
                    SourcePlace.of(Unit.PARAGRAPH, 41),
                    SourcePlace.of(Unit.LINE, 7).in(Unit.COLUMN, 30)));

    assertThat(SourceExcerpt.of(text, SourceSpan.of(0, 7), List.of()).line()).isEqualTo(12);
    assertThat(SourceExcerpt.of(text, SourceSpan.of(8, 9), List.of()).line()).isEqualTo(41);
    assertThat(SourceExcerpt.of(text, SourceSpan.of(15, 16), List.of()).line()).isEqualTo(7);
    assertThat(SourceExcerpt.of(text, SourceSpan.of(20, 21), List.of()).line()).isEqualTo(4);
  }

  @Test
  void marksTheFirstLineOfASpanOverSeveral() {
    String text = "Før\nBeslutning\nHMU godkendte.\n";

    SourceExcerpt excerpt = excerpt(text, spanOf("Beslutning\nHMU", text));

    assertThat(excerpt).isEqualTo(new SourceExcerpt(2, "Beslutning", "^".repeat(10)));
  }

  @Test
  void marksAnEmptySpanWithOneCaret() {
    assertThat(excerpt("abc", SourceSpan.of(1, 1)).carets()).isEqualTo(" ^");
    assertThat(excerpt("abc", SourceSpan.of(3, 3)).carets()).isEqualTo("   ^");
    assertThat(excerpt("", SourceSpan.of(0, 0))).isEqualTo(new SourceExcerpt(1, "", "^"));
  }

  @Test
  void marksTheEndOfALineOfASpanThatBeginsThere() {
    assertThat(excerpt("abc\r\ndef", SourceSpan.of(4, 6)))
        .isEqualTo(new SourceExcerpt(1, "abc", "   ^"));
  }

  @Test
  void keepsTheCaretsUnderTheWordsAfterATab() {
    String text = "1.\tStøj";

    assertThat(excerpt(text, spanOf("Støj", text)))
        .isEqualTo(new SourceExcerpt(1, "1.    Støj", "      ^^^^"));
  }

  @Test
  void keepsTheCaretsUnderTheWordsAfterAccentsAndWideCharacters() {
    String text = "A\u030A 😀 会 Støj";

    assertThat(excerpt(text, spanOf("Støj", text)).carets()).isEqualTo("        ^^^^");
    assertThat(excerpt(text, spanOf("😀", text)).carets()).isEqualTo("  ^^");
  }

  @Test
  void marksAnAccentUnderItsLetter() {
    assertThat(excerpt("xa\u030Ay", SourceSpan.of(2, 3)).carets()).isEqualTo(" ^");
  }

  @Test
  void showsTheBeginningOfALongLineWhenTheSpanIsThere() {
    SourceExcerpt excerpt = excerpt("ord ".repeat(1_000), SourceSpan.of(4, 7));

    assertThat(excerpt.text()).startsWith("ord ord").endsWith("…").hasSize(101);
    assertThat(excerpt.carets()).isEqualTo("    ^^^");
  }

  @Test
  void cutsALongLineOnBothSidesOfTheSpan() {
    String text = "a".repeat(5_000) + "STØJ" + "b".repeat(5_000);

    SourceExcerpt excerpt = excerpt(text, spanOf("STØJ", text));

    assertThat(excerpt.text()).hasSize(101).startsWith("…aaaa").endsWith("b…");
    assertThat(excerpt.text().indexOf("STØJ")).isEqualTo(excerpt.carets().indexOf("^^^^"));
  }

  @Test
  void masksANumberWhoseLabelIsCutAway() {
    String text = "a ".repeat(400) + "cpr 070761 4285 " + "b ".repeat(400);

    for (int shift = -500; shift < 500; shift++) {
      int at = text.indexOf("070761") + shift;
      if (at >= 0 && at < text.length()) {
        assertThat(excerpt(text, SourceSpan.of(at, at + 1)).text()).doesNotContain("4285", "0707");
      }
    }
  }

  @Test
  void masksInAFormWhateverItsPropertyIsCalled() {
    String json = "{\"id\":\"070761-4285\",\"konto\":\"0707614285\"}";
    SourceText source = SourceText.of(json).startingAtLine(3).asForm();

    assertThat(SourceExcerpt.of(source, SourceSpan.of(0, 5), List.of()).text())
        .isEqualTo("{\"id\":\"······-····\",\"konto\":\"··········\"}");
    assertThat(excerpt("Konto 0707614285", SourceSpan.of(0, 5)).text())
        .isEqualTo("Konto 0707614285");
  }

  @Test
  void masksWhatFindingsSayIsANumber() {
    SourceText source = SourceText.of("Før\n\"070761\\u002d4285\", 12 af 70\n\"1-2\"");
    List<SourceSpan> hidden = List.of(SourceSpan.of(0, 1), SourceSpan.of(4, 22));

    assertThat(SourceExcerpt.of(source, SourceSpan.of(26, 28), hidden).text())
        .isEqualTo("\"······\\u···d····\", 12 af 70");
  }

  @Test
  void cutsALineAsLongAsAFileInNoTime() {
    String text = "x".repeat(16 << 20);

    assertThat(excerpt(text, SourceSpan.of(8 << 20, text.length())).text()).hasSize(101);
  }

  private static SourceExcerpt excerpt(String text, SourceSpan span) {
    return SourceExcerpt.of(SourceText.of(text), span, List.of());
  }
}
