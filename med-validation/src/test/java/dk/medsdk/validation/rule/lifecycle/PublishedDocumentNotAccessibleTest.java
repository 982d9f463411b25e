package dk.medsdk.validation.rule.lifecycle;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Basis;
import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.RichTextBuilder;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.rule.CheckInput;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedDocumentNotAccessibleTest {

  private final PublishedDocumentNotAccessible rule = new PublishedDocumentNotAccessible();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PdfRecognisedText|Dokumentet er scannet, og ordene er gættet af et program",
        "PdfPageWithoutText|Dokumentet har sider, der er billeder uden tekst",
        "PdfLettersUnknown|Dokumentet viser bogstaver, som en skærmlæser ikke kender"
      })
  void saysWhatTheReaderOfTheFileFound(String id, String words) {
    List<Finding> found = check(rule, read(id, id));

    assertThat(danish(found)).containsExactly(words);
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @Test
  void leavesOtherFindingsOfReadersAlone() {
    assertThat(check(rule, read("TrackedChanges"))).isEmpty();
  }

  @Test
  void findsALevelOfHeadingsThatIsSkipped() {
    AgendaItem item =
        item("4", "Tema")
            .caseStatement(headings(1, 3, 3))
            .decision(Decision.builder().narrative(headings(1, 2, 4)).build())
            .build();
    List<Finding> found = check(rule, minutes(item, item));

    assertThat(danish(found)).containsExactly("Et overskriftsniveau er sprunget over ved punkt 4");
    assertThat(english(found)).containsExactly("A level of headings is skipped at item 4");
    assertThat(found.get(0).path())
        .isEqualTo(ModelPath.ITEMS.child(0).child("caseStatement").child(2));
    assertThat(found.get(0).related()).hasSize(3);
  }

  @Test
  void isContentWithHeadingsInTheirOrder() {
    AgendaItem item = item("4", "Tema").caseStatement(headings(2, 1, 2, 3, 1)).build();

    assertThat(check(rule, minutes(item))).isEmpty();
  }

  private static RichText headings(int... levels) {
    RichTextBuilder text = RichText.builder();
    for (int level : levels) {
      text.addBlock(Heading.builder().level(level).text("Trin").build());
      text.addBlock(Paragraph.of("Ord."));
    }
    return text.build();
  }

  private static CheckInput read(String... ids) {
    List<Finding> findings = Stream.of(ids).map(PublishedDocumentNotAccessibleTest::of).toList();
    return CheckInput.of(minutes(), SourceText.of("Referat"), SourceMap.EMPTY, findings);
  }

  private static Finding of(String id) {
    BilingualText words = new BilingualText("da", "en");
    FindingKind kind =
        FindingKind.builder()
            .id(id)
            .severity(Severity.INFO)
            .basis(new Basis(Authority.READING, "fil", Sureness.READ))
            .summary(words)
            .message(words)
            .build();
    return Finding.builder().kind(kind).severity(Severity.INFO).path(ModelPath.ROOT).build();
  }
}
