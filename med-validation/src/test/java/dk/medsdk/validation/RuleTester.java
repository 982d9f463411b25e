package dk.medsdk.validation;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.AgendaItemBuilder;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.SourceMap;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** Runs one rule alone on values built in code, and the shortest ways to build them. */
public final class RuleTester {

  private RuleTester() {}

  /** What one rule finds in minutes with these items. */
  public static List<Finding> check(DocumentRule rule, AgendaItem... items) {
    return check(rule, minutes(items));
  }

  /** What one rule finds in a document. */
  public static List<Finding> check(DocumentRule rule, MeetingDocument document) {
    return check(rule, CheckInput.of(document));
  }

  /** What one rule finds. */
  public static List<Finding> check(DocumentRule rule, CheckInput input) {
    Problems problems = new Problems(RuleKinds.kindOf(rule), input.sourceMap());
    rule.check(input, problems);
    return problems.findings();
  }

  /** What one rule finds in an organisation on a day. */
  public static List<Finding> check(OrganisationRule rule, OrganisationInput input) {
    Problems problems = new Problems(RuleKinds.kindOf(rule), input.sourceMap());
    rule.check(input, problems);
    return problems.findings();
  }

  /** What one rule finds in an archive. */
  public static List<Finding> check(ArchiveRule rule, ArchiveInput input) {
    Problems problems = new Problems(RuleKinds.kindOf(rule), SourceMap.EMPTY);
    rule.check(input, problems);
    return problems.findings();
  }

  /** The Danish messages of findings. */
  public static List<String> danish(List<Finding> findings) {
    return findings.stream().map(f -> f.message(Locale.forLanguageTag("da"))).toList();
  }

  /** The English messages of findings. */
  public static List<String> english(List<Finding> findings) {
    return findings.stream().map(f -> f.message(Locale.ENGLISH)).toList();
  }

  /** Minutes of one meeting with these items. */
  public static MeetingDocument minutes(AgendaItem... items) {
    return MeetingDocument.builder()
        .kind(DocumentKind.MINUTES)
        .meeting(Meeting.builder().addItems(items).build())
        .build();
  }

  /** An item with a number and a title, to add to. */
  public static AgendaItemBuilder item(String number, String title) {
    return AgendaItem.builder().number(number).title(title);
  }

  /** A slot from clocks such as {@code 09:00}. */
  public static TimeSlot slot(String start, String end) {
    return TimeSlot.of(LocalTime.parse(start), LocalTime.parse(end));
  }
}
