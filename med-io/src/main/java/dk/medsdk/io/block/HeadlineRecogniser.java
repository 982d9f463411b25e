package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DocumentKind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document calls itself, in a line of its head: {@code Referat LMU den 17.04 fra kl.
 * 9.30-11.15}, {@code Udkast til dagsorden for mødet i HMU}, {@code HMU - Referat}, {@code Minutes
 * of the meeting}.
 *
 * <p>Seen in word-lom, plain minutes, e-dagsorden and rm-classic.
 */
final class HeadlineRecogniser implements Recogniser {

  private static final int LONGEST = 160;
  private static final int LONGEST_LABEL = 30;
  private static final int LONGEST_ALONE = 20;
  private static final Set<String> ALONE = Set.of("referat", "beslutningsreferat", "mødereferat");

  /** What may stand before the name: "Udkast til referat", "Godkendt mødereferat". */
  private static final Set<String> BEFORE =
      Set.of(
          "udkast",
          "til",
          "godkendt",
          "endeligt",
          "endelig",
          "foreløbigt",
          "foreløbig",
          "åbent",
          "kort",
          "draft",
          "approved",
          "det",
          "officielt",
          "revideret",
          "beslutnings",
          "udkast:",
          "program",
          "og",
          "-",
          "–",
          "*",
          "#",
          "##");

  private static final String[] MINUTES = {
    "referat",
    "beslutningsreferat",
    "mødereferat",
    "beslutningsprotokol",
    "minutes",
    "protokol",
    "beslutningslog"
  };

  /** One document for both: what was decided is in it. */
  private static final String[] BOTH = {
    "dagsorden og referat", "dagsorden/referat", "dagsorden med referat", "agenda and minutes"
  };

  private static final String[] AGENDA = {"dagsorden", "mødeindkaldelse", "indkaldelse", "agenda"};

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().body();
    boolean belowContents = at.place() == Place.CONTENTS && words.length() <= LONGEST_ALONE;
    if (belowContents) {
      return isAlone(words.text()) ? new Block.Headline(words, DocumentKind.MINUTES) : null;
    }
    if (at.place() != Place.HEAD || words.length() > LONGEST || words.text().endsWith(".")) {
      return null;
    }
    Block headline = recognise(Markup.without(words));
    return headline != null && isLabel(words.text()) ? null : headline;
  }

  /** "Referat:" between the agenda and the account of it. */
  private static boolean isAlone(String text) {
    String name = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    return ALONE.contains(name.toLowerCase(Locale.ROOT));
  }

  /** "Referat ved: Ida Holm" names a person, "Minutes by: Bo Vang" another. */
  private static boolean isLabel(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && colon < LONGEST_LABEL && HeadLabel.of(text.substring(0, colon)).isPresent();
  }

  /** What words call the document, in the line of its name or in the subject of a mail. */
  static @Nullable Block recognise(Words words) {
    if (words.length() > LONGEST) {
      return null;
    }
    String text = words.text().toLowerCase(Locale.ROOT);
    DocumentKind kind = kindOf(text);
    boolean list = text.endsWith(":") && kind == DocumentKind.AGENDA && text.indexOf(' ') < 0;
    return kind == null || list ? null : new Block.Headline(words, kind);
  }

  private static @Nullable DocumentKind kindOf(String text) {
    int at = 0;
    while (at < text.length()) {
      DocumentKind kind = kindAt(text, at);
      int space = text.indexOf(' ', at);
      if (kind != null || space < 0 || !BEFORE.contains(text.substring(at, space))) {
        return kind != null ? kind : afterDash(text);
      }
      at = space + 1;
    }
    return null;
  }

  /** "HMU - Referat", or a tabulator for the dash. */
  private static @Nullable DocumentKind afterDash(String text) {
    int dash = Math.max(text.lastIndexOf("- "), text.lastIndexOf("– "));
    int tab = text.lastIndexOf('\t');
    return tab > dash ? kindAt(text, tab + 1) : dash < 0 ? null : kindAt(text, dash + 2);
  }

  private static @Nullable DocumentKind kindAt(String text, int at) {
    if (isOneOf(MINUTES, text, at) || isOneOf(BOTH, text, at)) {
      return DocumentKind.MINUTES;
    }
    return isOneOf(AGENDA, text, at) ? DocumentKind.AGENDA : null;
  }

  private static boolean isOneOf(String[] names, String text, int at) {
    for (String name : names) {
      int end = at + name.length();
      if (text.startsWith(name, at)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
