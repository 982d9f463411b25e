package dk.medsdk.validation.rule.attendance;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentTexts;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.PlacedText;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Minutes of a known committee that say of nobody whether he or she was there. */
@MedRule(
    group = RuleGroup.ATTENDANCE,
    core = "ATT-LIST",
    severity = Severity.WARNING,
    needs = {Need.COMPLETE_ORGANISATION, Need.COMMITTEE},
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference =
        "Vejledninger om MED-referater: referatet siger, hvem der var til stede og fraværende",
    summary =
        @Words(
            da = "Referatet siger ikke, hvem der var med",
            en = "The minutes do not say who was there"),
    message =
        @Words(
            da =
                "Referatet siger hverken, hvem af {members}"
                    + " {members|1=medlem|medlemmer} der var til stede, eller hvem der var"
                    + " fraværende",
            en =
                "The minutes say neither who of {members} {members|1=member|members} was present,"
                    + " nor who was absent"))
public final class MinutesWithoutAttendance implements DocumentRule {

  /** Words that tell it in a way that was not read as a list. */
  private static final List<String> TELL_IT =
      List.of(
          "til stede",
          "tilstede",
          "deltag",
          "deltog",
          "fremmød",
          "afbud",
          "fravær",
          "mødt",
          "aflys",
          "present",
          "absent",
          "apologies",
          "cancelled");

  @Override
  public void check(CheckInput input, Problems problems) {
    Optional<Meeting> meeting = input.meeting();
    boolean minutes = input.document().kind() == DocumentKind.MINUTES;
    if (minutes && meeting.isPresent() && !isListed(meeting.get(), input) && !isTold(input)) {
      long members = members(meeting.get(), input);
      if (members > 0) {
        problems
            .at(ModelPath.MEETING)
            .with("members", members)
            .suggest(
                "Skriv \"Til stede:\" og \"Afbud:\" i hovedet",
                "Write \"Til stede:\" and \"Afbud:\" in the head")
            .report();
      }
    }
  }

  private static boolean isListed(Meeting meeting, CheckInput input) {
    return !meeting.attendance().isEmpty()
        || input.items().stream().anyMatch(placed -> !placed.item().attendance().isEmpty());
  }

  private static boolean isTold(CheckInput input) {
    Stream<String> source = input.prose().stream().map(SourceText::content);
    Stream<String> model = DocumentTexts.of(input.document()).stream().map(PlacedText::text);
    return Stream.concat(source, model)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(text -> TELL_IT.stream().anyMatch(text::contains));
  }

  private static long members(Meeting meeting, CheckInput input) {
    Optional<Committee> committee = input.committee();
    if (committee.isEmpty() || meeting.date().isEmpty() || input.organisation().isEmpty()) {
      return 0;
    }
    return input.organisation().get().membersOf(committee.get(), meeting.date().get()).stream()
        .map(Mandate::person)
        .flatMap(Optional::stream)
        .distinct()
        .count();
  }
}
