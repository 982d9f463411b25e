package dk.medsdk.cli;

import java.util.List;
import java.util.Locale;

/** The language of everything that {@code med} says. */
final class Language {

  static final String OPTION = "--lang";
  static final List<String> NAMES = List.of("da", "en");

  private Language() {}

  /**
   * The language that {@code --lang} asks for, else that of the locale.
   *
   * <p>Looked for before the arguments are parsed, for what is wrong with them is said in it too.
   */
  static Locale chosen(String[] args, Locale locale) {
    String wanted = locale.getLanguage();
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith(OPTION + "=")) {
        wanted = args[i].substring(OPTION.length() + 1);
      } else if (args[i].equals(OPTION) && i + 1 < args.length) {
        wanted = args[i + 1];
      }
    }
    String language = NAMES.contains(wanted) ? wanted : locale.getLanguage();
    return Locale.forLanguageTag(language.equals("da") ? "da" : "en");
  }
}
