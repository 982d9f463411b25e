package dk.medsdk.io.text;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.Provenance;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.ReaderCatalogue;
import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.BlockParser;
import dk.medsdk.io.bytes.ByteInput;
import dk.medsdk.io.bytes.CleanText;
import dk.medsdk.io.bytes.TextDecoder;
import dk.medsdk.io.draft.DocumentLanguage;
import dk.medsdk.io.draft.DraftBuilder;
import dk.medsdk.io.draft.MeetingAssembler;
import dk.medsdk.io.draft.MeetingAssembler.Assembled;
import dk.medsdk.io.draft.MeetingDraft;
import dk.medsdk.io.draft.PoliticalBody;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.LineDocument;
import dk.medsdk.io.line.LineScanner;
import dk.medsdk.io.line.TextMarkup;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads agendas and minutes from plain text, {@code MedText.read(Path.of("referat.txt")).value()},
 * and writes them.
 *
 * <p>Every text is a document: what is not understood is kept as text in its place, and nothing is
 * thrown for content. Safe to use from many threads.
 */
public final class MedText {

  /** The most bytes that are read, 16 MB: minutes of a thousand pages stay far below. */
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  /** The most characters that are read, 4 million: minutes of a thousand pages have 3 million. */
  public static final int MOST_CHARACTERS = 4_000_000;

  /** The most lines that are read, 60,000: minutes of a thousand pages have 45,000. */
  public static final int MOST_LINES = 60_000;

  /** The most items that are read of a document of any format, 10,000: large minutes have fifty. */
  public static final int MOST_ITEMS = 10_000;

  private static final SourceText NO_TEXT = SourceText.of("");
  private static final String MEDIA_TYPE = "text/plain";

  private MedText() {}

  /**
   * Reads a file.
   *
   * @throws IOException if the file cannot be opened or read
   */
  public static ReadResult<MeetingDocument> read(Path file) throws IOException {
    return read(ByteInput.of(file, MOST_BYTES));
  }

  /**
   * Reads a stream to its end, which the caller closes.
   *
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult<MeetingDocument> read(InputStream in) throws IOException {
    return read(ByteInput.of(in, MOST_BYTES));
  }

  /** Reads bytes in whatever encoding they are. */
  public static ReadResult<MeetingDocument> read(byte[] bytes) {
    return read(ByteInput.of(bytes, MOST_BYTES));
  }

  /** Reads a text that is decoded already. */
  public static ReadResult<MeetingDocument> read(String text) {
    Provenance provenance = Provenance.ofText(MEDIA_TYPE);
    return read(SourceText.of(text), List.of(), provenance);
  }

  /**
   * Reads what another reader took out of a Word file, a web page or a PDF file.
   *
   * @param document its lines; one without words is an empty document, and says so unless its
   *     reader said why
   * @param provenance where it came from
   */
  public static ReadResult<MeetingDocument> read(LineDocument document, Provenance provenance) {
    boolean unread = document.lines().isEmpty() && !document.findings().isEmpty();
    return unread
        ? unread(document.source(), document.findings(), provenance)
        : read(document.source(), document.lines(), document.findings(), provenance);
  }

  /**
   * Writes a document as a page that people read, and that {@link #read(String)} reads back:
   *
   * <pre>
   * - Udvalg: HMU Kysthospitalet
   * - Mødedato: 12. marts, 2026 kl. 09:00
   * 1. Godkendelse af dagsorden (kl. 09.00-09.05)
   * Beslutning
   * HMU besluttede, at:
   * - godkende dagsordenen
   * </pre>
   *
   * <p>What was read of a page is written as the same page. Nothing is thrown for content: what a
   * page cannot hold is among the losses.
   *
   * @throws IllegalArgumentException if the document has more levels than {@link
   *     dk.medsdk.io.json.JsonLimits#STANDARD} allows
   */
  public static WrittenText write(MeetingDocument document) {
    return TextWriter.write(document, text -> read(text).value());
  }

