package dk.medsdk.validation.rule;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.Outcome;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What other meetings need to know of an item, without its texts.
 *
 * @param path its place in its document, {@code /meeting/items/2}
 * @param number its number as printed
 * @param title its title
 * @param purposes why it is on the agenda
 * @param decided whether a decision with words is printed under it
 * @param outcomes the outcomes that its decision prints
 * @param links what it points at
 * @param followUps what was promised under it
 * @param comingItems what it lists for the next meeting, {@code Parkering ved indgang B}
 * @param lifted the words with which it was taken to the committee above
 */
public record ItemDigest(
    ModelPath path,
    Optional<String> number,
    Optional<String> title,
    Set<Purpose> purposes,
    boolean decided,
    Set<Outcome> outcomes,
    List<Link> links,
    List<FollowUp> followUps,
    List<String> comingItems,
    Optional<String> lifted) {

  /** Keeps copies. */
  public ItemDigest {
    purposes = Set.copyOf(purposes);
    outcomes = Set.copyOf(outcomes);
    links = List.copyOf(links);
    followUps = List.copyOf(followUps);
    comingItems = List.copyOf(comingItems);
  }

  /** What is needed of an item. */
  public static ItemDigest of(PlacedItem placed) {
    AgendaItem item = placed.item();
    List<Resolution> resolutions =
        item.decision().map(decision -> decision.resolutions()).orElse(List.of());
    boolean told = item.decision().filter(d -> !d.narrative().isEmpty()).isPresent();
    return new ItemDigest(
        placed.path(),
        item.number(),
        item.title(),
        Set.copyOf(item.purposes()),
        told || !resolutions.isEmpty(),
        resolutions.stream().flatMap(r -> r.outcome().stream()).collect(Collectors.toSet()),
        item.links(),
        item.followUps(),
        ComingItems.in(item),
        LiftedItems.in(item));
  }
}
