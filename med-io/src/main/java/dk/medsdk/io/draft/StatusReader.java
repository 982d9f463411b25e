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
    if (text.length() > LONGEST) {
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
    String bare = text.replaceAll("[^\\p{L} ]", "").strip();
    return bare.equals(word) || bare.startsWith(word + " version");
  }

  /** A date or a name makes it a change that can be told. */
  private static void addChange(DocumentStatus status, Words line, MeetingDraft draft) {
    Optional<LocalDate> date =
        HeadValues.dates(line).stream().flatMap(d -> d.printed().date().stream()).findFirst();
    int by = line.text().indexOf(" af ");
    if (date.isEmpty()) {
      return;
    }
    StatusChangeBuilder change = StatusChange.builder().status(status).date(date);
    if (by > 0) {
      int end = line.text().indexOf(" den ", by);
      String name = line.text().substring(by + 4, end < 0 ? line.length() : end).strip();
      if (end > 0) {
        change.by(name);
      }
    }
    draft.statusHistory.add(new Placed<>(change.build(), line.span()));
  }
}
