package dk.medsdk.model.meeting;

/** Henvisningens art: how an item points to another meeting or item. */
public enum LinkType {
  /** Godkender referat: approves the minutes of an earlier meeting. */
  APPROVES_MINUTES,
  /** Løftet til: passed to the committee above. */
  LIFTED_TO,
  /** Løftet fra: came from the committee below. */
  LIFTED_FROM,
  /** Tilbagemelding: reports from another committee. */
  REPORTS_ON,
  /** Høringssvar: answers a hearing. */
  ANSWERS_HEARING,
  /** Kommende punkt: announces an item of a later meeting. */
  COMING_ITEM,
  /** Opfølgning: takes up an earlier item. */
  FOLLOWS_UP
}
