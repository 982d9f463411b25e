package dk.medsdk.io.bytes;

import dk.medsdk.io.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes of a document, with the name they came under, and never more than a reader takes. */
public final class ByteInput {

  private final Optional<String> name;
  private final byte[] bytes;
  private final int most;

  private ByteInput(Optional<String> name, byte[] bytes, int most) {
    this.name = name;
    this.bytes = bytes;
    this.most = most;
  }

  /**
   * The bytes of a file.
   *
   * @throws IOException if the file cannot be opened or read
   */
  public static ByteInput of(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Optional<String> name = Optional.ofNullable(file.getFileName()).map(Path::toString);
      return new ByteInput(name, in.readNBytes(most + 1), most);
    }
  }

  /**
   * The bytes of a stream, which the caller closes.
   *
   * @throws IOException if the stream cannot be read
   */
  public static ByteInput of(InputStream in, int most) throws IOException {
    return new ByteInput(Optional.empty(), in.readNBytes(most + 1), most);
  }

  /** A copy of bytes that are at hand: places and digest are worked out later, if at all. */
  public static ByteInput of(byte[] bytes, int most) {
    return new ByteInput(Optional.empty(), bytes.clone(), most);
  }

  /** Bytes that are a part of a file. */
  public static ByteInput of(Optional<String> name, byte[] bytes, int most) {
    return new ByteInput(name, bytes, most);
  }

  /** The bytes, one more than the most at most; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Whether there are more bytes than are read. */
  public boolean isTooLarge() {
    return bytes.length > most;
  }

  /** Where they came from, once it is known what they are; too large, they have no digest. */
  public Provenance provenance(String mediaType, Optional<Charset> charset) {
    return Provenance.ofBytes(
        name, mediaType, charset, () -> isTooLarge() ? Optional.empty() : Optional.of(sha256()));
  }

  private String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
