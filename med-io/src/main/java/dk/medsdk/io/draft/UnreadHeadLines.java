package dk.medsdk.io.draft;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReaderCatalogue;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.model.text.TextList;
import dk.medsdk.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a head that look like facts and were only kept as text: {@code Ref: Ida Holm}, but
 * not a greeting and no sentence, for which text is the right place.
 */
final class UnreadHeadLines {

  /** A longer line tells a story. */
  private static final int LONGEST = 120;

  private static final String[] GREETINGS = {
    "kære",
    "hej",
    "hilsen",
    "venlig hilsen",
    "med venlig",
    "mvh",
    "dear",
    "hello",
    "hi ",
    "best",
    "kind regards",
    "regards"
  };

  private int count;
  private String first = "";
  private @Nullable SourceSpan span;

  private final MeetingDraft draft;

  private UnreadHeadLines(MeetingDraft draft) {
    this.draft = draft;
  }

  /** One finding for all of them in the text before the first item. */
  static Optional<Finding> find(MeetingDraft draft) {
    UnreadHeadLines lines = new UnreadHeadLines(draft);
    draft.preamble().blocks().forEach(lines::add);
    return Optional.ofNullable(lines.span).map(lines::finding);
  }

  private void add(Placed<TextBlock> block) {
    boolean list = block.value() instanceof TextList;
    for (String line : block.value().plainText().split("\n", -1)) {
      // Entries of a list are facts only where they have a label.
      if (isFact(line) && (!list || line.indexOf(": ") > 0) && !isOfOtherDay(line)) {
        count++;
        if (span == null) {
          span = block.span();
          first = line;
        }
      }
    }
  }

  /** A line that gives the meeting another day is understood: of the days a rule speaks. */
  private boolean isOfOtherDay(String line) {
    StringBuilder rest = new StringBuilder(line);
    List<DateScanner.Found> days = DateScanner.scan(line);
    for (int i = days.size() - 1; i >= 0; i--) {
      rest.delete(days.get(i).span().start(), days.get(i).span().end());
    }
    return !days.isEmpty() && HeadWords.of(draft).holds(rest.toString());
  }

  private Finding finding(SourceSpan at) {
    return Finding.of(ReaderCatalogue.HEAD_LINE_NOT_UNDERSTOOD)
        .putArgument("count", String.valueOf(count))
        .putArgument("line", Words.collapsed(first))
        .span(at)
        .build();
  }

  private static boolean isFact(String text) {
    if (text.length() > LONGEST || endsSentence(text)) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String greeting : GREETINGS) {
      if (lower.startsWith(greeting)) {
        return false;
      }
    }
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
