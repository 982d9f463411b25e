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
 * <p>Seen in e-dagsorden below the heading of an item, and before the title in it: {@code LUKKET
 * PUNKT - Ny lokaleaftale}.
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
      case "åben", "åbent", "åbent punkt", "åben sag", "open" -> Optional.of(Openness.OPEN);
      default -> Optional.empty();
    };
  }

  /**
   * What a heading says before its title: {@code Lukket punkt: } of "Lukket punkt: Organisation".
   *
   * @param openness what it says
   * @param end where the title begins
   */
  record Lead(Openness openness, int end) {}

  /** What stands before the title of a heading; {@code null} if the title begins it. */
  static @Nullable Lead leadOf(String heading) {
    int closed = leadEnd(heading, CLOSED);
    if (closed > 0) {
      return new Lead(Openness.CLOSED, closed);
    }
    int open = leadEnd(heading, OPEN);
    return open > 0 ? new Lead(Openness.OPEN, open) : null;
  }

  private static int leadEnd(String heading, String[] names) {
    for (String name : names) {
      if (heading.regionMatches(true, 0, name, 0, name.length())) {
        return titleStart(heading, name.length());
      }
    }
    return 0;
  }

  /** Where a title begins behind a colon, or a dash after a blank; 0 if none does. */
  private static int titleStart(String heading, int from) {
    int mark = Clock.skipSpaces(heading, from);
    boolean marked =
        mark < heading.length()
            && (heading.charAt(mark) == ':' || (mark > from && isDash(heading.charAt(mark))));
    int title = marked ? Clock.skipSpaces(heading, mark + 1) : heading.length();
    boolean named = title < heading.length() && Character.isLetter(heading.charAt(title));
    return named && !Clock.isKl(heading, title) ? title : 0;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
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
