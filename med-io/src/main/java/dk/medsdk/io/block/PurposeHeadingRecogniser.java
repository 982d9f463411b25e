package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Purpose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the items below it are on the agenda for: {@code TIL GODKENDELSE}, {@code Punkter til
 * drøftelse:}.
 *
 * <p>Seen in agendas that are ordered by what shall come of their items. An item stands below it;
 * below the heading of an item the same words are about that item alone.
 */
final class PurposeHeadingRecogniser implements Recogniser {

  private static final int LONGEST = 50;
  private static final int SHORTEST = 8;
  private static final String[] LEADS = {"punkter ", "sager ", "emner ", "items "};
  private static final String FIRST_LETTERS = "TtPpSsEeFfIi#*";

  @Override
  public Set<LineShape> shapes() {
    return EnumSet.of(LineShape.SHORT, LineShape.LABELLED);
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().words();
    boolean possible =
        words.length() >= SHORTEST
            && words.length() <= LONGEST
            && FIRST_LETTERS.indexOf(words.text().charAt(0)) >= 0
            && (at.place() == Place.HEAD || at.isInItem());
    if (!possible || at.line().isBullet()) {
      return null;
    }
    if (!at.nextIsItem()) {
      return null;
    }
    List<Purpose> purposes = purposes(Markup.without(words).text());
    return !purposes.isEmpty() && !at.isFirstOfItem() && !isBelowHeading(at)
        ? new Block.PurposeHeading(words.span(), purposes)
        : null;
  }

  /** "Indstilling", and below it what is asked for: "Til drøftelse". */
  private static boolean isBelowHeading(Surroundings at) {
    int above = at.index() - 1;
    while (above >= 0 && at.lines().get(above).isBlank()) {
      above--;
    }
    return above >= 0 && SectionRecogniser.isHeading(at.lines().get(above));
  }

  /** Those of "til drøftelse og beslutning"; none if the words say anything else. */
  static List<Purpose> purposes(String heading) {
    String text = heading.toLowerCase(Locale.ROOT);
    text = text.endsWith(":") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    for (String lead : LEADS) {
      text = text.startsWith(lead) ? text.substring(lead.length()) : text;
    }
    if (!text.startsWith("til ") && !text.startsWith("for ")) {
      return List.of();
    }
    List<Purpose> purposes = new ArrayList<>();
    for (String phrase : text.split(" og |/|, | eller ", -1)) {
      Optional<Purpose> purpose = PurposeWords.of(phrase.strip());
      if (purpose.isEmpty()) {
        return List.of();
      }
      purposes.add(purpose.get());
    }
    return purposes;
  }
}
