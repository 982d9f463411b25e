package dk.medsdk.validation.rule.attachment;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The meeting or an item, with the attachments it lists.
 *
 * @param path the meeting's or the item's path
 * @param listed the attachments
 */
record AttachmentOwner(ModelPath path, List<Attachment> listed) {

  private static final String NOUN = "bilag ";

  /** The item itself. */
  static AttachmentOwner of(ModelPath path, AgendaItem item) {
    return new AttachmentOwner(path, item.attachments());
  }

  /** The item with the attachments of the items under it. */
  static AttachmentOwner withSubItems(ModelPath path, AgendaItem item) {
    List<Attachment> all = new ArrayList<>();
    gather(item, all);
    return new AttachmentOwner(path, all);
  }

  /** The path of the section. */
  ModelPath section() {
    return path.child("attachments");
  }

  /** Whether a heading for attachments is printed with nothing under it. */
  boolean hasEmptyHeading(SourceMap map) {
    return listed.isEmpty() && map.isPrinted(section());
  }

  /** Whether an attachment has this number, stands at this place in the list or says it is it. */
  boolean lists(String number) {
    String wanted = plain(number);
    for (int i = 0; i < listed.size(); i++) {
      Attachment attachment = listed.get(i);
      boolean found =
          wanted.equals(String.valueOf(i + 1))
              || attachment.number().filter(printed -> plain(printed).equals(wanted)).isPresent()
              || attachment.title().filter(title -> isTitled(title, wanted)).isPresent();
      if (found) {
        return true;
      }
    }
    return false;
  }

  private static void gather(AgendaItem item, List<Attachment> all) {
    all.addAll(item.attachments());
    item.items().forEach(sub -> gather(sub, all));
  }

  private static boolean isTitled(String title, String number) {
    String plain = title.strip().toLowerCase(Locale.ROOT);
    if (!plain.startsWith(NOUN)) {
      return false;
    }
    int end = NOUN.length();
    while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
      end++;
    }
    return plain(plain.substring(NOUN.length(), end)).equals(number);
  }

  /** {@code 01} and {@code 1} are one number, {@code A} and {@code a} too. */
  private static String plain(String number) {
    int zeros = 0;
    while (zeros < number.length() - 1 && number.charAt(zeros) == '0') {
      zeros++;
    }
    return number.substring(zeros).toLowerCase(Locale.ROOT);
  }
}
