package dk.medsdk.io;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a document came from; no part of the document, and not of its equality.
 *
 * <p>Immutable. The digest is worked out when someone asks, since few do.
 */
public final class Provenance {

  private final Optional<String> name;
  private final String mediaType;
  private final Optional<String> encoding;
  private final Supplier<Optional<String>> digest;

  private Provenance(
      Optional<String> name,
      String mediaType,
      Optional<String> encoding,
      Supplier<Optional<String>> digest) {
    this.name = Objects.requireNonNull(name, "name");
    this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
    this.encoding = Objects.requireNonNull(encoding, "encoding");
    this.digest = Objects.requireNonNull(digest, "digest");
  }

  /**
   * Of a text that was never bytes.
   *
   * @param mediaType the media type that was read (RFC 6838), {@code text/plain}
   */
  public static Provenance ofText(String mediaType) {
    return new Provenance(Optional.empty(), mediaType, Optional.empty(), Optional::empty);
  }

  /**
   * Of bytes.
   *
   * @param name what they are called, if they have a name
   * @param mediaType the media type that was read (RFC 6838), {@code text/plain}
   * @param encoding how they were decoded, if they were
   * @param digest gives their SHA-256 in lower-case hexadecimal, always the same
   */
  public static Provenance ofBytes(
      Optional<String> name,
      String mediaType,
      Optional<Charset> encoding,
      Supplier<Optional<String>> digest) {
    return new Provenance(name, mediaType, encoding.map(Charset::name), digest);
  }

  /** What it is called, {@code referat.txt}. */
  public Optional<String> name() {
    return name;
  }

  /** The media type that was read (RFC 6838), {@code text/plain}. */
  public String mediaType() {
    return mediaType;
  }

  /** The SHA-256 of its bytes in lower-case hexadecimal, if it was read from bytes. */
  public Optional<String> sha256() {
    return digest.get();
  }

  /** The character encoding of its bytes, {@code UTF-8}, if it was read from bytes. */
  public Optional<String> encoding() {
    return encoding;
  }

  /** The same under another name. */
  public Provenance named(String newName) {
    return new Provenance(Optional.of(newName), mediaType, encoding, digest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Provenance that
        && name.equals(that.name)
        && mediaType.equals(that.mediaType)
        && encoding.equals(that.encoding)
        && sha256().equals(that.sha256());
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, mediaType, encoding);
  }

  @Override
  public String toString() {
    return "Provenance(" + name.orElse("?") + ", " + mediaType + ")";
  }
}
