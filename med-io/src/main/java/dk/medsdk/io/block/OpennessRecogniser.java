package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Openness;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item may be published: {@code Lukket punkt}, {@code Åbent punkt}, {@code Lukket punkt:
 * personsag}.
 *
 * <p>Seen in e-dagsorden below the heading of an item.
 */
final class OpennessRecogniser implements Recogniser {

  private static final int LONGEST = 120;
  private static final String[] CLOSED = {"lukket punkt", "lukket dagsordenspunkt", "fortroligt"};
  private static final String[] OPEN = {"åbent punkt", "åbent dagsordenspunkt"};

  @Override
  public Set<LineShape> shapes() {
    return LineShape.SHORT_ONES;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().words();
    if (at.place() != Place.ITEM || words.length() > LONGEST || words.length() < 8) {
      return null;
    }
    String text = words.text().substring(0, 8).toLowerCase(Locale.ROOT);
    boolean possible =
        text.startsWith("lukket") || text.startsWith("åbent") || text.startsWith("fort");
    if (!possible) {
      return null;
    }
    Block closed = line(words, CLOSED, Openness.CLOSED);
    return closed == null ? line(words, OPEN, Openness.OPEN) : closed;
  }

  private static @Nullable Block line(Words words, String[] names, Openness openness) {
    for (String name : names) {
      if (words.text().regionMatches(true, 0, name, 0, name.length())) {
        Words rest = withoutMarks(words.from(name.length()));
        boolean reason = words.text().startsWith(":", name.length());
        if (rest.isBlank() || reason) {
          Optional<Words> why = rest.isBlank() ? Optional.empty() : Optional.of(rest);
          return new Block.OpennessLine(words.span(), openness, why);
        }
      }
    }
    return null;
  }

  /** The openness that a parenthesis in a heading names: {@code lukket}. */
  static Optional<Openness> in(String phrase) {
    return switch (phrase.strip().toLowerCase(Locale.ROOT)) {
      case "lukket", "lukket punkt", "lukket sag", "fortroligt", "closed" ->
          Optional.of(Openness.CLOSED);
      case "åbent", "åbent punkt", "åben sag" -> Optional.of(Openness.OPEN);
      default -> Optional.empty();
    };
  }

  private static Words withoutMarks(Words rest) {
    Words stripped = rest.strip();
    int start = 0;
    while (start < stripped.length() && ":.–- ".indexOf(stripped.text().charAt(start)) >= 0) {
      start++;
    }
    return stripped.from(start);
  }
}
