package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headings of an item's sections: {@code Sagsfremstilling}, {@code Beslutning}, {@code Bilag:}.
 *
 * <p>Seen in rm-page, rm-classic and e-dagsorden as a line of their own, with or without a colon. A
 * name that also serves as a sub-heading ("Baggrund") opens the case statement only where none is
 * open.
 */
final class SectionRecogniser implements Recogniser {

  private static final Map<String, Section> NAMES =
      Map.ofEntries(
          Map.entry("resume", Section.SUMMARY),
          Map.entry("resumé", Section.SUMMARY),
          Map.entry("sagsfremstilling", Section.CASE_STATEMENT),
          Map.entry("beslutning", Section.DECISION),
          Map.entry("beslutninger", Section.DECISION),
          Map.entry("konklusion", Section.DECISION),
          Map.entry("referat", Section.DECISION),
          Map.entry("beslutning/konklusion", Section.DECISION),
          Map.entry("decision", Section.DECISION),
          Map.entry("decisions", Section.DECISION),
          Map.entry("conclusion", Section.DECISION),
          Map.entry("besl", Section.DECISION),
          Map.entry("summary", Section.SUMMARY),
          Map.entry("baggrund", Section.CASE_STATEMENT),
          Map.entry("sagens baggrund", Section.CASE_STATEMENT),
          Map.entry("sagsbeskrivelse", Section.CASE_STATEMENT),
          Map.entry("fremstilling", Section.CASE_STATEMENT),
          Map.entry("background", Section.CASE_STATEMENT),
          Map.entry("bilag", Section.ATTACHMENTS),
          Map.entry("enclosures", Section.ATTACHMENTS),
          Map.entry("attachments", Section.ATTACHMENTS),
          Map.entry("bilag vedlagt", Section.ATTACHMENTS),
          Map.entry("vedlagte bilag", Section.ATTACHMENTS));

  /** These are headings only with a colon; alone they are words of a text. */
  private static final Map<String, Section> NAMES_WITH_COLON =
      Map.of(
          "besluttet", Section.DECISION,
          "vedtaget", Section.DECISION,
          "aftale", Section.DECISION,
          "aftaler", Section.DECISION,
          "aftalt", Section.DECISION,
          "vedlagt", Section.ATTACHMENTS,
          "vedhæftet", Section.ATTACHMENTS,
          "bilag til punktet", Section.ATTACHMENTS);

  private static final WordSet DECIDED = WordSet.of("besluttet", "vedtaget", "aftalt");

  private static final String[] LINKS = {"Tilbage til toppen", "Til toppen"};
  private static final String[] OF_ITEM = {
    "Beslutning for punkt ", "Beslutning til punkt ", "Beslutning punkt ", "Referat for punkt "
  };
  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_LEAD = 60;

  @Override
  public Set<LineShape> shapes() {
    return LineShape.SHORT_ONES;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    if (!at.isInItem() || at.line().isBullet()) {
      return null;
    }
    Words words = at.line().words();
    if (at.labelEnd() == words.length() - 1 && isDecided(words.text()) && at.next().isBullet()) {
      return new Block.DecisionLead(words, Optional.empty(), words.from(words.length()));
    }
    Block.SectionHeading heading = recognise(at.line());
    Block.DecisionLead lead =
        heading != null && heading.section() == Section.DECISION
            ? DecisionLeadRecogniser.behindLabel(at, heading.inline())
            : null;
    return lead == null ? heading : lead;
  }

  /** "Besluttet:" says of each element of the list below it that it was decided. */
  private static boolean isDecided(String text) {
    return DECIDED.contains(text.substring(0, text.length() - 1).toLowerCase(Locale.ROOT));
  }

  private static Block.@Nullable SectionHeading recognise(Line line) {
    Words words = withoutLink(line.words());
    Section section = sectionOf(words.text());
    if (section != null) {
      return new Block.SectionHeading(words, section, words.from(words.length()));
    }
    Block.SectionHeading decision = decisionIn(line);
    return decision != null ? decision : inline(words);
  }

  /** "SagsfremstillingTilbage til toppen": an empty section, glued to the link below it. */
  private static Words withoutLink(Words words) {
    for (String link : LINKS) {
      boolean glued =
          words.length() <= LONGEST_LEAD
              && words.length() > link.length()
              && words.text().endsWith(link);
      if (glued) {
        return words.part(0, words.length() - link.length()).strip();
      }
    }
    return words;
  }

  /** "Beslutning: Godkendt." */
  private static Block.@Nullable SectionHeading inline(Words words) {
    int colon = words.text().indexOf(':');
    if (colon <= 0 || colon > LONGEST_NAME) {
      return null;
    }
    String name = words.text().substring(0, colon);
    Section known = sectionOf(name);
    Section section = known != null ? known : NAMES_WITH_COLON.get(name.toLowerCase(Locale.ROOT));
    return section == null
        ? null
        : new Block.SectionHeading(words.part(0, colon), section, words.from(colon + 1).strip());
  }

  /** Whether a line is the heading of a case statement or of its summary. */
  static boolean isCaseStatement(Line line) {
    Block.SectionHeading heading = recognise(line);
    return heading != null
        && (heading.section() == Section.CASE_STATEMENT || heading.section() == Section.SUMMARY);
  }

  /** Whether a line is the heading of what was decided, and of no account. */
  static boolean isOutcome(Line line) {
    Block.SectionHeading heading = recognise(line);
    return heading != null
        && heading.section() == Section.DECISION
        && !AccountWords.isAccount(heading.words().text());
  }

  /** Whether a heading is one that only the first section of an item has. */
  static boolean opensItem(Line line) {
    Block.SectionHeading heading = recognise(line);
    return heading == null
        || heading.section() == Section.SUMMARY
        || heading.section() == Section.CASE_STATEMENT;
  }

  /** Whether a line is the heading of a section or of a recommendation. */
  static boolean isHeading(Line line) {
    if (line.isBullet() || line.isBlank()) {
      return false;
    }
    return recognise(line) != null || RecommendationRecogniser.recognise(line) != null;
  }

  /** Agenda systems say again below an item which it is. */
  private static boolean namesItem(String text) {
    for (String lead : OF_ITEM) {
      int number = lead.length();
      boolean numbered = text.length() > number && Character.isDigit(text.charAt(number));
      if (numbered && text.regionMatches(true, 0, lead, 0, number)) {
        int end = number;
        while (end < text.length() && ".0123456789".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        return end == text.length() || text.charAt(end) == ':';
      }
    }
    return false;
  }

  /** "Bilag / Appendix": one of two languages is enough. */
  private static @Nullable Section sectionOf(String text) {
    if (text.length() > LONGEST_NAME) {
      return null;
    }
    String name = text.endsWith(":") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    Section section = NAMES.get(name.toLowerCase(Locale.ROOT));
    int slash = section == null ? name.indexOf(" / ") : -1;
    return slash < 0 ? section : NAMES.get(name.substring(0, slash).toLowerCase(Locale.ROOT));
  }

  /**
   * "Beslutning i HMU den 3. maj", "Behandling i MED-Hovedudvalget", "Beslutning for Punkt 4:
   * Budget".
   */
  private static Block.@Nullable SectionHeading decisionIn(Line line) {
    String text = line.text();
    boolean lead =
        text.length() <= LONGEST_LEAD
            && (text.startsWith("Beslutning i ") || text.startsWith("Behandling i "))
            && !text.endsWith(".");
    return lead || namesItem(text)
        ? new Block.SectionHeading(line.words(), Section.DECISION, line.words().from(text.length()))
        : null;
  }
}
