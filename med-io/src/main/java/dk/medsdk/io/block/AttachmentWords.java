package dk.medsdk.io.block;

/** What an attachment is called before its number: {@code Bilag 1}, {@code Enclosure 2}. */
public final class AttachmentWords {

  /** In lower case, none of them the beginning of another. */
  private static final String[] WORDS = {"bilag", "enclosure", "appendix", "annex", "attachment"};

  /** The same for regular expressions, with a capital or without. */
  public static final String PATTERN =
      "(?:[Bb]ilag|[Ee]nclosure|[Aa]ppendix|[Aa]nnex|[Aa]ttachment)";

  private AttachmentWords() {}

  /** Where such a word ends that a text begins with, in any case; 0 if it begins with none. */
  public static int end(String text) {
    for (String word : WORDS) {
      if (text.regionMatches(true, 0, word, 0, word.length())) {
        return word.length();
      }
    }
    return 0;
  }
}
