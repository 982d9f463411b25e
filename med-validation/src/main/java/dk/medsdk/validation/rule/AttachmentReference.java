package dk.medsdk.validation.rule;

import java.util.Optional;

/**
 * Henvisning til et bilag: words that point the reader to an attachment.
 *
 * @param place the words: {@code Bilag 2}, {@code jf. bilag} or {@code vedlagte}
 * @param number the number as printed, {@code 2}; empty where none is
 */
public record AttachmentReference(TextPlace place, Optional<String> number) {}
