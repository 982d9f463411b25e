package dk.medsdk.documents.pdf;

import java.util.EnumSet;
import java.util.Set;

/** Counts what the reading of one file costs, and stops it at the limits. */
final class Meter {

  private static final int TICKS_BETWEEN_LOOKS = 64;

  private final long start = System.nanoTime();
  private final long longest;
  private final Set<Limit> reached = EnumSet.noneOf(Limit.class);
  private long ticks;
  private long operators;
  private long operatorsOfPage;
  private long characters;
  private long charactersOfPage;
  private long bytesOfPage;
  private long bytesSinceOperator;
  private long objects;
  private boolean broken;

  Meter(long longestNanos) {
    this.longest = longestNanos;
  }

  /** Begins to count for a page. */
  void startPage() {
    operatorsOfPage = 0;
    charactersOfPage = 0;
    bytesOfPage = 0;
    bytesSinceOperator = 0;
    broken = false;
    look();
  }

  /** Counts an instruction. */
  void operator() {
    bytesSinceOperator = 0;
    check(++operatorsOfPage, Limit.OPERATORS_OF_PAGE, PdfLimits.MOST_OPERATORS_OF_PAGE);
    check(++operators, Limit.OPERATORS, PdfLimits.MOST_OPERATORS);
    tick();
  }

  /** Counts an object that the file lists. */
  void object() {
    check(++objects, Limit.OBJECTS, PdfLimits.MOST_OBJECTS);
    tick();
  }

  /** Counts a character that is drawn. */
  void character() {
    check(++charactersOfPage, Limit.CHARACTERS_OF_PAGE, PdfLimits.MOST_CHARACTERS_OF_PAGE);
    check(++characters, Limit.CHARACTERS, PdfLimits.MOST_CHARACTERS);
    tick();
  }

  /** Counts bytes that were unpacked. */
  void unpacked(int bytes) {
    bytesOfPage += bytes;
    check(bytesOfPage, Limit.MEGABYTES_OF_PAGE, (long) PdfLimits.MOST_MEGABYTES_OF_PAGE << 20);
    tick();
  }

  /** Counts bytes of instructions, the operands of one of which must not fill the memory. */
  void instructions(int bytes) {
    unpacked(bytes);
    bytesSinceOperator += bytes;
    check(bytesSinceOperator, Limit.MEGABYTES_OF_PAGE, PdfLimits.MOST_OPERAND_BYTES);
  }

  /** Looks at the clock now and then. */
  void tick() {
    if (++ticks % TICKS_BETWEEN_LOOKS == 0) {
      look();
    }
  }

  /** Looks at the clock. */
  void look() {
    if (System.nanoTime() - start > longest) {
      stop(Limit.SECONDS);
    }
  }

  private void check(long count, Limit limit, long most) {
    if (count > most) {
      stop(limit);
    }
  }

  /** Notes that a limit was reached, and ends the reading. */
  void stop(Limit limit) {
    reached.add(limit);
    throw new Limit.Reached(limit);
  }

  /** Notes that a part of the page could not be unpacked and was passed over. */
  void passOver() {
    broken = true;
  }

  /** Whether a part of the page was passed over. */
  boolean hasPassedOver() {
    return broken;
  }

  /** The limits that were reached, each once. */
  Set<Limit> reached() {
    return EnumSet.copyOf(reached);
  }
}
