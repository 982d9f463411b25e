package dk.medsdk.documents.docx;

import java.util.Locale;
import java.util.Map;

/** Characters that Word takes from a font of symbols, as characters that every font has. */
final class Symbols {

  /** Ballot boxes, ticks and arrows of Wingdings. */
  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x6F, "☐"),
          Map.entry(0x70, "☐"),
          Map.entry(0x71, "☐"),
          Map.entry(0x72, "☐"),
          Map.entry(0x78, "☒"),
          Map.entry(0xA8, "☐"),
          Map.entry(0xDF, "←"),
          Map.entry(0xE0, "→"),
          Map.entry(0xE8, "→"),
          Map.entry(0xF0, "→"),
          Map.entry(0xFB, "✗"),
          Map.entry(0xFC, "✓"),
          Map.entry(0xFD, "☒"),
          Map.entry(0xFE, "☑"));

  private static final Map<Integer, String> WINGDINGS_2 =
      Map.of(
          0x2A, "☐", 0x30, "☐", 0x4F, "✗", 0x50, "✓", 0x51, "☒", 0x52, "☑", 0x53, "☒", 0x54, "☒",
          0xA3, "☐");

  private static final Map<Integer, String> SYMBOL =
      Map.of(0xA3, "≤", 0xAE, "→", 0xB0, "°", 0xB1, "±", 0xB3, "≥", 0xB4, "×", 0xB7, "•");

  private static final int PRIVATE_USE = 0xF000;

  private Symbols() {}

  /**
   * The character for a place in a font: {@code ☒} for {@code F0FD} in Wingdings.
   *
   * @param font the font's name
   * @param place the place in hexadecimal digits, in the private-use area or not
   * @return the character as it stands in the file if its font is not known; nothing if it is no
   *     number
   */
  static String of(String font, String place) {
    int code;
    try {
      code = Integer.parseInt(place, 16);
    } catch (NumberFormatException e) {
      return "";
    }
    Map<Integer, String> known =
        switch (font.toLowerCase(Locale.ROOT)) {
          case "wingdings" -> WINGDINGS;
          case "wingdings 2" -> WINGDINGS_2;
          case "symbol" -> SYMBOL;
          default -> Map.of();
        };
    int inFont = code >= PRIVATE_USE ? code - PRIVATE_USE : code;
    String character = known.get(inFont);
    if (character != null) {
      return character;
    }
    return code >= ' ' && code <= Character.MAX_VALUE ? String.valueOf((char) code) : "";
  }
}
