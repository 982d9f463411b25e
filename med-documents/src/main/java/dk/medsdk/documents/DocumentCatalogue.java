package dk.medsdk.documents;

import dk.medsdk.finding.FindingCatalogue;
import dk.medsdk.finding.FindingKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the readers of Word files, web pages and PDF files notice. */
public final class DocumentCatalogue implements FindingCatalogue {

  private static final List<FindingKind> KINDS =
      Stream.of(
              List.of(DocumentFinding.DOCUMENT_LIMIT),
              DocxFindings.KINDS,
              HtmlFindings.KINDS,
              PdfFindings.KINDS)
          .flatMap(List::stream)
          .toList();

  /** For the service loader; use {@link FindingCatalogue#all()}. */
  public DocumentCatalogue() {}

  @Override
  public List<FindingKind> kinds() {
    return KINDS;
  }

  @Override
  public Optional<String> page(String id) {
    return kind(id).map(kind -> read("pages/" + kind.id() + ".md"));
  }

  private static String read(String resource) {
    try (InputStream in = DocumentCatalogue.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
