package dk.medsdk.validation.rule.guideline;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.CommitteeDocuments;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/** A guideline with the date of a day on which its committee did not meet. */
@MedRule(
    group = RuleGroup.GUIDELINE,
    core = "GDL-AGREED",
    severity = Severity.INFO,
    needs = {Need.COMPLETE_ARCHIVE, Need.ORGANISATION},
    authority = Authority.AGREEMENT,
    sureness = Sureness.REPORTED,
    reference = "Rammeaftalen § 8: en retningslinje aftales i udvalget",
    summary =
        @Words(
            da = "En retningslinje er aftalt en dag uden møde",
            en = "A guideline was agreed on a day without a meeting"),
    message =
        @Words(
            da =
                "Retningslinjen »{title}« er aftalt den {date}, men {committee} holdt intet møde den"
                    + " dag",
            en =
                "The guideline \"{title}\" was agreed on {date}, but {committee} held no meeting on"
                    + " that day"))
public final class GuidelineAgreedAtNoMeeting implements ArchiveRule {

  /** A meeting over several days may be named by its last. */
  private static final int LONGEST_MEETING = 3;

  @Override
  public void check(ArchiveInput input, Problems problems) {
    Map<CommitteeId, CommitteeDocuments> byId = new HashMap<>();
    for (CommitteeDocuments documents : CommitteeDocuments.in(input, problems)) {
      documents.committee().flatMap(Committee::id).ifPresent(id -> byId.put(id, documents));
    }
    for (PlacedGuideline placed : PlacedGuideline.of(input.organisation().orElseThrow())) {
      Guideline guideline = placed.guideline();
      Optional<CommitteeDocuments> committee = guideline.agreedBy().map(byId::get);
      if (committee.isPresent() && guideline.agreedOn().isPresent()) {
        check(placed, committee.get(), guideline.agreedOn().get(), problems);
      }
    }
  }

  /** The archive may begin after the day, and minutes of a late one may still be to come. */
  private static void check(
      PlacedGuideline placed, CommitteeDocuments committee, LocalDate day, Problems problems) {
    NavigableSet<LocalDate> days = committee.daysUntil(committee.last());
    LocalDate met = days.floor(day);
    if (met != null && day.isBefore(days.last()) && !met.plusDays(LONGEST_MEETING).isAfter(day)) {
      problems
          .at(placed.path())
          .with("document", committee.lastUntil(day.getYear()).name())
          .with("title", placed.label())
          .with("date", day)
          .with("committee", committee.name())
          .suggest(
              "Ret datoen, eller skriv, på hvilket møde retningslinjen blev aftalt",
              "Correct the date, or say at which meeting the guideline was agreed")
          .report();
    }
  }
}
