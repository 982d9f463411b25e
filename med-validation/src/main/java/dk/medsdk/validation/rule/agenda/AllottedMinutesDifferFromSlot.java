package dk.medsdk.validation.rule.agenda;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Optional;

/** An item whose printed minutes are not those of its slot: (10 min.) (kl. 11.00-11.30). */
@MedRule(
    group = RuleGroup.AGENDA,
    core = "MTG-TIME-SUM",
    severity = Severity.WARNING,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.OBSERVED,
    reference = "Minutter og et tidsrum, der er trykt ved samme punkt, men ikke passer sammen",
    summary =
        @Words(
            da = "Et punkts minutter passer ikke til dets tidsrum",
            en = "The minutes of an item do not agree with its time slot"),
    message =
        @Words(
            da =
                "Punkt {item} har {allotted} {allotted|1=minut|minutter}, men {slot} er {length}"
                    + " {length|1=minut|minutter}",
            en =
                "Item {item} has {allotted} {allotted|1=minute|minutes}, but {slot} is {length}"
                    + " {length|1=minute|minutes}"))
public final class AllottedMinutesDifferFromSlot implements DocumentRule {

  private static final int MINUTES_OF_A_DAY = 24 * 60;

  @Override
  public void check(CheckInput input, Problems problems) {
    for (List<PlacedItem> list : SiblingItems.listsOf(input.items())) {
      for (int i = 0; i < list.size(); i++) {
        PlacedItem placed = list.get(i);
        if (disagrees(placed.item(), SiblingItems.after(i, list))
            && PrintedMinutes.areOnce(placed, input)) {
          report(placed, problems);
        }
      }
    }
  }

  private static boolean disagrees(AgendaItem item, Optional<PlacedItem> next) {
    long allotted = item.allottedMinutes().orElse(0);
    long length = lengthOf(item);
    // A written item has no length, whatever time it is given for questions.
    if (allotted == 0 || length <= 0 || allotted == length) {
      return false;
    }
    return allotted > length || allotted < length - BreakTime.within(item, next);
  }

  private static void report(PlacedItem placed, Problems problems) {
    TimeSlot slot = placed.item().slot().orElseThrow();
    int allotted = placed.item().allottedMinutes().getAsInt();
    long length = lengthOf(placed.item());
    Problem problem =
        problems
            .at(placed.path())
            .with("item", placed.label())
            .with("allotted", allotted)
            .with("length", length)
            .with("slot", slot);
    String label = placed.label();
    String minutesDa = "Skriv " + length + " min. ved punkt " + label;
    String minutesEn = "Write " + length + " min. at item " + label;
    // Where the day has not so many minutes left, the slot cannot be what is meant.
    if (allotted < MINUTES_OF_A_DAY - slot.start().toSecondOfDay() / 60) {
      String end = TimeSlot.startingAt(slot.start().plusMinutes(allotted)).toString();
      problem.suggest(
          minutesDa + ", eller lad det slutte kl. " + end, minutesEn + ", or let it end at " + end);
    } else {
      problem.suggest(minutesDa, minutesEn);
    }
    problem.report();
  }

  private static long lengthOf(AgendaItem item) {
    return item.slot().flatMap(TimeSlot::minutes).orElse(0L);
  }
}
