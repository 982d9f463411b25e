package dk.medsdk.io.shape;

import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Which texts stand in quotation marks in YAML: those that would otherwise be read as something
 * else, and those with characters that nobody sees.
 */
final class YamlQuotes extends StringQuotingChecker.Default {

  private static final long serialVersionUID = 1L;

  @Override
  public boolean needToQuoteValue(String value) {
    return super.needToQuoteValue(value)
        || isClockOrDate(value)
        || value.chars().anyMatch(YamlQuotes::isUnseen);
  }

  /** YAML 1.1, which many programs still read, makes a number of 10:00 and a day of 2026-03-12. */
  private static boolean isClockOrDate(String value) {
    return !value.isEmpty()
        && Character.isDigit(value.charAt(0))
        && (value.indexOf(':') > 0 || value.indexOf('-') > 0);
  }

  /** Controls of ISO 8859-1, of which some are white space to YAML, and the byte-order mark. */
  private static boolean isUnseen(int c) {
    return (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
  }
}
