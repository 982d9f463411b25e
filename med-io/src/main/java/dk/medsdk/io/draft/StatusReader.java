package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.model.meeting.StatusChangeBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads how far a document is: {@code Udkast}, {@code Godkendt af formandskabet den 7. oktober
 * 2024}.
 */
final class StatusReader {

  private static final int LONGEST = 120;

  private static final String[] DOCUMENTS = {
    "referatet er ", "referatet blev ", "referatet ", "referat ", "dagsordenen er ", "dagsorden "
  };

  private static final List<String> SAID_OF_IT =
      List.of(
          "godkendt den ",
          "godkendt d.",
          "godkendt af ",
          "udsendt d",
          "sendt d",
          "offentliggjort d");

  private StatusReader() {}

  /** Takes a status, or one after the other, from a line of the head; {@code false} if none. */
  static boolean read(Words line, MeetingDraft draft) {
    List<Words> changes = changes(line);
    changes.forEach(change -> readOne(change, draft));
    return !changes.isEmpty() || readOne(line, draft);
  }

  /** "Udkast 3. maj 2024 (Ida Holm), godkendt 10. maj 2024 (LMU)": each dated, else none. */
  private static List<Words> changes(Words line) {
    int comma = line.length() > LONGEST ? -1 : line.text().indexOf(", ");
    if (comma < 0) {
      return List.of();
    }
    List<Words> changes = new ArrayList<>();
    int start = 0;
    while (start <= line.length()) {
      int end = comma < 0 ? line.length() : comma;
      changes.add(line.part(start, end).strip());
      start = end + 1;
      comma = line.text().indexOf(", ", start);
    }
    return changes.stream().allMatch(StatusReader::isDatedChange) ? changes : List.of();
  }

  private static boolean isDatedChange(Words change) {
    boolean dated = HeadDays.dates(change).stream().anyMatch(d -> d.printed().date().isPresent());
    boolean one = change.text().indexOf(", ") < 0;
    return dated && one && (statusOf(change.text()).isPresent() || isDatedDraft(change.text()));
  }

  private static boolean isDatedDraft(String text) {
    return text.regionMatches(true, 0, "udkast ", 0, 7)
        || text.regionMatches(true, 0, "draft ", 0, 6);
  }

  private static boolean readOne(Words line, MeetingDraft draft) {
    Optional<DocumentStatus> status =
        statusOf(line.text())
            .or(
                () ->
                    isDatedDraft(line.text()) && isDatedChange(line)
                        ? Optional.of(DocumentStatus.DRAFT)
                        : Optional.empty());
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
    String about = withoutDocument(text);
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

  /** "Referatet er godkendt den 3. maj" says it of the document. */
  private static String withoutDocument(String text) {
    for (String document : DOCUMENTS) {
      if (text.startsWith(document)) {
        return text.substring(document.length());
      }
    }
    return text;
  }

  /** "Referat godkendt den 24. april 2026", which is no headline and no day of the meeting. */
  static boolean isDatedStatus(Words line) {
    String text = line.text().toLowerCase(Locale.ROOT);
    String about = withoutDocument(text);
    return about.length() < text.length()
        && statusOf(text).isPresent()
        && SAID_OF_IT.stream().anyMatch(about::contains)
        && isDatedChange(line);
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
    return end < 0 ? inParenthesis(line) : Optional.of(line.substring(by + 4, end).strip());
  }

  /** "godkendt 10. maj 2024 (LMU)". */
  private static Optional<String> inParenthesis(String line) {
    int open = line.endsWith(")") ? line.lastIndexOf(" (") : -1;
    boolean name = open > 0 && Character.isUpperCase(line.charAt(open + 2));
    return name ? Optional.of(line.substring(open + 2, line.length() - 1)) : Optional.empty();
  }
}
