package dk.medsdk.io.draft;

import dk.medsdk.io.block.CheckBox;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.AttendanceState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The people of a list with a box before each: {@code ☒ Ida Holm} is there, {@code ☐ Bo Vang} is
 * not.
 *
 * <p>Where no box is ticked they say nothing, as in an agenda; so the first ones wait.
 */
final class TickedPeople {

  private final BiConsumer<Words, Presence> people;
  private final List<Unticked> waiting = new ArrayList<>();
  private boolean ticked;

  /** Gives who is named to {@code people}, with what the box says. */
  TickedPeople(BiConsumer<Words, Presence> people) {
    this.people = people;
  }

  private record Unticked(Words words, Presence presence) {}

  /** Takes a line; {@code false} if no box stands before it. */
  boolean take(Words line, Presence presence) {
    List<CheckBox> boxes = CheckBox.allIn(line);
    for (CheckBox box : boxes) {
      if (box.ticked() && !ticked) {
        ticked = true;
        waiting.forEach(one -> people.accept(one.words(), absent(one.presence())));
        waiting.clear();
      }
      if (box.ticked()) {
        people.accept(box.words(), with(AttendanceState.PRESENT, presence));
      } else if (ticked) {
        people.accept(box.words(), absent(presence));
      } else {
        waiting.add(new Unticked(box.words(), presence));
      }
    }
    return !boxes.isEmpty();
  }

  /** Ends the list. */
  void close() {
    waiting.forEach(one -> people.accept(one.words(), one.presence()));
    waiting.clear();
    ticked = false;
  }

  private static Presence absent(Presence presence) {
    return with(AttendanceState.ABSENT, presence);
  }

  private static Presence with(AttendanceState state, Presence presence) {
    return new Presence(Optional.of(state), presence.seat());
  }
}
