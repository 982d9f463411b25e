package dk.medsdk.validation.rule.attachment;

import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.TextPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which item a reference stands in, and whose attachments it may mean. */
final class ReferenceOwners {

  private static final ModelPath CONTENTS = ModelPath.ROOT.child("contents");

  private final CheckInput input;
  private final AttachmentOwner meeting;
  private final Map<ModelPath, PlacedItem> items = new HashMap<>();
  private final Optional<SourceSpan> contents;

  ReferenceOwners(CheckInput input, Meeting meeting) {
    this.input = input;
    this.meeting = new AttachmentOwner(ModelPath.MEETING, meeting.attachments());
    input.items().forEach(placed -> items.put(placed.path(), placed));
    this.contents = contentsSpan();
  }

  /** The path of the innermost item around a place; the document's outside of all. */
  ModelPath ownerOf(TextPlace place) {
    ModelPath at = place.path();
    while (!items.containsKey(at) && !at.equals(ModelPath.ROOT)) {
      at = at.parent();
    }
    return at;
  }

  /** The item with the path. */
  Optional<PlacedItem> itemAt(ModelPath path) {
    return Optional.ofNullable(items.get(path));
  }

  /** Whose attachments count for a reference in the item: its own, those around and under it. */
  List<AttachmentOwner> ownersFor(Optional<PlacedItem> item) {
    List<AttachmentOwner> owners = new ArrayList<>();
    owners.add(meeting);
    if (item.isPresent()) {
      PlacedItem inner = item.get();
      owners.add(AttachmentOwner.withSubItems(inner.path(), inner.item()));
      // From /meeting/items/2/items/0 the item around is two steps up.
      PlacedItem outer = items.get(inner.path().parent().parent());
      while (outer != null) {
        owners.add(AttachmentOwner.of(outer.path(), outer.item()));
        outer = items.get(outer.path().parent().parent());
      }
    }
    return owners;
  }

  /** Whether the place is the list of contents or a list of attachments, which refer to nothing. */
  boolean isInAList(TextPlace place, List<AttachmentOwner> owners) {
    return isIn(CONTENTS, contents, place)
        || owners.stream()
            .map(AttachmentOwner::section)
            .anyMatch(section -> isIn(section, input.sourceMap().spanOf(section), place));
  }

  private static boolean isIn(ModelPath path, Optional<SourceSpan> span, TextPlace place) {
    boolean printedThere = span.isPresent() && place.span().filter(span.get()::holds).isPresent();
    return printedThere || place.path().isWithin(path);
  }

  private Optional<SourceSpan> contentsSpan() {
    Optional<SourceSpan> span = input.sourceMap().spanOf(CONTENTS);
    for (int i = 0; i < input.document().contents().size(); i++) {
      Optional<SourceSpan> entry = input.sourceMap().spanOf(CONTENTS.child(i));
      Optional<SourceSpan> soFar = span;
      span = entry.map(printed -> soFar.map(printed::to).orElse(printed)).or(() -> soFar);
    }
    return span;
  }
}
