package dk.medsdk.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.arbitrary.MedArbitraries;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import tools.jackson.databind.JsonNode;

/**
 * Text → model → text → model changes nothing, and the first text says what it does not hold.
 *
 * <p>The law is about every document but theme summaries, which have a layout of their own.
 */
class TextLawPropertyTest {

  @Property
  @Domain(MedArbitraries.Valid.class)
  void whatWasReadOfAPageIsWrittenAsTheSamePage(@ForAll MeetingDocument any) {
    Assume.that(any.themeDiscussion().isEmpty());

    WrittenText first = MedText.write(any);
    MeetingDocument read = MedText.read(first.text()).value();
    WrittenText second = MedText.write(read);

    assertThat(second.text()).isEqualTo(first.text());
    assertThat(MedText.read(second.text()).value()).isEqualTo(read);
    assertThat(second.losses()).isEmpty();
  }

  @Property
  @Domain(MedArbitraries.Valid.class)
  void allButTheReportedLossesIsReadAgain(@ForAll MeetingDocument any) {
    Assume.that(any.themeDiscussion().isEmpty());
    WrittenText written = MedText.write(any);

    JsonNode expected = WithoutLosses.of(any, written.losses());
    assertThat(WithoutLosses.read(MedText.read(written.text()).value(), expected))
        .isEqualTo(expected);
    assertThat(written.losses()).allMatch(loss -> loss.id().equals("NotInText"));
  }

  /** Not restricted: what is left of a document is the document without the losses. */
  @Property
  @Domain(MedArbitraries.Valid.class)
  void leavesOutNothingButWhatItReports(@ForAll MeetingDocument document) {
    TextReduction reduction = TextReduction.of(document);

    JsonNode expected = WithoutLosses.of(document, reduction.losses());

    assertThat((JsonNode) TextReduction.tree(reduction.document())).isEqualTo(expected);
    assertThat(reduction.losses()).allMatch(loss -> loss.id().equals("NotInText"));
  }

  /** Not restricted: nothing a document can hold breaks a line or stops the writer. */
  @Property
  @Domain(MedArbitraries.Any.class)
  void writesWhateverADocumentHoldsInLinesOfPrintableCharacters(@ForAll MeetingDocument document) {
    String text = MedText.write(document).text();

    assertThat(text.codePoints())
        .allMatch(c -> c == '\n' || c == '\t' || !Character.isISOControl(c));
    assertThat(text).doesNotContain("\u2028", "\u2029");
    assertThat(text.isEmpty() || text.endsWith("\n")).isTrue();
    assertThat(MedText.write(document)).isEqualTo(MedText.write(document));
  }

  /** Not restricted: where what is read differs from what was written, a finding says so. */
  @Property
  @Domain(MedArbitraries.class)
  void saysItWhereWhatIsReadIsNotWhatWasWritten(@ForAll MeetingDocument document) {
    WrittenText written = MedText.write(document);
    boolean changed = written.losses().stream().anyMatch(loss -> loss.id().equals("ChangedInText"));

    JsonNode expected = WithoutLosses.of(document, written.losses());
    JsonNode read = WithoutLosses.read(MedText.read(written.text()).value(), expected);
    assertThat(changed || read.equals(expected)).isTrue();
  }
}
