package dk.medsdk.validation.rule.privacy;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A private address, telephone number or mail beside someone's name; which is never said. */
@MedRule(
    group = RuleGroup.PRIVACY,
    core = "PRV-PRIVATE-CONTACT",
    severity = Severity.WARNING,
    off = true,
    authority = Authority.PRACTICE,
    sureness = Sureness.UNCONFIRMED,
    reference = "Databeskyttelsesforordningens art. 5: ikke flere oplysninger end nødvendigt",
    summary =
        @Words(
            da = "Der står en privat kontaktoplysning ved et navn",
            en = "A private contact stands beside a name"),
    message =
        @Words(
            da =
                "Ved et navn står {what|mail=en privat mailadresse|phone=et privat"
                    + " telefonnummer|en privatadresse}",
            en =
                "Beside a name stands {what|mail=a private mail address|phone=a private telephone"
                    + " number|a private address}"))
public final class PrivateContactBesideName implements DocumentRule {

  private static final int OF_A_NUMBER = 8;

  /** Hosts at which private people have their mail, and no employer has. */
  private static final List<String> PRIVATE_HOSTS =
      List.of(
          "@gmail.com",
          "@hotmail.com",
          "@hotmail.dk",
          "@live.dk",
          "@live.com",
          "@outlook.dk",
          "@outlook.com",
          "@yahoo.dk",
          "@yahoo.com",
          "@icloud.com",
          "@me.com",
          "@mail.dk",
          "@stofanet.dk",
          "@youmail.dk",
          "@jubii.dk");

  private static final List<String> PRIVATE_PHONE =
      List.of(
          "privat tlf",
          "privat telefon",
          "privat mobil",
          "privat nummer",
          "privat nr",
          "privattelefon",
          "privatmobil",
          "privatnummer",
          "hjemmetelefon",
          "tlf. privat",
          "mobil privat");

  private static final List<String> PRIVATE_ADDRESS =
      List.of("privatadresse", "privat adresse", "hjemmeadresse", "bopæl");

  @Override
  public void check(CheckInput input, Problems problems) {
    Set<SourceSpan> reported = new HashSet<>();
    for (NameContext name : NameContext.in(input)) {
      String words = name.words().toLowerCase(Locale.ROOT);
      for (String host : PRIVATE_HOSTS) {
        int at = words.indexOf(host);
        if (at > 0 && endsWord(words, at + host.length())) {
          report(name, "mail", at, host.length(), reported, problems);
        }
      }
      for (String cue : PRIVATE_PHONE) {
        int at = words.indexOf(cue);
        if (at >= 0 && digitsFrom(words, at) >= OF_A_NUMBER) {
          report(name, "phone", at, cue.length(), reported, problems);
        }
      }
      for (String cue : PRIVATE_ADDRESS) {
        int at = words.indexOf(cue);
        if (at >= 0 && digitsFrom(words, at) > 0) {
          report(name, "address", at, cue.length(), reported, problems);
        }
      }
    }
  }

  private static boolean endsWord(String words, int end) {
    return end >= words.length() || !Character.isLetterOrDigit(words.charAt(end));
  }

  private static long digitsFrom(String words, int start) {
    return words.substring(start).chars().filter(Character::isDigit).count();
  }

  private static void report(
      NameContext name,
      String what,
      int start,
      int length,
      Set<SourceSpan> reported,
      Problems problems) {
    Optional<SourceSpan> span = name.spanOf(start, start + length);
    if (span.isEmpty() || reported.add(span.get())) {
      Problem problem = problems.at(name.path()).with("what", what);
      span.ifPresent(problem::printedAt);
      problem
          .suggest(
              "Fjern oplysningen, eller skriv arbejdspladsens nummer eller mail",
              "Remove it, or write the number or mail of the workplace")
          .report();
    }
  }
}
