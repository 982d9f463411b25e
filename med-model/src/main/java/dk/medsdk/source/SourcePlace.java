package dk.medsdk.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where something is printed, as the format of the document counts: {@code side 3, linje 12} of a
 * PDF file, {@code afsnit 41} of a Word file, {@code tabel 2, række 3} of either, line and column
 * of a text.
 *
 * @param steps from the widest to the narrowest; one at least
 */
public record SourcePlace(List<Step> steps) {

  /**
   * Copies the steps.
   *
   * @throws IllegalArgumentException if there is none
   */
  public SourcePlace {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a place needs a step");
    }
  }

  /** What is counted. */
  public enum Unit {
    /** Side. */
    PAGE,
    /** Afsnit, tables not counted. */
    PARAGRAPH,
    /** Tabel. */
    TABLE,
    /** Række of a table. */
    ROW,
    /** Linje. */
    LINE,
    /** Kolonne: the place in a line, in code points. */
    COLUMN
  }

  /**
   * One step: page 3.
   *
   * @param unit what is counted
   * @param number from 1
   */
  public record Step(Unit unit, int number) {

    /**
     * Refuses what cannot be counted.
     *
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Step {
      Objects.requireNonNull(unit, "unit");
      if (number < 1) {
        throw new IllegalArgumentException("places are counted from 1: " + number);
      }
    }
  }

  /** A place of one step. */
  public static SourcePlace of(Unit unit, int number) {
    return new SourcePlace(List.of(new Step(unit, number)));
  }

  /** The place of a line and column: {@code 41:1}. */
  public static SourcePlace of(SourcePosition position) {
    return of(Unit.LINE, position.line()).in(Unit.COLUMN, position.column());
  }

  /** This place, and in it a narrower one. */
  public SourcePlace in(Unit unit, int number) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(new Step(unit, number));
    return new SourcePlace(longer);
  }

  /** Whether it is a line and column, for which {@code 41:1} says enough. */
  public boolean isPosition() {
    return steps.get(0).unit() == Unit.LINE;
  }
}
