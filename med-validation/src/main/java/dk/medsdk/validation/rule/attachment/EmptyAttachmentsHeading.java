package dk.medsdk.validation.rule.attachment;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;

/** A printed heading for attachments with nothing under it. */
@MedRule(
    group = RuleGroup.ATTACHMENT,
    core = "BIL-HEADING-EMPTY",
    severity = Severity.INFO,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Bilag står under deres overskrift",
    summary =
        @Words(
            da = "En bilagsoverskrift har intet bilag under sig",
            en = "A heading for attachments has nothing under it"),
    message =
        @Words(
            da =
                "{scope|item=Punkt |Mødet}{item} har en overskrift til bilag, men der står intet"
                    + " bilag under den",
            en =
                "{scope|item=Item |The meeting}{item} has a heading for attachments, but none"
                    + " stands under it"))
public final class EmptyAttachmentsHeading implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    input
        .meeting()
        .map(meeting -> new AttachmentOwner(ModelPath.MEETING, meeting.attachments()))
        .filter(owner -> owner.hasEmptyHeading(input.sourceMap()))
        .ifPresent(owner -> report(owner, "meeting", "", problems));
    for (PlacedItem placed : input.items()) {
      AttachmentOwner owner = AttachmentOwner.of(placed.path(), placed.item());
      if (owner.hasEmptyHeading(input.sourceMap())) {
        report(owner, "item", placed.label(), problems);
      }
    }
  }

  private static void report(AttachmentOwner owner, String scope, String item, Problems problems) {
    problems.at(owner.section()).with("scope", scope).with("item", item).report();
  }
}
