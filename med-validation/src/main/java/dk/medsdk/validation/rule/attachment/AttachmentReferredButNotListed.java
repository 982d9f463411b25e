package dk.medsdk.validation.rule.attachment;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.AttachmentReference;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.TextPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words of an item that point to an attachment which neither the item nor the meeting lists. */
@MedRule(
    group = RuleGroup.ATTACHMENT,
    core = "BIL-REFERRED-EXISTS",
    severity = Severity.INFO,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Bilag, der henvises til, følger med punktet",
    summary =
        @Words(
            da = "Teksten henviser til et bilag, der ikke er på listen",
            en = "The text refers to an attachment that is not listed"),
    message =
        @Words(
            da =
                "{scope|item=Punkt |Teksten uden for punkterne}{item} henviser til et bilag, der"
                    + " ikke er på listen over bilag: \"{reference}\"",
            en =
                "{scope|item=Item |The text outside the items}{item} refers to an attachment that"
                    + " is not listed: \"{reference}\""))
public final class AttachmentReferredButNotListed implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    List<AttachmentReference> references = input.scan().attachmentReferences();
    if (!references.isEmpty()) {
      input.meeting().ifPresent(meeting -> check(references, meeting, input, problems));
    }
  }

  private static void check(
      List<AttachmentReference> references, Meeting meeting, CheckInput input, Problems problems) {
    ReferenceOwners owners = new ReferenceOwners(input, meeting);
    Map<ModelPath, List<AttachmentReference>> byOwner = new LinkedHashMap<>();
    for (AttachmentReference reference : references) {
      ModelPath owner = owners.ownerOf(reference.place());
      byOwner.computeIfAbsent(owner, any -> new ArrayList<>()).add(reference);
    }
    byOwner.forEach(
        (owner, all) -> {
          Optional<PlacedItem> item = owners.itemAt(owner);
          List<AttachmentOwner> counting = owners.ownersFor(item);
          // An empty heading is a finding of its own, and says the same.
          if (counting.stream().noneMatch(any -> any.hasEmptyHeading(input.sourceMap()))) {
            report(item, unlisted(all, counting, owners), problems);
          }
        });
  }

  private static List<TextPlace> unlisted(
      List<AttachmentReference> references, List<AttachmentOwner> counting, ReferenceOwners in) {
    return references.stream()
        .filter(reference -> !isListed(reference, counting))
        .map(AttachmentReference::place)
        .filter(place -> !in.isInAList(place, counting))
        .toList();
  }

  private static boolean isListed(AttachmentReference reference, List<AttachmentOwner> counting) {
    Optional<String> number = reference.number();
    return number.isPresent()
        ? counting.stream().anyMatch(owner -> owner.lists(number.get()))
        : counting.stream().anyMatch(owner -> !owner.listed().isEmpty());
  }

  private static void report(Optional<PlacedItem> item, List<TextPlace> places, Problems problems) {
    if (places.isEmpty()) {
      return;
    }
    TextPlace first = places.get(0);
    Problem problem =
        problems
            .at(item.map(PlacedItem::path).orElse(ModelPath.ROOT))
            .with("scope", item.isPresent() ? "item" : "document")
            .with("item", item.map(PlacedItem::label).orElse(""))
            .with("reference", first.words());
    first.span().ifPresent(problem::printedAt);
    places.subList(1, places.size()).forEach(problem::related);
    problem.report();
  }
}