  private static ReadResult<MeetingDocument> read(ByteInput input) {
    if (input.isTooLarge()) {
      Provenance provenance = input.provenance(MEDIA_TYPE, Optional.empty());
      return unread(NO_TEXT, List.of(tooLarge(MOST_BYTES >> 20, "megabytes")), provenance);
    }
    if (TextDecoder.hasMoreThan(MOST_CHARACTERS, input.bytes())) {
      Provenance provenance = input.provenance(MEDIA_TYPE, Optional.empty());
      return unread(NO_TEXT, List.of(tooLarge(MOST_CHARACTERS, "characters")), provenance);
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(input.bytes());
    Provenance provenance = input.provenance(MEDIA_TYPE, decoded.charset());
    return decoded.charset().isPresent()
        ? read(decoded.text(), decoded.findings(), provenance)
        : unread(decoded.text(), decoded.findings(), provenance);
  }

  private static Finding tooLarge(int limit, String unit) {
    return Finding.of(ReaderCatalogue.DOCUMENT_TOO_LARGE)
        .putArgument("limit", String.valueOf(limit))
        .putArgument("unit", unit)
        .build();
  }

  private static ReadResult<MeetingDocument> read(
      SourceText text, List<Finding> decoding, Provenance provenance) {
    if (text.length() > MOST_CHARACTERS) {
      return unread(NO_TEXT, List.of(tooLarge(MOST_CHARACTERS, "characters")), provenance);
    }
    if (LineScanner.hasMoreThan(MOST_LINES, text)) {
      return unread(NO_TEXT, List.of(tooLarge(MOST_LINES, "lines")), provenance);
    }
    CleanText clean = CleanText.of(text.content());
    if (clean.isUnchanged()) {
      return read(text, linesOf(text), decoding, provenance);
    }
    if (!clean.isWhole()) {
      return unread(NO_TEXT, List.of(tooLarge(CleanText.MOST_PLACES, "places")), provenance);
    }
    SourceText seen = SourceText.of(clean.text());
    ReadResult<MeetingDocument> read = read(seen, linesOf(seen), decoding, provenance);
    return inSource(read, text, clean);
  }

  private static List<Line> linesOf(SourceText text) {
    return TextMarkup.apply(LineScanner.scan(text));
  }

  /** The same with every place in the text as it was. */
  private static ReadResult<MeetingDocument> inSource(
      ReadResult<MeetingDocument> read, SourceText text, CleanText clean) {
    SourceMap map = SourceMap.foundBy(() -> inSource(read.sourceMap(), clean));
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : read.findings()) {
      Optional<SourceSpan> span = finding.span().map(clean::inSource);
      findings.add(finding.toBuilder().span(span).build());
    }
    clean
        .firstTwiceEncoded()
        .ifPresent(
            at ->
                findings.add(
                    Finding.of(ReaderCatalogue.TWICE_ENCODED)
                        .span(SourceSpan.of(at, at + 2))
                        .build()));
    return new ReadResult<>(read.value(), text, map, findings, read.provenance());
  }

  private static SourceMap inSource(SourceMap places, CleanText clean) {
    SourceMap.Builder map = SourceMap.builder();
    places.spans().forEach((path, span) -> map.put(path, clean.inSource(span)));
    return map.build();
  }

  private static ReadResult<MeetingDocument> read(
      SourceText text, List<Line> lines, List<Finding> decoding, Provenance provenance) {
    if (isBlank(lines)) {
      List<Finding> findings = new ArrayList<>(decoding);
      findings.add(Finding.of(ReaderCatalogue.EMPTY_DOCUMENT).build());
      return unread(text, findings, provenance);
    }
    List<Block> blocks = BlockParser.parse(lines);
    if (hasManyItems(blocks)) {
      List<Finding> findings = new ArrayList<>(decoding);
      findings.add(tooLarge(MOST_ITEMS, "items"));
      return unread(text, findings, provenance);
    }
    MeetingDraft draft = DraftBuilder.build(blocks);
    draft.languageIs(DocumentLanguage.of(text.content()));
    Assembled assembled = MeetingAssembler.assemble(draft);
    List<Finding> findings = new ArrayList<>(decoding);
    findings.addAll(assembled.findings());
    PoliticalBody.find(draft, text).ifPresent(findings::add);
    if (isWithoutItems(assembled.document())) {
      findings.add(Finding.of(ReaderCatalogue.NO_ITEMS_FOUND).build());
    }
    return new ReadResult<>(
        assembled.document(), text, assembled.sourceMap(), findings, provenance);
  }

  private static boolean hasManyItems(List<Block> blocks) {
    int items = 0;
    for (Block block : blocks) {
      items += block instanceof Block.ItemHeading ? 1 : 0;
    }
    return items > MOST_ITEMS;
  }

  private static boolean isBlank(List<Line> lines) {
    for (Line line : lines) {
      if (!line.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static ReadResult<MeetingDocument> unread(
      SourceText text, List<Finding> findings, Provenance provenance) {
    MeetingDocument empty = MeetingDocument.builder().kind(DocumentKind.UNKNOWN).build();
    return new ReadResult<>(empty, text, SourceMap.EMPTY, findings, provenance);
  }

  private static boolean isWithoutItems(MeetingDocument document) {
    return document.items().isEmpty()
        && document.contents().isEmpty()
        && document.themeDiscussion().isEmpty();
  }
}
