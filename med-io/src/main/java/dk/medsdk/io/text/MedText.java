package dk.medsdk.io.text;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.io.Provenance;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.ReaderCatalogue;
import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.BlockParser;
import dk.medsdk.io.draft.DraftBuilder;
import dk.medsdk.io.draft.MeetingAssembler;
import dk.medsdk.io.draft.MeetingAssembler.Assembled;
import dk.medsdk.io.draft.MeetingDraft;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.LineScanner;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads agendas and minutes from plain text: {@code MedText.read(Path.of("referat.txt")).value()}.
 *
 * <p>Every text is a document: what is not understood is kept as text in its place, and nothing is
 * thrown for content. Safe to use from many threads.
 */
public final class MedText {

  /** The most bytes that are read, 16 MB: minutes of a thousand pages stay far below. */
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final String MEDIA_TYPE = "text/plain";

  private MedText() {}

  /**
   * Reads a file.
   *
   * @throws IOException if the file cannot be opened or read
   */
  public static ReadResult<MeetingDocument> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, Optional.ofNullable(file.getFileName()).map(Path::toString));
    }
  }

  /**
   * Reads a stream to its end, which the caller closes.
   *
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult<MeetingDocument> read(InputStream in) throws IOException {
    return read(in, Optional.empty());
  }

  /** Reads bytes in whatever encoding they are. */
  public static ReadResult<MeetingDocument> read(byte[] bytes) {
    try {
      return read(new ByteArrayInputStream(bytes), Optional.empty());
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be read", e);
    }
  }

  /** Reads a text that is decoded already. */
  public static ReadResult<MeetingDocument> read(String text) {
    Provenance provenance =
        new Provenance(Optional.empty(), MEDIA_TYPE, Optional.empty(), Optional.empty());
    return read(SourceText.of(text), List.of(), provenance);
  }

  private static ReadResult<MeetingDocument> read(InputStream in, Optional<String> name)
      throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      Finding finding =
          finding(ReaderCatalogue.DOCUMENT_TOO_LARGE).toBuilder()
              .putArgument("limit", String.valueOf(MOST_BYTES >> 20))
              .build();
      Provenance provenance = new Provenance(name, MEDIA_TYPE, Optional.empty(), Optional.empty());
      return unread(SourceText.of(""), List.of(finding), provenance);
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    Provenance provenance =
        new Provenance(
            name, MEDIA_TYPE, Optional.of(sha256(bytes)), decoded.charset().map(Charset::name));
    return decoded.charset().isPresent()
        ? read(decoded.text(), decoded.findings(), provenance)
        : unread(decoded.text(), decoded.findings(), provenance);
  }

  private static ReadResult<MeetingDocument> read(
      SourceText text, List<Finding> decoding, Provenance provenance) {
    if (new Words(text.content(), 0).isBlank()) {
      return unread(text, List.of(finding(ReaderCatalogue.EMPTY_DOCUMENT)), provenance);
    }
    List<Line> lines = LineScanner.scan(text);
    List<Block> blocks = BlockParser.parse(lines);
    MeetingDraft draft = DraftBuilder.build(blocks);
    Assembled assembled = MeetingAssembler.assemble(draft);
    List<Finding> findings = new ArrayList<>(decoding);
    findings.addAll(assembled.findings());
    if (isWithoutItems(assembled.document())) {
      findings.add(finding(ReaderCatalogue.NO_ITEMS_FOUND));
    }
    return new ReadResult<>(
        assembled.document(), text, assembled.sourceMap(), findings, provenance);
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

  private static Finding finding(FindingKind kind) {
    return Finding.builder().kind(kind).severity(kind.severity()).build();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
