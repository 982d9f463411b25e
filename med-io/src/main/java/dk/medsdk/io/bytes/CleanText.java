package dk.medsdk.io.bytes;

import dk.medsdk.source.SourceSpan;
import java.text.Normalizer;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A text as the parser sees it: letters in one piece, and without what nobody sees.
 *
 * <p>{@code a} and a ring above are {@code å}; soft hyphens, characters without width, the
 * bookmarks that an export of Word leaves, {@code [bookmark: _Hlk1]}, and the marks of bold type in
 * a wiki are gone; {@code Ã¦} is the {@code æ} that was encoded twice. Every offset leads back into
 * the text as it was. A text with nothing of the kind, as most are, is itself.
 */
public final class CleanText {

  private static final String BOOKMARK = "[bookmark:";
  private static final String EDIT = "[rediger]";
  private static final int LONGEST_BOOKMARK = 80;

  /** How many characters are looked at together. */
  private static final int PART = 4096;

  /** What UTF-8 looks like when it is read as windows-1252. */
  private static final Map<String, Character> TWICE_ENCODED =
      Map.ofEntries(
          Map.entry("\u00c3\u00a6", 'æ'),
          Map.entry("\u00c3\u00b8", 'ø'),
          Map.entry("\u00c3\u00a5", 'å'),
          Map.entry("\u00c3\u2020", 'Æ'),
          Map.entry("\u00c3\u02dc", 'Ø'),
          Map.entry("\u00c3\u2026", 'Å'),
          Map.entry("\u00c3\u00a9", 'é'),
          Map.entry("\u00c3\u00bc", 'ü'),
          Map.entry("\u00c3\u00b6", 'ö'),
          Map.entry("\u00c3\u00a4", 'ä'),
          Map.entry("\u00c2\u00a0", '\u00a0'),
          Map.entry("\u00c2\u00a7", '§'),
          Map.entry("\u00e2\u20ac\u201c", '–'),
          Map.entry("\u00e2\u20ac\u2122", '’'),
          Map.entry("\u00e2\u20ac\u0153", '“'),
          Map.entry("\u00e2\u20ac\u00a2", '•'));

  /**
   * In how many places something is taken out at most, a million: a page saved with a soft hyphen
   * in each word has five hundred.
   */
  public static final int MOST_PLACES = 1_000_000;

  /** The characters of western alphabets that are worth a second look: hardly any is. */
  private static final boolean[] RARE = new boolean[0x100];

  static {
    "\r[*\u00ad\u00c2\u00c3\u00e2".chars().forEach(c -> RARE[c] = true);
  }

  private final String text;

  /** Where what is left stood in the source; {@code null} if it is the same. */
  private final @Nullable Offsets offsets;

  private final OptionalInt firstTwiceEncoded;
  private final boolean whole;

  private CleanText(
      String text, @Nullable Offsets offsets, OptionalInt firstTwiceEncoded, boolean whole) {
    this.text = text;
    this.offsets = offsets;
    this.firstTwiceEncoded = firstTwiceEncoded;
    this.whole = whole;
  }

  /** Cleans a text. */
  public static CleanText of(String source) {
    // An array, since every text is gone through here and each charAt asks how a string is stored;
    // a small one, which stays near.
    char[] part = new char[Math.min(source.length(), PART)];
    for (int start = 0; start < source.length(); start += PART) {
      int length = Math.min(source.length() - start, PART);
      source.getChars(start, start + length, part, 0);
      for (int i = nextRare(part, 0, length); i < length; i = nextRare(part, i + 1, length)) {
        if (needsCleaning(part[i], source, start + i)) {
          return new Cleaner(source).clean();
        }
      }
    }
    return new CleanText(source, null, OptionalInt.empty(), true);
  }

  /** Where a character worth a second look stands next: a loop of its own, as short as can be. */
  private static int nextRare(char[] part, int from, int end) {
    int at = from;
    while (at < end && part[at] < RARE.length && !RARE[part[at]]) {
      at++;
    }
    return at;
  }

  /** The clean text. */
  public String text() {
    return text;
  }

  /** Whether it is the text as it was. */
  public boolean isUnchanged() {
    return offsets == null;
  }

  /** Whether it is all of the text: it ends where something is taken out once too often. */
  public boolean isWhole() {
    return whole;
  }

  /** Where a stretch of the clean text stands in the text as it was. */
  public SourceSpan inSource(SourceSpan span) {
    Offsets known = offsets;
    return known == null ? span : SourceSpan.of(known.of(span.start()), known.of(span.end()));
  }

  /**
   * Where the first letter that was encoded twice stands in the text as it was, if there is one.
   */
  public OptionalInt firstTwiceEncoded() {
    return firstTwiceEncoded;
  }

  private static boolean needsCleaning(char c, String source, int at) {
    return c > '\u007f'
        ? isInvisible(c, source, at) || isMark(c) || isTwiceEncodedAt(source, at)
        : isWideLineEnd(c, source, at)
            || (c == '[' && residueEnd(source, at) > 0)
            || (c == '*' && source.startsWith("**", at) && !source.startsWith("***", at));
  }

