package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.model.meeting.StatusChangeBuilder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads how far a document is: {@code Udkast}, {@code Godkendt af formandskabet den 7. oktober
 * 2024}.
 */
final class StatusReader {

  private static final int LONGEST = 120;

  private StatusReader() {}

  /** Takes a status from a line of the head; {@code false} if it says none. */
  static boolean read(Words line, MeetingDraft draft) {
    Optional<DocumentStatus> status = statusOf(line.text());
    if (status.isEmpty()) {
      return false;
    }
    draft.status = new Placed<>(status.get(), line.span());
    addChange(status.get(), line, draft);
    return true;
  }

  private static Optional<DocumentStatus> statusOf(String line) {
    String text = line.strip().toLowerCase(Locale.ROOT);
    // "Godkendt." is what a decision says.
    if (text.length() > LONGEST || text.equals("godkendt.")) {
      return Optional.empty();
    }
    if (isWord(text, "udkast") || isWord(text, "draft")) {
      return Optional.of(DocumentStatus.DRAFT);
    }
    String about = text.startsWith("referatet er ") ? text.substring(13) : text;
    if (about.startsWith("godkendt") || about.startsWith("approved")) {
      boolean chairs = about.contains("formand") || about.contains("chair");
      return Optional.of(chairs ? DocumentStatus.APPROVED_BY_CHAIRS : DocumentStatus.APPROVED);
    }
    if (about.startsWith("udsendt") || about.startsWith("sendt ")) {
      return Optional.of(DocumentStatus.SENT);
    }
    return about.startsWith("offentliggjort")
        ? Optional.of(DocumentStatus.PUBLISHED)
        : Optional.empty();
  }

  private static boolean isWord(String text, String word) {
    int start = 0;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    String bare = text.substring(start, end);
    return bare.equals(word) || bare.startsWith(word + " version");
  }

  /** A date makes it a change that can be told; that the chairs approved it, the status says. */
  private static void addChange(DocumentStatus status, Words line, MeetingDraft draft) {
    Optional<LocalDate> date =
        HeadDays.dates(line).stream().flatMap(d -> d.printed().date().stream()).findFirst();
    if (date.isEmpty()) {
      return;
    }
    StatusChangeBuilder change = StatusChange.builder().status(status).date(date);
    if (status != DocumentStatus.APPROVED_BY_CHAIRS) {
      by(line.text()).ifPresent(change::by);
    }
    draft.statusHistory.add(new Placed<>(change.build(), line.span()));
  }

  /** "Godkendt af Ida Holm den 3. maj 2024". */
  private static Optional<String> by(String line) {
    int by = line.indexOf(" af ");
    int end = by < 0 ? -1 : line.indexOf(" den ", by);
    return end < 0 ? Optional.empty() : Optional.of(line.substring(by + 4, end).strip());
  }
}
