package dk.medsdk.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Fictional agendas and minutes in every layout that is met, each with what must be read out of it:
 * for measuring a reader.
 *
 * <p>They were written from descriptions of real documents by people who had not seen a reader, and
 * differ as real ones do. {@code unlisted} holds layouts that no reader was built for.
 */
public final class Corpus {

  private Corpus() {}

  /** Every document, layout by layout. */
  public static List<CorpusDocument> all() {
    String index = new String(bytes("index.txt"), StandardCharsets.UTF_8);
    return index.lines().filter(line -> !line.isBlank()).map(Corpus::document).toList();
  }

  private static CorpusDocument document(String path) {
    int slash = path.indexOf('/');
    String expected = new String(bytes(path + ".json"), StandardCharsets.UTF_8);
    return new CorpusDocument(
        path.substring(0, slash), path.substring(slash + 1), bytes(path + ".txt"), expected);
  }

  private static byte[] bytes(String path) {
    try (InputStream in = Corpus.class.getResourceAsStream("corpus/" + path)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks corpus/" + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
