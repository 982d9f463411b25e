package dk.medsdk.validation.profile;

/**
 * Sagsnummerets form: {@code #-#-#-#-#} for {@code 1-13-3-57-16}, {@code #/#} for {@code 16/34038}.
 *
 * @param pattern {@code #} stands for one or more digits, {@code @} for one or more letters, all
 *     else for itself; never blank
 */
public record CaseNumberForm(String pattern) {

  /**
   * Refuses a form that nothing has.
   *
   * @throws IllegalArgumentException if the pattern is blank
   */
  public CaseNumberForm {
    if (pattern.isBlank()) {
      throw new IllegalArgumentException("a form of case numbers is not blank");
    }
  }

  /** Whether a case number has this form; white space around it does not count. */
  public boolean matches(String caseNumber) {
    String number = caseNumber.strip();
    int at = 0;
    for (int i = 0; i < pattern.length(); i++) {
      int end = end(pattern.charAt(i), number, at);
      if (end == at) {
        return false;
      }
      at = end;
    }
    return at == number.length();
  }

  /** Where what one character of the pattern stands for ends; where it began if it is not there. */
  private static int end(char form, String number, int from) {
    int at = from;
    switch (form) {
      case '#' -> {
        while (at < number.length() && Character.isDigit(number.charAt(at))) {
          at++;
        }
      }
      case '@' -> {
        while (at < number.length() && Character.isLetter(number.charAt(at))) {
          at++;
        }
      }
      default -> at += at < number.length() && number.charAt(at) == form ? 1 : 0;
    }
    return at;
  }

  @Override
  public String toString() {
    return pattern;
  }
}
