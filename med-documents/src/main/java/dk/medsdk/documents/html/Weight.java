package dk.medsdk.documents.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * How much an element says: characters of words, those in links apart.
 *
 * <p>Links within the page are words, since a list of contents consists of them.
 */
final class Weight {

  /** That of what is not there; never changed. */
  static final Weight NOTHING = new Weight();

  private static final String[] FILES = {".pdf", ".doc", ".xls", ".ppt", ".odt", ".zip", ".msg"};
  private static final int LONGEST_ADDRESS = 2000;

  private int words;
  private int linked;
  private int links;
  private int files;
  private int headings;
  private int titles;
  private boolean link;

  /** That of an element whose content is not counted yet. */
  static Weight startOf(Element element) {
    Weight weight = new Weight();
    boolean anchor = element.normalName().equals("a") && element.hasAttr("href");
    String address = anchor ? element.attr("href").strip() : "";
    if (anchor && !isWithinPage(address)) {
      weight.link = true;
      weight.links = 1;
      weight.files = isFile(address) ? 1 : 0;
    }
    return weight;
  }

  /** Browsers write out the whole address of links within the page when they save it. */
  private static boolean isWithinPage(String address) {
    int fragment = address.indexOf('#');
    return fragment >= 0 && fragment < address.length() - 1;
  }

  private static boolean isFile(String words) {
    if (words.length() > LONGEST_ADDRESS) {
      return false;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    for (String file : FILES) {
      if (lower.contains(file)) {
        return true;
      }
    }
    return lower.contains("bilag");
  }

  /** Adds words, which are in a link or not. */
  void add(String text, boolean inLink) {
    int length = visibleLength(text);
    if (inLink) {
      linked += length;
      files += isFile(text) ? 1 : 0;
    } else {
      words += length;
    }
  }

  private static int visibleLength(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      length += c > ' ' && c != '\u00a0' ? 1 : 0;
    }
    return length;
  }

  void add(Weight inner) {
    words += inner.words;
    linked += inner.linked;
    links += inner.links;
    files += inner.files;
    headings += inner.headings;
    titles += inner.titles;
  }

  void subtract(Weight inner) {
    words -= inner.words;
    linked -= inner.linked;
    links -= inner.links;
    files -= inner.files;
    headings -= inner.headings;
    titles -= inner.titles;
  }

  void addHeading(int level) {
    headings++;
    titles += level == 1 ? 1 : 0;
  }

  /** Whether it is a link to another page. */
  boolean isLink() {
    return link;
  }

  /** The characters that are in no link to another page. */
  int words() {
    return words;
  }

  /** All characters. */
  int all() {
    return words + linked;
  }

  /** How many links to other pages there are. */
  int links() {
    return links;
  }

  /** How often a link names a file, as attachments do. */
  int files() {
    return files;
  }

  /** How many headings there are. */
  int headings() {
    return headings;
  }

  /** How many headings of the first level there are. */
  int titles() {
    return titles;
  }

  /** Whether most of it is links to other pages, none of them to files. */
  boolean isMostlyLinks() {
    return links > 0 && files == 0 && linked >= words;
  }
}
