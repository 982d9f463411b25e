package dk.medsdk.io.block;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a column of a table of items holds. */
enum ItemColumn {
  NUMBER,
  TITLE,
  TIME,
  PURPOSE,
  PRESENTERS,
  TEXT,
  RECOMMENDATION,
  DECISION,
  OWNER,
  DUE,
  FOLLOW_UP,
  ATTACHMENTS;

  private static final Map<String, ItemColumn> HEADS =
      Map.ofEntries(
          Map.entry("nr.", NUMBER),
          Map.entry("nr", NUMBER),
          Map.entry("#", NUMBER),
          Map.entry("pkt.", NUMBER),
          Map.entry("pkt", NUMBER),
          Map.entry("punkt", NUMBER),
          Map.entry("punkt nr.", NUMBER),
          Map.entry("dagsordenspunkt", NUMBER),
          Map.entry("dagsordenpunkt", NUMBER),
          Map.entry("dagsorden", NUMBER),
          Map.entry("emne", TITLE),
          Map.entry("sag", TITLE),
          Map.entry("overskrift", TITLE),
          Map.entry("titel", TITLE),
          Map.entry("tema", TITLE),
          Map.entry("tid", TIME),
          Map.entry("tidspunkt", TIME),
          Map.entry("kl.", TIME),
          Map.entry("kl", TIME),
          Map.entry("varighed", TIME),
          Map.entry("form", PURPOSE),
          Map.entry("type", PURPOSE),
          Map.entry("formål", PURPOSE),
          Map.entry("behandling", PURPOSE),
          Map.entry("ved", PRESENTERS),
          Map.entry("v/", PRESENTERS),
          Map.entry("v.", PRESENTERS),
          Map.entry("oplægsholder", PRESENTERS),
          Map.entry("oplæg", PRESENTERS),
          Map.entry("indhold", TEXT),
          Map.entry("sagsfremstilling", TEXT),
          Map.entry("beskrivelse", TEXT),
          Map.entry("baggrund", TEXT),
          Map.entry("drøftelse", TEXT),
          Map.entry("bemærkninger", TEXT),
          Map.entry("noter", TEXT),
          Map.entry("kommentarer", TEXT),
          Map.entry("referat", TEXT),
          Map.entry("indstilling", RECOMMENDATION),
          Map.entry("beslutning", DECISION),
          Map.entry("beslutninger", DECISION),
          Map.entry("konklusion", DECISION),
          Map.entry("referat/beslutning", DECISION),
          Map.entry("beslutning/referat", DECISION),
          Map.entry("referat og beslutning", DECISION),
          Map.entry("konklusion/beslutning", DECISION),
          Map.entry("beslutning/konklusion", DECISION),
          Map.entry("ansvarlig", OWNER),
          Map.entry("ansvarlige", OWNER),
          Map.entry("ansvar", OWNER),
          Map.entry("hvem", OWNER),
          Map.entry("frist", DUE),
          Map.entry("tidsfrist", DUE),
          Map.entry("deadline", DUE),
          Map.entry("hvornår", DUE),
          Map.entry("punkter", NUMBER),
          Map.entry("dagsordenspunkter", NUMBER),
          Map.entry("punkt/emne", NUMBER),
          Map.entry("emne/punkt", NUMBER),
          Map.entry("emner", TITLE),
          Map.entry("bemærkning", TEXT),
          Map.entry("resumé", TEXT),
          Map.entry("drøftelser", TEXT),
          Map.entry("referat/konklusion", DECISION),
          Map.entry("drøftelse/beslutning", DECISION),
          Map.entry("drøftelse/konklusion", DECISION),
          Map.entry("drøftelse og beslutning", DECISION),
          Map.entry("drøftelse og konklusion", DECISION),
          Map.entry("referat og konklusion", DECISION),
          Map.entry("ansvarlig person", OWNER),
          Map.entry("tovholder", OWNER),
          Map.entry("opfølgning", FOLLOW_UP),
          Map.entry("handling", FOLLOW_UP),
          Map.entry("handlinger", FOLLOW_UP),
          Map.entry("to do", FOLLOW_UP),
          Map.entry("aktion", FOLLOW_UP),
          Map.entry("bilag", ATTACHMENTS));

  /** What the column with a head holds; null if the head is none of a table of items. */
  static @Nullable ItemColumn of(String head) {
    return HEADS.get(head);
  }

  /** Whether the column holds what stands below the heading of an item. */
  boolean isBody() {
    return switch (this) {
      case TEXT, RECOMMENDATION, DECISION, ATTACHMENTS -> true;
      default -> false;
    };
  }
}
