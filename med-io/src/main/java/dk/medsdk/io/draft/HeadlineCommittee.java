package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the committee in what a document calls itself: {@code LAMU} in "Referat af LAMU-møde den 1.
 * november 2021", {@code HMU Kysthospitalet} in "Dagsorden til mødet i HMU Kysthospitalet".
 */
final class HeadlineCommittee {

  private static final Pattern AFTER_KIND =
      Pattern.compile(
          "^(?:udkast til )?(?:beslutnings)?(?:referat|dagsorden)(?: (?:af|fra|til|for))?"
              + "(?: (?:ordinært |ekstraordinært )?mødet?(?: i| af| for)?)?\\s+"
              + "(.+?)(?:[ -]?mødet?)?(?:\\s+(?:d\\.|(?:den|\\d|kl|fra kl)\\b).*)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BEFORE_KIND =
      Pattern.compile("^(.+?)\\s+[-–]\\s+(?:referat|dagsorden)$", Pattern.CASE_INSENSITIVE);

  private HeadlineCommittee() {}

  static Optional<Words> in(Words headline) {
    Matcher before = BEFORE_KIND.matcher(headline.text());
    Matcher matcher = before.matches() ? before : AFTER_KIND.matcher(headline.text());
    if (!matcher.matches() || CommitteeLevels.in(matcher.group(1)).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(headline.part(matcher.start(1), matcher.end(1)).strip());
  }
}
