package dk.medsdk.documents.pdf;

import java.util.List;

/**
 * What is printed on a page, held so that its text is upright.
 *
 * @param width of the page, in points
 * @param height of the page, in points
 * @param glyphs its characters in the order in which they are drawn
 * @param rules its straight lines
 * @param pictures how much of the page pictures cover, 1 for all of it
 * @param recognised how many of the characters are drawn invisibly, as programs do that recognise
 *     the words of a picture
 */
record PageMarks(
    float width,
    float height,
    List<Glyph> glyphs,
    List<Rule> rules,
    double pictures,
    int recognised) {

  PageMarks {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
  }
}
