package dk.medsdk.io.draft;

import dk.medsdk.io.block.ItemLine;
import dk.medsdk.io.block.PurposeWords;
import dk.medsdk.io.draft.ItemDraft.DecisionDraft;
import dk.medsdk.io.draft.ItemDraft.RecommendationDraft;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.AgendaItemBuilder;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DecisionBuilder;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationBuilder;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the immutable item of a draft and says where each of its values is printed. */
final class ItemAssembler {

  private final ItemDraft draft;
  private final ModelPath at;
  private final SourceMap.Builder map;

  private ItemAssembler(ItemDraft draft, ModelPath at, SourceMap.Builder map) {
    this.draft = draft;
    this.at = at;
    this.map = map;
  }

  static AgendaItem assemble(ItemDraft draft, ModelPath at, SourceMap.Builder map) {
    return new ItemAssembler(draft, at, map).assemble();
  }

  private AgendaItem assemble() {
    AgendaItemBuilder item = AgendaItem.builder();
    map.put(at, draft.span);
    addHeading(item);
    value(at, "date", draft.date, item::date);
    value(at, "caseNumber", draft.caseNumber, item::caseNumber);
    value(at, "openness", draft.openness, item::openness);
    value(at, "closedReason", draft.closedReason, item::closedReason);
    item.summary(text(at, "summary", draft.summary));
    if (draft.recommendation != null) {
      item.recommendation(recommendation(draft.recommendation));
    }
    item.caseStatement(text(at, "caseStatement", draft.caseStatement));
    if (draft.decision != null) {
      item.decision(decision(draft.decision));
    }
    if (draft.attachmentsSpan != null) {
      map.put(at, "attachments", draft.attachmentsSpan);
    }
    each(at, "attendance", draft.attendance, (Attendance person) -> item.addAttendance(person));
    each(at, "attachments", draft.attachments, item::addAttachment);
    each(at, "followUps", draft.followUps, item::addFollowUp);
    for (int i = 0; i < draft.items.size(); i++) {
      item.addItem(assemble(draft.items.get(i), at.child("items").child(i), map));
    }
    return item.build();
  }

  private void addHeading(AgendaItemBuilder item) {
    ItemLine heading = draft.heading;
    heading.number().ifPresent(words -> map.put(at, "number", words.span()));
    heading.title().ifPresent(title -> map.put(at, "title", title.span()));
    heading.slot().ifPresent(slot -> map.put(at, "slot", heading.slotSpan()));
    item.number(heading.number().map(Words::text))
        .title(title())
        .slot(heading.slot())
        .allottedMinutes(heading.minutes())
        .purposes(purposes());
    List<Placed<String>> presenters = new ArrayList<>();
    heading.presenters().forEach(name -> presenters.add(Placed.of(name)));
    presenters.addAll(draft.presenters);
    each(at, "presenters", presenters, item::addPresenter);
  }

  private Optional<String> title() {
    return draft.titleAlone != null
        ? Optional.of(draft.titleAlone)
        : draft.heading.title().map(ItemLine.Title::text);
  }

  /** What the parenthesis prints, or a label below it, else what the title says. */
  private List<Purpose> purposes() {
    ItemLine heading = draft.heading;
    if (!heading.purposes().isEmpty() || !draft.purposes.isEmpty()) {
      return Stream.concat(heading.purposes().stream(), draft.purposes.stream())
          .distinct()
          .toList();
    }
    return heading.title().map(title -> PurposeWords.inTitle(title.text())).orElse(List.of());
  }

  private Recommendation recommendation(RecommendationDraft read) {
    ModelPath path = at.child("recommendation");
    map.put(path, read.span);
    RecommendationBuilder recommendation = Recommendation.builder();
    value(path, "by", read.by, recommendation::by);
    value(path, "addressee", read.addressee, recommendation::addressee);
    each(
        path,
        "points",
        finished(read.points),
        text -> recommendation.addPoint(RecommendationPoint.of(text)));
    return recommendation.build();
  }

  private Decision decision(DecisionDraft read) {
    ModelPath path = at.child("decision");
    map.put(path, read.span);
    DecisionBuilder decision = Decision.builder();
    value(path, "actor", read.actor, decision::actor);
    if (!read.narrative.isEmpty()) {
      decision.narrative(text(path, "narrative", read.narrative));
    }
    each(
        path,
        "resolutions",
        finished(read.resolutions),
        text ->
            decision.addResolution(
                Resolution.builder().text(text).outcome(Outcomes.printedIn(text)).build()));
    value(path, "agreement", read.agreement, decision::agreement);
    each(path, "statements", read.statements, decision::addStatement);
    return decision.build();
  }

  private static List<Placed<String>> finished(List<JoinedWords> elements) {
    List<Placed<String>> finished = new ArrayList<>(elements.size());
    elements.forEach(element -> finished.add(element.finish()));
    return finished;
  }

  private RichText text(ModelPath parent, String name, @Nullable TextDraft text) {
    if (text == null) {
      return RichText.empty();
    }
    ModelPath path = parent.child(name);
    map.put(path, text.span());
    List<Placed<TextBlock>> blocks = text.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      map.put(path, i, blocks.get(i).span());
    }
    return text.finish();
  }

  private <T> void value(
      ModelPath parent, String name, @Nullable Placed<T> placed, Consumer<T> target) {
    if (placed != null) {
      target.accept(placed.value());
      map.put(parent, name, placed.span());
    }
  }

  private <T> void each(ModelPath parent, String name, List<Placed<T>> values, Consumer<T> target) {
    if (values.isEmpty()) {
      return;
    }
    ModelPath list = parent.child(name);
    for (int i = 0; i < values.size(); i++) {
      target.accept(values.get(i).value());
      map.put(list, i, values.get(i).span());
    }
  }
}
