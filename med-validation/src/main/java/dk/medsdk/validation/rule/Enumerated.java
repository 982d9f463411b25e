package dk.medsdk.validation.rule;

import java.util.List;

/**
 * A list in a message, parted so that each language joins its end: {@code {names}{last|=| og
 * }{last}}.
 *
 * @param most all but the last, {@code 1, 2}; cut short where there are many
 * @param last the last of several, else empty
 */
public record Enumerated(String most, String last) {

  private static final int LONGEST = 6;

  /** The list of these; six of them at most, and then dots. */
  public static Enumerated of(List<String> all) {
    if (all.size() > LONGEST) {
      return new Enumerated(String.join(", ", all.subList(0, LONGEST)) + " …", "");
    }
    int most = all.size() > 1 ? all.size() - 1 : all.size();
    return new Enumerated(
        String.join(", ", all.subList(0, most)), all.size() > 1 ? all.get(most) : "");
  }
}
