package dk.medsdk.documents.html;

import java.util.Locale;

/**
 * A page that is packed as a mail: {@code .mht}, {@code .mhtml} and {@code .eml}, as "Web page,
 * single file" saves it. It begins with headers such as {@code MIME-Version: 1.0}.
 */
final class WebArchive {

  private static final int FAR = 4096;

  private WebArchive() {}

  /** Whether a text begins with the headers of one. */
  static boolean isOne(String page) {
    String head = page.substring(0, Math.min(page.length(), FAR)).stripLeading();
    if (head.isEmpty() || !Character.isLetter(head.charAt(0))) {
      return false;
    }
    String lines = "\n" + head.toLowerCase(Locale.ROOT);
    return lines.contains("\nmime-version:") && lines.contains("\ncontent-type:");
  }
}
