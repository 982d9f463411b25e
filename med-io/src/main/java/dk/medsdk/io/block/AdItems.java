package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Items whose titles stand in the agenda and whose accounts stand below it, each behind its number:
 * {@code 1. Godkendelse af referat}, {@code 2. Økonomi}, then {@code Ad 1: Godkendt}, {@code Ad 2}.
 *
 * <p>Seen in minutes of schools, day care and small workplaces. The agenda is then the list of
 * contents. Without a word before the numbers ({@code 1. Godkendt}) they must count from one again.
 */
final class AdItems {

  private static final int FEWEST = 2;
  private static final Set<String> ACCOUNT =
      Set.of("referat", "beslutninger", "beslutningsreferat", "konklusioner");

  private final List<Line> lines;
  private final List<NumberedLine> agenda;

  private AdItems(List<Line> lines, List<NumberedLine> agenda) {
    this.lines = lines;
    this.agenda = agenda;
  }

  /** Says which lines are the agenda and which the items; false if there are no such lines. */
  static boolean mark(List<Line> lines, List<NumberedLine> numbered, ItemNumbering numbering) {
    AdItems items = new AdItems(lines, agenda(numbered));
    if (items.agenda.size() < FEWEST || items.isProse()) {
      return false;
    }
    List<AdLine> accounts = items.accounts();
    if (!items.tell(accounts) || items.standElsewhere(numbered, accounts)) {
      return false;
    }
    items.agenda.forEach(
        entry -> numbering.set(entry.index(), Role.CONTENTS, entry.heading(), entry.lines()));
    accounts.forEach(account -> items.set(account, numbering));
    return true;
  }

  /** The lines without those that answer a question inside an item: "Ad 1: De kommer i marts". */
  static List<NumberedLine> withoutAnswers(List<Line> lines, List<NumberedLine> numbered) {
    List<NumberedLine> others =
        numbered.stream().filter(line -> !AdLine.isAnswer(line, lines)).toList();
    if (others.size() == numbered.size() || agenda(others).size() < FEWEST) {
      return numbered;
    }
    Set<String> titles = others.stream().map(NumberedLine::titleKey).collect(Collectors.toSet());
    boolean repeated =
        numbered.stream().anyMatch(l -> AdLine.isAnswer(l, lines) && titles.contains(l.titleKey()));
    return repeated ? numbered : others;
  }

  /** The first numbered lines that count from one. */
  private static List<NumberedLine> agenda(List<NumberedLine> numbered) {
    List<NumberedLine> agenda = new ArrayList<>();
    for (NumberedLine line : numbered) {
      if (line.number().value() == agenda.size() + 1) {
        agenda.add(line);
      } else if (line.number().value() <= agenda.size()) {
        break;
      }
    }
    return agenda;
  }

  /** Whether texts stand between the lines of the agenda, so that they are items themselves. */
  private boolean isProse() {
    int texts = 0;
    for (int i = agenda.get(0).index(); i < last().index(); i++) {
      Line line = lines.get(i);
      texts += line.isBlank() || line.isBullet() || line.indent() > 0 ? 0 : 1;
    }
    return texts > agenda.size() + agenda.size() / 2;
  }

  private NumberedLine last() {
    return agenda.get(agenda.size() - 1);
  }

  /** The lines below the agenda that go back to it, in its order. */
  private List<AdLine> accounts() {
    List<AdLine> accounts = new ArrayList<>();
    int before = 0;
    for (int i = last().index() + last().lines(); i < lines.size(); i++) {
      AdLine line = lines.get(i).isBullet() ? null : AdLine.at(i, lines.get(i));
      if (line != null && line.value() <= agenda.size() && follows(line, accounts, before)) {
        accounts.add(line);
        before = line.value();
      }
    }
    return accounts;
  }

  /** Called by a word, one may be left out; bare numbers must count. */
  private static boolean follows(AdLine line, List<AdLine> accounts, int before) {
    boolean alike = accounts.isEmpty() || accounts.get(0).called() == line.called();
    return alike && (line.called() ? line.value() > before : line.value() == before + 1);
  }

  /** Whether the lines are enough, and texts rather than the titles once more. */
  private boolean tell(List<AdLine> accounts) {
    if (accounts.size() < Math.max(FEWEST, agenda.size() / 2)) {
      return false;
    }
    if (accounts.get(0).called()) {
      return accounts.stream().anyMatch(account -> !repeatsTitle(account));
    }
    long sentences = accounts.stream().filter(a -> a.rest().text().endsWith(".")).count();
    return accounts.size() == agenda.size()
        && accounts.stream().noneMatch(this::repeatsTitle)
        && (sentences * 2 > accounts.size() || isAnnounced(accounts.get(0).index()));
  }

  private boolean repeatsTitle(AdLine account) {
    return NumberedLine.key(account.rest().text()).equals(entry(account).titleKey());
  }

  private boolean isAnnounced(int index) {
    int above = index - 1;
    while (above >= 0 && lines.get(above).isBlank()) {
      above--;
    }
    String text = above < 0 ? "" : lines.get(above).text().toLowerCase(Locale.ROOT);
    return ACCOUNT.contains(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
  }

  /** Whether other lines repeat the titles: "Ad 1" then answers a question in one of them. */
  private boolean standElsewhere(List<NumberedLine> numbered, List<AdLine> accounts) {
    Set<Integer> own = accounts.stream().map(AdLine::index).collect(Collectors.toSet());
    Set<String> titles = agenda.stream().map(NumberedLine::titleKey).collect(Collectors.toSet());
    long others =
        numbered.stream()
            .filter(line -> line.index() > last().index() && !own.contains(line.index()))
            .filter(line -> titles.contains(line.titleKey()))
            .count();
    return others * 2 >= agenda.size();
  }

  private NumberedLine entry(AdLine account) {
    return agenda.get(account.value() - 1);
  }

  private void set(AdLine account, ItemNumbering numbering) {
    NumberedLine entry = entry(account);
    Words line = lines.get(account.index()).words();
    if (account.rest().isBlank()) {
      int below = account.index() + 1;
      while (below < lines.size() && lines.get(below).isBlank()) {
        below++;
      }
      boolean title =
          below < lines.size()
              && NumberedLine.key(lines.get(below).text()).equals(entry.titleKey());
      Words whole = title ? line.joinedWith(lines.get(below).words()) : line;
      ItemLine heading = new AccountHeading(entry, whole, account.number()).titled(account.rest());
      numbering.set(account.index(), Role.ITEM, heading, title ? below - account.index() + 1 : 1);
    } else {
      ItemLine heading = new AccountHeading(entry, line, account.number()).of(account.rest());
      numbering.set(account.index(), Role.ITEM, heading, 1);
    }
  }
}
