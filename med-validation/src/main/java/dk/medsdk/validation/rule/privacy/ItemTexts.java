package dk.medsdk.validation.rule.privacy;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attachment;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.PlacedText;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.PlacedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts under an item, its sub-items included, each with its place. */
final class ItemTexts {

  private final List<PlacedText> texts = new ArrayList<>();

  private ItemTexts() {}

  static List<PlacedText> of(PlacedItem placed) {
    ItemTexts found = new ItemTexts();
    found.addBelow(placed.path(), placed.item());
    return found.texts;
  }

  private void addBelow(ModelPath at, AgendaItem item) {
    add(at.child("summary"), item.summary().plainText());
    item.recommendation()
        .map(Recommendation::points)
        .ifPresent(points -> add(at.child("recommendation"), words(points, p -> p.text())));
    add(at.child("caseStatement"), item.caseStatement().plainText());
    item.decision().ifPresent(decision -> add(at.child("decision"), words(decision)));
    add(at.child("followUps"), words(item.followUps(), FollowUp::text));
    for (int i = 0; i < item.attachments().size(); i++) {
      Attachment attachment = item.attachments().get(i);
      if (attachment.open().isEmpty()) {
        add(at.child("attachments").child(i), attachment.title().orElse(""));
      }
    }
    for (int i = 0; i < item.items().size(); i++) {
      ModelPath below = at.child("items").child(i);
      add(below.child("title"), item.items().get(i).title().orElse(""));
      addBelow(below, item.items().get(i));
    }
  }

  private static String words(Decision decision) {
    String resolutions = words(decision.resolutions(), Resolution::text);
    return (decision.narrative().plainText() + " " + resolutions).strip();
  }

  private static <T> String words(List<T> values, Function<T, String> text) {
    return values.stream().map(text).collect(Collectors.joining(" "));
  }

  private void add(ModelPath path, String text) {
    if (!text.isBlank()) {
      texts.add(new PlacedText(path, text.strip()));
    }
  }
}
