package dk.medsdk.documents.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Which fields are open: {@code HYPERLINK}, {@code TOC}, {@code PAGEREF}. Their codes are not
 * printed, their results are.
 *
 * <p>Two results are left out: that of a field inside the code of another, which is not printed,
 * and the number of a page in a table of contents, which would be read as a part of the title.
 */
final class FieldCodes {

  private static final int DEEPEST = 64;
  private static final int LONGEST_NAME = 16;

  /** A field that has begun and not ended. */
  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean inCode = true;

    private boolean is(String name) {
      return (code.toString().strip() + ' ').toUpperCase(Locale.ROOT).startsWith(name + ' ');
    }
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /** A field begins, separates code from result, or ends. */
  void mark(String type) {
    Field last = open.peek();
    switch (type) {
      case "begin" -> {
        if (open.size() < DEEPEST) {
          open.push(new Field());
        }
      }
      case "separate" -> {
        if (last != null) {
          last.inCode = false;
        }
      }
      case "end" -> open.poll();
      default -> {}
    }
  }

  /** Words of the code of the field that was begun last. */
  void addCode(String words) {
    Field last = open.peek();
    if (last != null && last.code.length() < LONGEST_NAME) {
      last.code.append(words, 0, Math.min(words.length(), LONGEST_NAME));
    }
  }

  /** Whether words that stand here are left out. */
  boolean isSilent() {
    boolean inner = false;
    boolean page = false;
    for (Field field : open) {
      boolean inCodeOfOuter = inner && field.inCode;
      boolean pageOfContents = page && field.is("TOC");
      if (inCodeOfOuter || pageOfContents) {
        return true;
      }
      inner = true;
      page |= field.is("PAGEREF");
    }
    return false;
  }
}
