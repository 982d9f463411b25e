package dk.medsdk.io.shape;

import java.util.Locale;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The two ways in which the same form is written: for programs, and by hand. */
public enum Notation {

  /** RFC 8259. */
  JSON("application/json") {
    @Override
    public TokenStreamFactory factory(StreamReadConstraints reading, int depth) {
      return JsonFactory.builder()
          .streamReadConstraints(reading)
          .streamWriteConstraints(deepest(depth))
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .build();
    }
  },

  /** YAML 1.2 without anchors, aliases and tags. */
  YAML("application/yaml") {
    @Override
    public TokenStreamFactory factory(StreamReadConstraints reading, int depth) {
      return YAMLFactory.builder()
          .streamReadConstraints(reading)
          .streamWriteConstraints(deepest(depth))
          .loadSettings(LOADING)
          .stringQuotingChecker(new YamlQuotes())
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();
    }
  };

  /** From here on a copy of the text is not worth its memory. */
  private static final int LARGE = 1 << 20;

  /**
   * With the usual buffer of 1,024 characters, a text takes time by the square of its length. How
   * large a document may be is seen to before it is parsed.
   */
  private static final LoadSettings LOADING =
      LoadSettings.builder().setBufferSize(32 * 1024).setCodePointLimit(Integer.MAX_VALUE).build();

  private final String mediaType;

  Notation(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Where a text has characters that the notation does not allow, and a parser gets U+FFFD. */
  public IntStream refusedIn(String text) {
    return this == YAML ? WholeCharacters.refusedIn(text) : IntStream.empty();
  }

  /** A parser of a text. */
  public JsonParser parser(TokenStreamFactory factory, String text) {
    if (this == YAML || text.length() > LARGE) {
      return factory.createParser(ObjectReadContext.empty(), new WholeCharacters(text));
    }
    char[] characters = text.toCharArray();
    return factory.createParser(ObjectReadContext.empty(), characters, 0, characters.length);
  }

  /** What makes its parsers and generators. */
  public abstract TokenStreamFactory factory(StreamReadConstraints reading, int depth);

  /** Its media type (RFC 8259, RFC 9512). */
  public String mediaType() {
    return mediaType;
  }

  /** Its name in the arguments of findings: {@code json}. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static StreamWriteConstraints deepest(int depth) {
    return StreamWriteConstraints.builder().maxNestingDepth(depth).build();
  }
}
