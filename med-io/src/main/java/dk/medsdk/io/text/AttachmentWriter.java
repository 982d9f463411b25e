package dk.medsdk.io.text;

import dk.medsdk.io.block.AttachmentWords;
import dk.medsdk.model.meeting.Attachment;
import java.util.List;

/** Writes lists of attachments: {@code - Bilag 1 – Oversigt over konsulentaftaler}. */
final class AttachmentWriter {

  private static final String WORD = "Bilag";

  private AttachmentWriter() {}

  static void write(String heading, List<Attachment> attachments, PageText page) {
    if (!attachments.isEmpty()) {
      page.line(heading);
      attachments.forEach(attachment -> page.element("-", attachment(attachment), 0));
    }
  }

  private static String attachment(Attachment attachment) {
    String title = attachment.title().orElse("");
    if (attachment.number().isPresent()) {
      String number = WORD + " " + attachment.number().get();
      return title.isEmpty() ? number : number + " – " + title;
    }
    return mayBeNumber(title) ? WORD + " – " + title : title;
  }

  /** A title such as "3. udgave" would pass for number and title. */
  private static boolean mayBeNumber(String title) {
    return title.isEmpty() || Character.isDigit(title.charAt(0)) || AttachmentWords.end(title) > 0;
  }
}
