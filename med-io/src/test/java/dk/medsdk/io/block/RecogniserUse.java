package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which recognisers make blocks of a document, and what is made of it without some of them. */
public final class RecogniserUse {

  private RecogniserUse() {}

  /** The names of the recognisers that make a block of a line. */
  public static Set<String> in(List<Line> lines) {
    Set<String> used = new TreeSet<>();
    BlockParser.parse(
        lines,
        each(
            (recogniser, block) -> {
              used.add(name(recogniser));
              return block;
            }));
    return used;
  }

  /** The blocks of a document with some recognisers switched off. */
  public static List<Block> parseWithout(Set<String> names, List<Line> lines) {
    return BlockParser.parse(
        lines, each((recogniser, block) -> names.contains(name(recogniser)) ? null : block));
  }

  /** What becomes of a block that a recogniser has made. */
  private interface Change {
    @Nullable Block of(Recogniser recogniser, Block block);
  }

  private static Recognisers each(Change change) {
    Recognisers standard = Recognisers.STANDARD;
    return new Recognisers(
        standard.all().stream().map(recogniser -> changed(recogniser, change)).toList(),
        standard.inTheme().stream().map(recogniser -> changed(recogniser, change)).toList());
  }

  private static Recogniser changed(Recogniser recogniser, Change change) {
    return new Recogniser() {
      @Override
      public @Nullable Block recognise(Surroundings at) {
        Block block = recogniser.recognise(at);
        return block == null ? null : change.of(recogniser, block);
      }

      @Override
      public Set<LineShape> shapes() {
        return recogniser.shapes();
      }
    };
  }

  private static String name(Recogniser recogniser) {
    return recogniser.getClass().getSimpleName().replace("Recogniser", "");
  }
}
