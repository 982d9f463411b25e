package dk.medsdk.validation;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.rule.CheckInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Minutes with the text they are printed in, for tests of rules that look at both.
 *
 * <p>Items are added in the order in which they stand; each goes on to where the next one begins.
 */
public final class PrintedMinutes {

  private final String text;
  private final List<AgendaItem> items = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final List<ContentsEntry> contents = new ArrayList<>();
  private final SourceMap.Builder map = SourceMap.builder();
  private DocumentKind kind = DocumentKind.MINUTES;
  private Optional<LocalDate> date = Optional.empty();

  private PrintedMinutes(String text) {
    this.text = text;
  }

  /** Minutes that print these lines and, so far, hold nothing. */
  public static PrintedMinutes of(String... lines) {
    return new PrintedMinutes(String.join("\n", lines));
  }

  /** Another kind of document. */
  public PrintedMinutes kind(DocumentKind newKind) {
    kind = newKind;
    return this;
  }

  /** The date of the meeting. */
  public PrintedMinutes date(LocalDate day) {
    date = Optional.of(day);
    return this;
  }

  /** The next item, whose heading begins with the given words. */
  public PrintedMinutes item(String heading, AgendaItem item) {
    starts.add(text.indexOf("\n" + heading) < 0 ? 0 : text.indexOf("\n" + heading) + 1);
    items.add(item);
    return this;
  }

  /** The next entry of the contents list, printed in the given words. */
  public PrintedMinutes contentsEntry(String words) {
    map.put(ModelPath.ROOT.child("contents").child(contents.size()), spanOf(words));
    contents.add(ContentsEntry.builder().title(words).build());
    return this;
  }

  /** An attachment of the meeting. */
  public PrintedMinutes attachment(Attachment attachment) {
    attachments.add(attachment);
    return this;
  }

  /** Says that a value is printed in the given words, the first of them in the text. */
  public PrintedMinutes printed(ModelPath path, String words) {
    map.put(path, spanOf(words));
    return this;
  }

  /** Where the words stand first. */
  public SourceSpan spanOf(String words) {
    int start = text.indexOf(words);
    return SourceSpan.of(start, start + words.length());
  }

  /** What a rule is given. */
  public CheckInput input() {
    for (int i = 0; i < items.size(); i++) {
      int end = i + 1 < items.size() ? starts.get(i + 1) : text.length();
      map.put(ModelPath.ITEMS.child(i), SourceSpan.of(starts.get(i), end));
    }
    Meeting meeting =
        Meeting.builder().date(date).addAllItems(items).addAllAttachments(attachments).build();
    MeetingDocument document =
        MeetingDocument.builder().kind(kind).contents(contents).meeting(meeting).build();
    return CheckInput.of(document, SourceText.of(text), map.build(), List.of());
  }
}
