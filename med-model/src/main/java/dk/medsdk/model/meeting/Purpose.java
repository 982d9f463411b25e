package dk.medsdk.model.meeting;

/** Punktets formål: why an item is on the agenda, from its parenthesis or its title. */
public enum Purpose {
  /** Orientering: the members are told. */
  INFORMATION,
  /** Skriftlig orientering: the members read it themselves. */
  WRITTEN_INFORMATION,
  /** Drøftelse: the members talk it over. */
  DISCUSSION,
  /** Gruppedrøftelse: in groups. */
  GROUP_DISCUSSION,
  /** Temadrøftelse: on one theme, often with questions. */
  THEME_DISCUSSION,
  /** Beslutning: something is decided. */
  DECISION,
  /** Godkendelse, regodkendelse: an agenda, minutes or guideline is approved. */
  APPROVAL,
  /** Høring: an answer to a hearing. */
  HEARING,
  /** Valg, udpegning: someone is elected or appointed. */
  ELECTION,
  /** Gensidig orientering, bordet rundt: everyone tells. */
  MUTUAL_INFORMATION,
  /** Årlig arbejdsmiljødrøftelse: the yearly discussion of the work environment. */
  WORK_ENVIRONMENT_DISCUSSION,
  /** Punkter til kommende møder: what later meetings will treat. */
  COMING_ITEMS,
  /** Næste møde: its date or place. */
  NEXT_MEETING,
  /** Kommunikation fra mødet: what is told outside, and how. */
  COMMUNICATION,
  /** Evaluering: how the meeting went. */
  EVALUATION,
  /** Velkomst: the meeting opens. */
  WELCOME,
  /** Tjek-ind: everyone says a word. */
  CHECK_IN,
  /** Eventuelt: what nobody announced. */
  ANY_OTHER_BUSINESS,
  /** Pause, frokost: nothing is treated. */
  BREAK
}
