package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.draft.ItemDraft.FollowUpDraft;
import dk.medsdk.io.line.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of what is to be done: {@code Opgave⇥Ansvarlig⇥Frist}, and a row for each.
 *
 * <p>Seen as the action list of a meeting, in an item of its own or at the end of one.
 */
final class FollowUpTable {

  private static final Set<String> TEXT =
      Set.of("opgave", "opgaver", "handling", "hvad", "opfølgning", "aktion", "action", "task");
  private static final Set<String> OWNER =
      Set.of("ansvarlig", "ansvarlige", "ansvar", "hvem", "responsible", "owner");
  private static final Set<String> DUE = Set.of("frist", "tidsfrist", "deadline", "hvornår", "due");
  private static final Set<String> ITEMS =
      Set.of("aktion", "handle", "opfølgning", "opgave", "to do", "todo", "action");
  private static final int NONE = -1;

  private final ItemDraft item;
  private int text = NONE;
  private int owner = NONE;
  private int due = NONE;

  FollowUpTable(ItemDraft item) {
    this.item = item;
  }

  /**
   * Takes the heads of such a table, or a row below them. In a case statement with a heading, and
   * in an agenda, a table is a plan, unless the item itself is the list of actions.
   */
  boolean takes(Block.TableRow row, boolean plan) {
    if (text == NONE) {
      return (!plan || isListOfActions()) && readHeads(row.cells());
    }
    if (text >= row.cells().size() || row.cells().get(text).isBlank()) {
      return false;
    }
    FollowUpDraft followUp = new FollowUpDraft(new JoinedWords(row.cells().get(text)), row.span());
    followUp.owner = cell(owner, row.cells(), followUp.owner);
    followUp.due = cell(due, row.cells(), followUp.due);
    item.followUpLines.add(followUp);
    return true;
  }

  /** Says which line stands here: one that is no row ends the table. */
  void passes(Block block) {
    text = block instanceof Block.TableRow ? text : NONE;
  }

  private boolean isListOfActions() {
    String title = item.heading.title().map(t -> t.text().toLowerCase(Locale.ROOT)).orElse("");
    return ITEMS.stream().anyMatch(title::contains);
  }

  private boolean readHeads(List<Words> cells) {
    int task = column(TEXT, cells);
    int person = column(OWNER, cells);
    if (task == NONE || person == NONE) {
      return false;
    }
    text = task;
    owner = person;
    due = column(DUE, cells);
    return true;
  }

  private static int column(Set<String> names, List<Words> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (names.contains(cells.get(i).text().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return NONE;
  }

  private static @Nullable Words cell(int column, List<Words> cells, @Nullable Words otherwise) {
    boolean printed = column >= 0 && column < cells.size() && !cells.get(column).isBlank();
    return printed ? cells.get(column) : otherwise;
  }
}
