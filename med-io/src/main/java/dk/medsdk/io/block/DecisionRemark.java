package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Agreement;
import dk.medsdk.model.organisation.Side;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the resolutions of a decision on the pages that this project writes: {@code
 * HMU besluttede, at:} above them, {@code Enighed: Uenighed} and {@code Udtalelse fra
 * medarbejdersiden: Vi er imod} below.
 */
public final class DecisionRemark {

  private static final String AGREEMENT = "Enighed: ";
  private static final String STATEMENT = "Udtalelse fra ";

  private static final String LEAD = " besluttede, at:";

  private DecisionRemark() {}

  /** The line that says who decided what stands below it. */
  public static String lead(String actor) {
    return actor + LEAD;
  }

  /** The line that says whether the sides agreed. */
  public static String line(Agreement agreement) {
    return AGREEMENT
        + switch (agreement) {
          case AGREED -> "Enighed";
          case AGREED_WITH_RESERVATION -> "Enighed med forbehold";
          case NOT_AGREED -> "Uenighed";
        };
  }

  /** The line that holds what a side wants recorded. */
  public static String line(Side side, String words) {
    String speaker = side == Side.MANAGEMENT ? "ledelsessiden" : "medarbejdersiden";
    return STATEMENT + speaker + ": " + words;
  }

  /** What such a line is; null if it is none. */
  static @Nullable Block at(Words line) {
    if (line.text().endsWith(LEAD)) {
      Words actor = line.part(0, line.length() - LEAD.length());
      return new Block.DecisionLead(line, Optional.of(actor), line.from(line.length()));
    }
    for (Agreement agreement : Agreement.values()) {
      if (line.text().equals(line(agreement))) {
        return new Block.AgreementLine(line.span(), agreement);
      }
    }
    for (Side side : Side.values()) {
      String lead = line(side, "");
      if (line.text().startsWith(lead)) {
        return new Block.StatementLine(line.span(), side, line.from(lead.length()));
      }
    }
    return null;
  }
}