  /**
   * Whether a line ends with two characters, which become one, so that lines are joined the same
   * whatever system they come from.
   */
  private static boolean isWideLineEnd(char c, String source, int at) {
    return c == '\r' && source.startsWith("\n", at + 1);
  }

  /** Where a bookmark or the link of a wiki ends that begins here; -1 if neither does. */
  private static int residueEnd(String source, int at) {
    if (source.startsWith(EDIT, at)) {
      return at + EDIT.length();
    }
    if (!source.startsWith(BOOKMARK, at)) {
      return -1;
    }
    // No farther than it may stand, or a text of bookmarks without an end takes forever.
    int last = Math.min(source.length() - 1, at + LONGEST_BOOKMARK);
    int end = at;
    while (end <= last && source.charAt(end) != ']') {
      end++;
    }
    return end > last ? -1 : end + 1;
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }

  private static boolean isInvisible(char c, String source, int at) {
    return isFormat(c) && !(c == '\u200d' && joinsPictures(source, at));
  }

  /** Whether two emoji are one by the joiner between them. */
  private static boolean joinsPictures(String source, int at) {
    boolean inside = at > 0 && at + 1 < source.length();
    return inside
        && (Character.isLowSurrogate(source.charAt(at - 1)) || source.charAt(at - 1) == '\ufe0f');
  }

  private static boolean isFormat(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\ufeff';
  }

  private static boolean isTwiceEncodedAt(String source, int at) {
    return twiceEncodedLength(source, at) > 0;
  }

  private static int twiceEncodedLength(String source, int at) {
    char c = source.charAt(at);
    int length = c == '\u00c3' || c == '\u00c2' ? 2 : c == '\u00e2' ? 3 : 0;
    boolean known =
        length > 0
            && at + length <= source.length()
            && TWICE_ENCODED.containsKey(source.substring(at, at + length));
    return known ? length : 0;
  }

  /** Goes through a text once and keeps where each stretch it writes came from. */
  private static final class Cleaner {
    private final String source;
    private final StringBuilder clean;
    private final Offsets.Builder offsets = new Offsets.Builder();
    private int at;
    private OptionalInt twiceEncoded = OptionalInt.empty();

    private Cleaner(String source) {
      this.source = source;
      this.clean = new StringBuilder(source.length());
    }

    private CleanText clean() {
      while (at < source.length() && offsets.count() <= MOST_PLACES) {
        char c = source.charAt(at);
        int twice = c > '\u007f' ? twiceEncodedLength(source, at) : 0;
        if (c < RARE.length && !RARE[c]) {
          appendUpTo(nextRare(at + 1));
        } else if (twice > 0) {
          twiceEncoded = twiceEncoded.isPresent() ? twiceEncoded : OptionalInt.of(at);
          append(TWICE_ENCODED.getOrDefault(source.substring(at, at + twice), ' '), twice);
        } else if (isWideLineEnd(c, source, at)) {
          append('\n', 2);
        } else if (isMark(c) && !clean.isEmpty()) {
          compose(c);
        } else if (isInvisible(c, source, at)) {
          skipInvisible();
        } else if (c == '[' && residueEnd(source, at) > 0) {
          at = residueEnd(source, at);
        } else if (isBoldMark()) {
          at += 2;
        } else {
          append(c, 1);
        }
      }
      offsets.add(clean.length(), source.length());
      boolean whole = at == source.length();
      return new CleanText(clean.toString(), offsets.build(), twiceEncoded, whole);
    }

    private int nextRare(int from) {
      int next = from;
      while (next < source.length()
          && source.charAt(next) < RARE.length
          && !RARE[source.charAt(next)]) {
        next++;
      }
      return next;
    }

    private void appendUpTo(int end) {
      offsets.add(clean.length(), at);
      clean.append(source, at, end);
      at = end;
    }

    private void append(char c, int length) {
      offsets.add(clean.length(), at);
      clean.append(c);
      at += length;
    }

    private void compose(char mark) {
      int last = clean.length() - 1;
      String both = Normalizer.normalize("" + clean.charAt(last) + mark, Normalizer.Form.NFC);
      if (both.length() == 1) {
        clean.setCharAt(last, both.charAt(0));
        at++;
      } else {
        append(mark, 1);
      }
    }

    /** A soft hyphen at the end of a line holds the word together. */
    private void skipInvisible() {
      boolean hyphen = source.charAt(at) == '\u00ad';
      at++;
      if (hyphen && at < source.length() && "\r\n".indexOf(source.charAt(at)) >= 0) {
        at += source.startsWith("\r\n", at) ? 2 : 1;
      }
    }

    /** The two asterisks around bold words in Markdown. */
    private boolean isBoldMark() {
      if (!source.startsWith("**", at) || source.startsWith("***", at)) {
        return false;
      }
      boolean opens = at + 2 < source.length() && Character.isLetterOrDigit(source.charAt(at + 2));
      boolean closes = at > 0 && !Character.isWhitespace(source.charAt(at - 1));
      return opens || closes;
    }
  }
}
