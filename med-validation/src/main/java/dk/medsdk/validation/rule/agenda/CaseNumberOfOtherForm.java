package dk.medsdk.validation.rule.agenda;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.profile.CaseNumberForm;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.Optional;

/** A case number that does not look as the employer's do. */
@MedRule(
    group = RuleGroup.AGENDA,
    core = "ARK-CASE-NUMBER",
    severity = Severity.INFO,
    needs = Need.CASE_NUMBER_FORM,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Arbejdspladsens form for sagsnumre (profilen)",
    summary =
        @Words(
            da = "Et sagsnummer har ikke arbejdspladsens form",
            en = "A case number is not in the form of the workplace"),
    message =
        @Words(
            da = "Sagsnummeret {number} har ikke formen {form}",
            en = "The case number {number} is not in the form {form}"))
public final class CaseNumberOfOtherForm implements DocumentRule {

  private static final ModelPath MEETING = ModelPath.ROOT.child("meeting");

  @Override
  public void check(CheckInput input, Problems problems) {
    Optional<CaseNumberForm> form = input.profile().caseNumberForm();
    if (form.isEmpty()) {
      return;
    }
    check(input.meeting().flatMap(Meeting::caseNumber), MEETING, form.get(), problems);
    for (PlacedItem placed : input.items()) {
      check(placed.item().caseNumber(), placed.path(), form.get(), problems);
    }
  }

  private static void check(
      Optional<String> number, ModelPath path, CaseNumberForm form, Problems problems) {
    if (number.isPresent() && !isOfForm(number.get(), form)) {
      problems
          .at(path.child("caseNumber"))
          .with("number", number.get())
          .with("form", form)
          .report();
    }
  }

  /** Whether it, or one of several that stand on one line, has the form. */
  private static boolean isOfForm(String number, CaseNumberForm form) {
    if (number.isBlank() || form.matches(number)) {
      return true;
    }
    int start = 0;
    for (int i = 0; i <= number.length(); i++) {
      if (i == number.length() || " ,;()".indexOf(number.charAt(i)) >= 0) {
        if (form.matches(number.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
