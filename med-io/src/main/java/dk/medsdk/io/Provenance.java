package dk.medsdk.io;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a document came from; no part of the document, and not of its equality.
 *
 * @param name what it is called, {@code referat.txt}
 * @param mediaType the media type that was read (RFC 6838), {@code text/plain}
 * @param sha256 the SHA-256 of its bytes in lower-case hexadecimal, if it was read from bytes
 * @param encoding the character encoding of its bytes, {@code UTF-8}, if it was read from bytes
 */
public record Provenance(
    Optional<String> name, String mediaType, Optional<String> sha256, Optional<String> encoding) {

  /** Refuses {@code null}. */
  public Provenance {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(encoding, "encoding");
  }

  /** The same under another name. */
  public Provenance named(String newName) {
    return new Provenance(Optional.of(newName), mediaType, sha256, encoding);
  }
}
