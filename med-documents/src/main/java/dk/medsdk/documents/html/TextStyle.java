package dk.medsdk.documents.html;

/**
 * How the words in an element look and where they stand, as far as lines have traits for it.
 *
 * @param bold whether they are bold
 * @param keepsLines whether line ends and blanks count, as in {@code pre}
 * @param heading the level of the heading they stand in, or 0
 * @param listDepth how deep in lists they stand, or 0
 * @param wordList whether Word saved them as an element of a list, with its bullet in the text
 */
record TextStyle(boolean bold, boolean keepsLines, int heading, int listDepth, boolean wordList) {

  static final TextStyle PLAIN = new TextStyle(false, false, 0, 0, false);

  TextStyle bold(boolean now) {
    return now == bold ? this : new TextStyle(now, keepsLines, heading, listDepth, wordList);
  }

  TextStyle keepsLines(boolean now) {
    return now == keepsLines ? this : new TextStyle(bold, now, heading, listDepth, wordList);
  }

  TextStyle inHeading(int level) {
    return level == 0 ? this : new TextStyle(bold, keepsLines, level, listDepth, wordList);
  }

  TextStyle inList(int depth, boolean savedByWord) {
    return new TextStyle(bold, keepsLines, heading, depth, savedByWord);
  }
}
