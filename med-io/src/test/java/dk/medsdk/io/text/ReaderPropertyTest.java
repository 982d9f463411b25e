package dk.medsdk.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.DocumentTexts;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.PlacedText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text, whatever it says. */
class ReaderPropertyTest {

  @Provide
  Arbitrary<String> texts() {
    return PlausibleTexts.ofLines(40);
  }

  @Property
  void readsAnyText(@ForAll String text) {
    assertThat(MedText.read(text).source().content()).isEqualTo(text);
  }

  @Property
  void readsAnyBytes(@ForAll byte[] bytes) {
    assertThat(MedText.read(bytes).value()).isNotNull();
  }

  @Property
  void placesEveryValueInsideTheSource(@ForAll("texts") String text) {
    ReadResult<MeetingDocument> result = MedText.read(text);

    SourceSpan whole = SourceSpan.of(0, text.length());
    assertThat(result.sourceMap().spans().values()).allMatch(whole::holds);
    assertThat(result.findings())
        .allMatch(finding -> finding.span().map(whole::holds).orElse(true));
  }

  @Property
  void placesEveryPartInsideTheSpanOfItsItem(@ForAll("texts") String text) {
    SourceMap map = MedText.read(text).sourceMap();

    map.spans()
        .forEach(
            (path, span) -> {
              SourceSpan item = map.spanOf(itemOf(path)).orElseThrow();
              assertThat(item.holds(span)).as(path.pointer()).isTrue();
            });
  }

  @Property
  void readsTheSameTwice(@ForAll("texts") String text) {
    assertThat(MedText.read(text)).isEqualTo(MedText.read(text));
  }

  @Property
  void readsCrLfAsLf(@ForAll("texts") String text) {
    ReadResult<MeetingDocument> windows = MedText.read(text.replace("\n", "\r\n"));

    assertThat(windows.value()).isEqualTo(MedText.read(text).value());
    assertThat(windows.findings())
        .extracting(Finding::id)
        .isEqualTo(MedText.read(text).findings().stream().map(Finding::id).toList());
  }

  @Property
  void readsTheSameWithAnotherLineBreakAtTheEnd(@ForAll("texts") String text) {
    assertThat(MedText.read(text + "\n").value()).isEqualTo(MedText.read(text).value());
    assertThat(MedText.read(text + "\n").sourceMap()).isEqualTo(MedText.read(text).sourceMap());
  }

  @Property
  void printsEveryTextOfTheModelInTheSource(@ForAll("texts") String text) {
    String withoutNoise = text.replace("Tilbage til toppen", "").replace("Side 1 af 6", "");
    String source = letters(withoutNoise);

    for (PlacedText placed : DocumentTexts.of(MedText.read(withoutNoise).value())) {
      // A role is put together of the words before and after the name.
      boolean role =
          placed.path().pointer().endsWith("/role") || placed.path().pointer().equals("/language");
      // So is a reason, of what stands in several parentheses.
      boolean reason = placed.path().pointer().endsWith("/reason");
      String[] parts = reason ? placed.text().split(", ") : new String[] {placed.text()};
      assertThat(parts).allMatch(part -> role || source.contains(letters(part)));
    }
  }

  /** The item that a path lies in, or the path itself. */
  private static ModelPath itemOf(ModelPath path) {
    ModelPath at = path;
    while (!at.equals(ModelPath.ROOT) && !at.parent().equals(ModelPath.ITEMS)) {
      at = at.parent();
    }
    return at.equals(ModelPath.ROOT) ? path : at;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
