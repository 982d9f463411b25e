package dk.medsdk.validation.rule.decision;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.PlacedItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells the committee of a document from others that its sentences name. */
final class OtherCommittees {

  /** Abbreviations that are levels everywhere; which level is above which differs. */
  private static final Set<String> LEVELS =
      Set.of("RMU", "HMU", "VMU", "CMU", "FMU", "LMU", "LOM", "LSU", "HSU", "LAMU");

  private final CheckInput input;
  private final Set<String> own = new HashSet<>();
  private final boolean knowsOwnLevel;

  private OtherCommittees(CheckInput input) {
    this.input = input;
    Optional<CommitteeReference> committee = input.meeting().flatMap(Meeting::committee);
    committee.flatMap(CommitteeReference::name).ifPresent(name -> own.addAll(words(name)));
    committee.flatMap(CommitteeReference::level).ifPresent(level -> own.addAll(words(level)));
    this.knowsOwnLevel = !Collections.disjoint(own, LEVELS);
  }

  /**
   * Another committee that an item names where the meeting's own is meant.
   *
   * @param placed the item
   * @param other what it names
   * @param own what the document's committee is called
   */
  record Named(PlacedItem placed, String other, String own) {}

  /** The items in which what is printed names another committee; none if nobody can tell. */
  static List<Named> named(CheckInput input, Function<AgendaItem, Optional<String>> printed) {
    OtherCommittees committees = input.shared(OtherCommittees.class, OtherCommittees::new);
    List<Named> found = new ArrayList<>();
    committees
        .ownName()
        .ifPresent(
            own -> {
              for (PlacedItem placed : input.items()) {
                printed
                    .apply(placed.item())
                    .filter(committees::isOther)
                    .ifPresent(other -> found.add(new Named(placed, other, own)));
              }
            });
    return found;
  }

  /** What the document's committee is called; empty if nobody can tell. */
  private Optional<String> ownName() {
    Optional<CommitteeReference> committee = input.meeting().flatMap(Meeting::committee);
    return committee.flatMap(known -> known.name().or(known::level));
  }

  /** Whether a text names another committee, and not the document's own. */
  private boolean isOther(String printed) {
    Optional<Committee> committee = input.committee();
    Optional<LocalDate> day = input.meeting().flatMap(Meeting::date);
    if (committee.isPresent() && day.isPresent() && input.organisation().isPresent()) {
      List<Committee> named = input.organisation().get().committeeNamed(printed, day.get());
      if (!named.isEmpty()) {
        return !named.contains(committee.get());
      }
    }
    return isOfAnotherLevel(printed);
  }

  /** "LMU" in the minutes of an HMU; a name that holds both is of a joint meeting. */
  private boolean isOfAnotherLevel(String printed) {
    List<String> levels = words(printed);
    levels.retainAll(LEVELS);
    return knowsOwnLevel && levels.size() == 1 && !own.contains(levels.get(0));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || !Character.isLetter(name.charAt(i))) {
        if (i > start) {
          words.add(name.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
