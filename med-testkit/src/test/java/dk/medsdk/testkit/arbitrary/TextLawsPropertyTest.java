package dk.medsdk.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.DocumentTexts;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.PlacedText;
import dk.medsdk.model.text.ListElement;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.TextLink;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What the generated texts promise to whoever writes them somewhere. */
class TextLawsPropertyTest {

  @Property
  @Domain(MedArbitraries.Any.class)
  void anyTextIsInNfcAndCanBeWrittenInUtf8(@ForAll MeetingDocument document) {
    for (PlacedText placed : DocumentTexts.of(document)) {
      String text = placed.text();
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
      assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(text);
    }
  }

  @Property
  @Domain(MedArbitraries.Valid.class)
  void validTextIsOnePrintableLine(@ForAll MeetingDocument document) {
    for (PlacedText placed : DocumentTexts.of(document)) {
      String text = placed.text();
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
      assertThat(text).isNotBlank().isEqualTo(text.strip());
      assertThat(text.codePoints()).allMatch(TextLawsPropertyTest::isPrintable);
    }
  }

  @Property
  @Domain(MedArbitraries.class)
  void linksAreInsideTheirText(@ForAll Paragraph paragraph, @ForAll ListElement element) {
    assertAreInside(paragraph.text(), paragraph.links());
    assertAreInside(element.text(), element.links());
  }

  private static void assertAreInside(String text, List<TextLink> links) {
    for (TextLink link : links) {
      assertThat(link.end()).isLessThanOrEqualTo(text.length());
      String words = text.substring(link.start(), link.end());
      assertThat(words.codePoints()).noneMatch(TextLawsPropertyTest::isSurrogate);
    }
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  /** Joiners of emoji are formats that a person types without knowing. */
  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> codePoint == 0x200d;
      default -> true;
    };
  }
}
