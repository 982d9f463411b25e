package dk.medsdk.documents.html;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.bytes.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The characters of a page, and the encoding they came in.
 *
 * <p>A byte-order mark decides; then bytes that are UTF-8 or UTF-16 are read as such, since a page
 * that was saved again often keeps the declaration of another encoding; then what the page declares
 * ({@link DeclaredCharset}); then the guess of {@link TextDecoder}.
 *
 * @param text the characters; empty if the bytes are no text
 * @param charset the encoding, if the bytes are text
 * @param findings a guess, or what the bytes are instead
 */
record DecodedPage(String text, Optional<Charset> charset, List<Finding> findings) {

  DecodedPage {
    findings = List.copyOf(findings);
  }

  static DecodedPage of(byte[] bytes) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    boolean guessed = decoded.charset().isPresent() && !decoded.findings().isEmpty();
    Optional<Charset> declared =
        guessed
            ? DeclaredCharset.in(bytes).filter(c -> !c.equals(StandardCharsets.UTF_8))
            : Optional.empty();
    return declared
        .map(c -> new DecodedPage(new String(bytes, c), declared, List.of()))
        .orElseGet(
            () -> new DecodedPage(decoded.text().content(), decoded.charset(), decoded.findings()));
  }
}
