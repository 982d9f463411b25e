package dk.medsdk.io.draft;

import dk.medsdk.io.block.AttachmentWords;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.AttachmentBuilder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one line of a list of attachments: {@code Bilag 1 – Årsplan}, {@code 2. Budget}, a title.
 */
final class AttachmentReader {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:"
              + AttachmentWords.PATTERN
              + "\\s+(?:nr\\.?\\s*)?)?(\\d{1,3}[a-z]?)\\s*(?:[.:)–-]\\s*|$)");

  /** {@code Bilag 2026-4 – Årsplan}, {@code Bilag IV}: whatever the word says is a number. */
  private static final Pattern STATED_NUMBER =
      Pattern.compile(
          AttachmentWords.PATTERN
              + "\\s+([0-9][0-9A-Za-z.-]{0,11}|[IVXLC]{1,5}|[A-ZÆØÅ])(?:\\s+–\\s+|:\\s+|$)");

  private static final Pattern SPACED_NUMBER = Pattern.compile("[Bb]ilag\\s+(\\d{1,3}[a-z]?)\\s+");

  /** What stands before a title that could be taken for a number. */
  private static final String UNNUMBERED = "Bilag –";

  /** What is longer and ends in a full stop is a sentence. */
  private static final int LONGEST_TITLE = 50;

  private static final int FEWEST_TOLD = 4;

  private AttachmentReader() {}

  static Placed<Attachment> read(Optional<Words> label, Words words) {
    String text = words.text();
    AttachmentBuilder attachment = Attachment.builder();
    Matcher number = number(text);
    String title = text;
    label.ifPresent(printed -> attachment.number(printed.text()));
    if (number.lookingAt()) {
      attachment.number(number.group(1));
      title = text.substring(number.end()).strip();
    }
    if (title.startsWith(UNNUMBERED)) {
      title = title.substring(UNNUMBERED.length()).strip();
    }
    if (!title.isEmpty()) {
      attachment.title(title);
    }
    return new Placed<>(attachment.build(), words.span());
  }

  /** A sentence, or a line that announces something: the list of attachments is over. */
  static boolean endsList(String text) {
    boolean sentence = text.endsWith(".") && (text.length() > LONGEST_TITLE || isTold(text));
    return sentence || text.endsWith(":") || text.endsWith("?");
  }

  /** "Der er meget støj i kantinen.": so many words with a full stop behind them tell something. */
  private static boolean isTold(String text) {
    long words = text.chars().filter(c -> c == ' ').count() + 1;
    return words >= FEWEST_TOLD && !Character.isDigit(text.charAt(text.length() - 2));
  }

  private static Matcher number(String text) {
    Matcher stated = STATED_NUMBER.matcher(text);
    Matcher plain = NUMBER.matcher(text);
    Matcher spaced = SPACED_NUMBER.matcher(text);
    return stated.lookingAt() ? stated : plain.lookingAt() ? plain : spaced;
  }
}
