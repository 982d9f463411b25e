package dk.medsdk.finding;

import java.util.Locale;
import java.util.Objects;

/**
 * The same words in Danish and in English.
 *
 * @param da the Danish words, never blank
 * @param en the English words, never blank
 */
public record BilingualText(String da, String en) {

  /**
   * Refuses a text that is missing in one language.
   *
   * @throws IllegalArgumentException if one of the two is blank
   */
  public BilingualText {
    Objects.requireNonNull(da, "da");
    Objects.requireNonNull(en, "en");
    if (da.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("both languages need words: '" + da + "', '" + en + "'");
    }
  }

  /** The Danish words for a Danish locale, the English ones for every other. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("da") ? da : en;
  }
}
