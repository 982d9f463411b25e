package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why an item is on the agenda, behind a label below its heading: {@code Formål: Drøftelse og
 * beslutning}.
 *
 * <p>Seen in agendas of centres and in templates; a value of other words, "Formål: at forberede
 * flytningen", is text.
 */
final class PurposeLineRecogniser implements Recogniser {

  private static final int LONGEST = 80;
  private static final String[] LABELS = {
    "Formål:", "Type:", "Punkttype:", "Sagstype:", "Behandling:", "Purpose:"
  };
  private static final String FIRST_LETTERS = "FTPSB";

  @Override
  public Set<LineShape> shapes() {
    return Set.of(LineShape.LABELLED);
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().words();
    boolean possible =
        at.isInItem()
            && words.length() <= LONGEST
            && FIRST_LETTERS.indexOf(words.text().charAt(0)) >= 0;
    if (!possible) {
      return null;
    }
    for (String label : LABELS) {
      if (words.text().startsWith(label)) {
        List<Purpose> purposes = purposes(words.from(label.length()).strip());
        return purposes.isEmpty() ? null : new Block.PurposeLine(words.span(), purposes);
      }
    }
    return null;
  }

  /** What a parenthesis behind the title would say in the same words. */
  private static List<Purpose> purposes(Words value) {
    Optional<TagParser.Tag> tag =
        value.isBlank() ? Optional.empty() : TagParser.parse(withoutStop(value));
    return tag.filter(t -> t.presenters().isEmpty() && t.slot().isEmpty())
        .map(TagParser.Tag::purposes)
        .orElse(List.of());
  }

  private static Words withoutStop(Words value) {
    return value.text().endsWith(".") ? value.part(0, value.length() - 1) : value;
  }
}
