package dk.medsdk.validation.yaml;

import dk.medsdk.source.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML without aliases, of a size that people write; nothing is thrown for content. */
public final class YamlText {

  private static final int MOST_CHARACTERS = 1_000_000;

  /** What stands for bytes that are no UTF-8, and in no file on purpose. */
  private static final char NO_CHARACTER = '\uFFFD';

  private YamlText() {}

  /**
   * The text of a file, as much of it as shows that it is too long.
   *
   * @throws IOException if the file cannot be opened or read
   */
  public static String read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(4 * MOST_CHARACTERS + 4), StandardCharsets.UTF_8);
    }
  }

  /** The value that a text holds; if it holds none, a fault says why. */
  public static Optional<YamlValue> value(String yaml, YamlFaults faults) {
    int broken = yaml.indexOf(NO_CHARACTER);
    if (broken >= 0) {
      faults.notYaml("UTF-8?", SourceSpan.of(broken, broken + 1));
      return Optional.empty();
    }
    return compose(yaml, faults).map(root -> new YamlValue("", root, faults));
  }

  private static Optional<Node> compose(String yaml, YamlFaults faults) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel("yaml")
            .setUseMarks(true)
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MOST_CHARACTERS)
            .build();
    try {
      Optional<Node> root =
          new Composer(settings, new ParserImpl(settings, new StreamReader(settings, yaml)))
              .getSingleNode();
      if (root.isEmpty()) {
        faults.notYaml("–", SourceSpan.of(0, 0));
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      int at = e.getProblemMark().map(mark -> YamlValue.offset(mark.getIndex(), yaml)).orElse(0);
      faults.notYaml(e.getProblem(), SourceSpan.of(at, at));
    } catch (YamlEngineException e) {
      faults.notYaml(String.valueOf(e.getMessage()), SourceSpan.of(0, 0));
    }
    return Optional.empty();
  }
}
