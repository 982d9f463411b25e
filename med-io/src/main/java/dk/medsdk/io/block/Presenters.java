package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads who presents an item: {@code v. Ida Holm}, {@code v/Bo Vang}, {@code ved direktør Ida Holm
 * og Bo Vang}.
 */
final class Presenters {

  private static final String[] LEADS = {"v. ", "v.", "v/ ", "v/", "ved "};

  private Presenters() {}

  /** The offset of the names after "v." at the given offset, or -1 if no names follow there. */
  static int leadEnd(String text, int at) {
    boolean wordStart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (!wordStart || at >= text.length() || (text.charAt(at) | 0x20) != 'v') {
      return -1;
    }
    for (String lead : LEADS) {
      int end = at + lead.length();
      // "Ved" with a capital begins a title or a place, "V/" a name.
      boolean anyCase = lead.charAt(1) != 'e';
      if (text.regionMatches(anyCase, at, lead, 0, lead.length()) && beginsName(text, end)) {
        return Clock.skipSpaces(text, end);
      }
    }
    return -1;
  }

  /** Whether a capital stands here, or after a few words in small letters: "direktør Ida". */
  private static boolean beginsName(String text, int from) {
    int at = Clock.skipSpaces(text, from);
    for (int words = 0; words < 3 && at < text.length(); words++) {
      if (Character.isUpperCase(text.charAt(at))) {
        return true;
      }
      int end = at;
      while (end < text.length()
          && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
        end++;
      }
      if (end == at) {
        return false;
      }
      at = Clock.skipSpaces(text, end);
    }
    return false;
  }

  /**
   * The same in a title, where "ved" may say where something is: two words in capitals make a name,
   * "ved Ida Holm", one may be a place, "ved Kysthospitalet".
   */
  static int leadEndInTitle(String text, int at) {
    int names = leadEnd(text, at);
    boolean sure = names < 0 || !Character.isLetter(text.charAt(at + 1)) || isFullName(text, names);
    return sure ? names : -1;
  }

  private static boolean isFullName(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && !Words.isSpace(text.charAt(at))) {
      at++;
    }
    int second = Clock.skipSpaces(text, at);
    return second < text.length() && Character.isUpperCase(text.charAt(second));
  }

  /** Where names end: before a dash with spaces around it, a parenthesis, or the end. */
  static int namesEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && !isDash(text, end)
        && text.charAt(end) != '('
        && !isTime(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isTime(String text, int at) {
    boolean afterComma =
        at > 0 && (Words.isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == ',');
    return afterComma && (Character.isDigit(text.charAt(at)) || Clock.isKl(text, at));
  }

  private static boolean isDash(String text, int at) {
    char c = text.charAt(at);
    boolean dash = c == '–' || c == '—' || c == '-';
    return dash && at > 0 && Words.isSpace(text.charAt(at - 1));
  }

  /** The names, titles left out: {@code Ida Holm} and {@code Bo Vang}. */
  static List<Words> names(Words words) {
    List<Words> names = new ArrayList<>();
    String text = words.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      int joint = i == text.length() ? 1 : jointLength(text, i);
      if (joint > 0) {
        addName(words.part(start, i), names);
        start = Math.min(text.length(), i + joint);
        i = start - 1;
        if (start == text.length()) {
          break;
        }
      }
    }
    return names;
  }

  private static void addName(Words part, List<Words> names) {
    Words name = withoutTitle(part.strip());
    int end = name.length();
    while (end > 0 && ".,;: ".indexOf(name.text().charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > 0) {
      names.add(name.part(0, end));
    }
  }

  private static int jointLength(String text, int at) {
    char c = text.charAt(at);
    if (c == ',' || c == '/' || c == '&') {
      return 1;
    }
    if (!Words.isSpace(c)) {
      return 0;
    }
    return text.startsWith("og ", at + 1) ? 4 : text.startsWith("samt ", at + 1) ? 6 : 0;
  }

  /**
   * The name from its first capital on: "Ida Holm" of "direktør Ida Holm" and of "HR-konsulent Ida
   * Holm".
   */
  static Words withoutTitle(Words name) {
    String text = name.text();
    int at = 0;
    while (at < text.length()
        && (!Character.isUpperCase(text.charAt(at)) || isFieldTitle(text, at))) {
      int space = text.indexOf(' ', at);
      if (space < 0) {
        return name;
      }
      at = Clock.skipSpaces(text, space);
    }
    return name.from(Math.min(at, text.length()));
  }

  /** "HR-konsulent", "IT-chef": capitals, a hyphen and a word in small letters before a name. */
  private static boolean isFieldTitle(String text, int from) {
    int hyphen = from;
    while (hyphen < text.length() && Character.isUpperCase(text.charAt(hyphen))) {
      hyphen++;
    }
    int end = hyphen + 1;
    while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return hyphen - from > 1
        && end - hyphen > 2
        && end + 1 < text.length()
        && text.charAt(hyphen) == '-'
        && text.charAt(end) == ' ';
  }
}
