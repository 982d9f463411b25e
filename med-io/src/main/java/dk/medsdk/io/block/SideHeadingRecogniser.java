package dk.medsdk.io.block;

import dk.medsdk.io.block.RoleWords.Seat;
import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a side alone on a line of the head, with its people below: {@code
 * Ledelsesrepræsentanter}, then {@code Direktør Ida Holm}.
 *
 * <p>Seen in minutes of municipalities. The same with a colon is known anywhere.
 */
final class SideHeadingRecogniser implements Recogniser {

  private static final int LONGEST = 40;
  private static final int LONGEST_PERSON = 100;

  /** Names have two capitals, behind a title too. */
  private static final int FEWEST_CAPITALS = 2;

  @Override
  public Set<LineShape> shapes() {
    return EnumSet.of(LineShape.SHORT);
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().words();
    boolean possible = at.place() == Place.HEAD && words.length() <= LONGEST;
    Optional<Seat> seat = possible ? RoleWords.ofGroup(words.text()) : Optional.empty();
    return seat.filter(s -> s.side().isPresent()).isPresent() && namesSomebody(at.next().body())
        ? new Block.GroupHeading(words, seat.get(), words.from(words.length()))
        : null;
  }

  private static boolean namesSomebody(Words line) {
    String text = line.text();
    boolean sentence = text.isEmpty() || ".:?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (sentence || text.length() > LONGEST_PERSON || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    int capitals = 1;
    for (int i = 1; i < text.length(); i++) {
      boolean begins = text.charAt(i - 1) == ' ' && Character.isUpperCase(text.charAt(i));
      capitals += begins ? 1 : 0;
    }
    return capitals >= FEWEST_CAPITALS;
  }
}
