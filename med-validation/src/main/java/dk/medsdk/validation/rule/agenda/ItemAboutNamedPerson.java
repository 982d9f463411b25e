package dk.medsdk.validation.rule.agenda;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An item whose title tells of the dismissal, illness or discipline of a person by name. */
@MedRule(
    group = RuleGroup.AGENDA,
    core = "ITM-PERSON-CASE",
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Lokale MED-aftaler: personsager behandles ikke i MED",
    summary =
        @Words(
            da = "Et punkt ser ud til at være en personsag",
            en = "An item seems to be about the case of a person"),
    message =
        @Words(
            da = "Punkt {item} ser ud til at handle om en persons ansættelse: \"{words}\"",
            en = "Item {item} seems to be about the employment of a person: \"{words}\""))
public final class ItemAboutNamedPerson implements DocumentRule {

  /** Said of a person's employment and hardly of anything else. */
  private static final List<String> CASES =
      List.of(
          "afskedigelse af ",
          "afskedigelsen af ",
          "bortvisning af ",
          "bortvisningen af ",
          "opsigelse af ",
          "opsigelsen af ",
          "påtale til ",
          "påtale af ",
          "skriftlig advarsel til ",
          "tjenstlig samtale med ",
          "tjenstlig sag mod ",
          "tjenstlig sag om ",
          "sygemelding af ");

  @Override
  public void check(CheckInput input, Problems problems) {
    Set<String> names = names(input);
    for (PlacedItem placed : input.items()) {
      placed
          .item()
          .title()
          .flatMap(title -> caseIn(title, names))
          .ifPresent(words -> report(placed, words, problems));
    }
  }

  /**
   * The people that the document or the organisation names: a place may be called like a person.
   */
  private static Set<String> names(CheckInput input) {
    Set<String> names = new HashSet<>();
    input
        .meeting()
        .ifPresent(meeting -> meeting.attendance().forEach(person -> names.add(person.name())));
    input
        .organisation()
        .ifPresent(known -> known.persons().forEach(p -> p.name().ifPresent(names::add)));
    names.removeIf(name -> name.strip().indexOf(' ') < 0);
    return names;
  }

  private static Optional<String> caseIn(String title, Set<String> names) {
    String lower = title.toLowerCase(Locale.ROOT);
    for (String words : CASES) {
      int at = lower.indexOf(words);
      boolean wholeWord = at == 0 || (at > 0 && !Character.isLetter(lower.charAt(at - 1)));
      if (wholeWord && lower.length() == title.length()) {
        String rest = title.substring(at + words.length());
        Optional<String> name = names.stream().filter(known -> begins(rest, known)).findFirst();
        if (name.isPresent()) {
          return Optional.of(title.substring(at, at + words.length()) + name.get());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean begins(String rest, String name) {
    boolean ends =
        rest.length() == name.length()
            || (rest.length() > name.length() && !Character.isLetter(rest.charAt(name.length())));
    return ends && rest.startsWith(name);
  }

  private static void report(PlacedItem placed, String words, Problems problems) {
    problems
        .at(placed.path().child("title"))
        .with("item", placed.label())
        .with("words", words)
        .suggest(
            "Tag punktet af dagsordenen; personsager hører til mellem leder og medarbejder",
            "Take the item off the agenda; such cases belong between manager and employee")
        .report();
  }
}
