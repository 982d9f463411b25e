package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the tables that have borders. */
final class GridFinder {

  private static final int MOST_PAIRS = 1_000_000;
  private static final float SHORTEST = 8;

  private final List<Rule> levels;
  private final List<Rule> uprights;
  private final int[] groups;

  private GridFinder(List<Rule> rules) {
    levels = longOnes(RuleMerger.merge(rules, true));
    uprights = longOnes(RuleMerger.merge(rules, false));
    groups = new int[levels.size() + uprights.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i;
    }
  }

  private static List<Rule> longOnes(List<Rule> rules) {
    return rules.stream().filter(rule -> rule.length() >= SHORTEST).toList();
  }

  /** The tables from the top of the page to its end. */
  static List<Grid> find(List<Rule> rules) {
    GridFinder finder = new GridFinder(rules);
    boolean drawing = (long) finder.levels.size() * finder.uprights.size() > MOST_PAIRS;
    return drawing ? List.of() : finder.find();
  }

  private List<Grid> find() {
    for (int i = 0; i < levels.size(); i++) {
      for (int j = 0; j < uprights.size(); j++) {
        if (touch(levels.get(i), uprights.get(j))) {
          groups[groupOf(i)] = groupOf(levels.size() + j);
        }
      }
    }
    List<Grid> grids = new ArrayList<>();
    for (List<Integer> group : members().values()) {
      Grid grid = grid(group);
      if (grid.isTable()) {
        grids.add(grid);
      }
    }
    grids.sort(Comparator.comparingDouble(Grid::top));
    return grids;
  }

  private static boolean touch(Rule level, Rule upright) {
    return upright.at() >= level.from() - RuleMerger.NEAR
        && upright.at() <= level.to() + RuleMerger.NEAR
        && level.at() >= upright.from() - RuleMerger.NEAR
        && level.at() <= upright.to() + RuleMerger.NEAR;
  }

  private int groupOf(int rule) {
    int group = rule;
    while (groups[group] != group) {
      groups[group] = groups[groups[group]];
      group = groups[group];
    }
    return group;
  }

  private Map<Integer, List<Integer>> members() {
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < groups.length; i++) {
      members.computeIfAbsent(groupOf(i), group -> new ArrayList<>()).add(i);
    }
    return members;
  }

  private Grid grid(List<Integer> group) {
    List<Rule> across = new ArrayList<>();
    List<Rule> down = new ArrayList<>();
    for (int index : group) {
      if (index < levels.size()) {
        across.add(levels.get(index));
      } else {
        down.add(uprights.get(index - levels.size()));
      }
    }
    return Grid.of(across, down);
  }
}
