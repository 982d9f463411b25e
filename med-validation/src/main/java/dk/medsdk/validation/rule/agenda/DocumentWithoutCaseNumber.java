package dk.medsdk.validation.rule.agenda;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.validation.profile.CaseNumberForm;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * A document that names no case of the employer's journal, neither in its head nor at an item.
 *
 * <p>Off until a profile asks for it: that documents are journalised is a duty, that they say under
 * which number is not.
 */
@MedRule(
    group = RuleGroup.AGENDA,
    core = "ARK-CASE-NUMBER",
    severity = Severity.INFO,
    off = true,
    needs = Need.CASE_NUMBER_FORM,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Arbejdspladsens form for sagsnumre (profilen)",
    summary =
        @Words(da = "Dokumentet har intet sagsnummer", en = "The document has no case number"),
    message =
        @Words(
            da = "Dokumentet har intet sagsnummer af formen {form}",
            en = "The document has no case number of the form {form}"))
public final class DocumentWithoutCaseNumber implements DocumentRule {

  /** What stands around a number and does not belong to it. */
  private static final String AROUND = " \t\r\n\f\u00a0,;:()[]\"»«";

  @Override
  public void check(CheckInput input, Problems problems) {
    Optional<CaseNumberForm> form = input.profile().caseNumberForm();
    if (form.isPresent() && mayBeInACase(input) && !isInACase(input, form.get())) {
      problems
          .atDocument()
          .with("form", form.get())
          .suggest(
              "Skriv sagsnummeret i hovedet efter \"Sagsnummer:\"",
              "Write the case number in the head after \"Sagsnummer:\"")
          .report();
    }
  }

  /** A summary by itself is in the case of its meeting. */
  private static boolean mayBeInACase(CheckInput input) {
    return input.document().kind() != DocumentKind.THEME_SUMMARY && !input.items().isEmpty();
  }

  /** One of another form is a number all the same: that it is wrong, another rule says. */
  private static boolean isInACase(CheckInput input, CaseNumberForm form) {
    return input.meeting().flatMap(Meeting::caseNumber).isPresent()
        || input.items().stream().anyMatch(placed -> placed.item().caseNumber().isPresent())
        || input.source().filter(text -> holds(text.content(), form)).isPresent();
  }

  /** Whether it is printed anywhere, in a foot or under a label that nobody knows. */
  private static boolean holds(String text, CaseNumberForm form) {
    StringTokenizer words = new StringTokenizer(text, AROUND);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (form.matches(bare)) {
        return true;
      }
    }
    return false;
  }
}
