package dk.medsdk.validation.rule;

import dk.medsdk.finding.BilingualText;

/** What a rule is about: the rules of a group stand in a package of that name. */
public enum RuleGroup {
  /** Struktur: the tree of committees. */
  STRUCTURE("struktur", "structure"),
  /** Medlemmer: who sits in a committee, as what. */
  MEMBER("medlemmer", "members"),
  /** Arbejdsmiljø: the work environment organisation and its year. */
  ENVIRONMENT("arbejdsmiljø", "work environment"),
  /** Retningslinjer: what was agreed. */
  GUIDELINE("retningslinjer", "guidelines"),
  /** Møder: date, notice and number of meetings. */
  MEETING("møder", "meetings"),
  /** Dagsorden: items, their numbers and times. */
  AGENDA("dagsorden", "agenda"),
  /** Beslutninger: recommendations, and what became of them. */
  DECISION("beslutninger", "decisions"),
  /** Deltagelse: who was there. */
  ATTENDANCE("deltagelse", "attendance"),
  /** Bilag: attachments and links. */
  ATTACHMENT("bilag", "attachments"),
  /** Sammenhæng: what meetings owe each other. */
  LINK("sammenhæng mellem møder", "links between meetings"),
  /** Status: from draft to publication. */
  LIFECYCLE("status", "lifecycle"),
  /** Fortrolighed: what must not be published. */
  PRIVACY("fortrolighed", "privacy"),
  /** Tekst: names, spelling and what conversion left. */
  TEXT("tekst", "text"),
  /** Egne regler: a user's own. */
  OTHER("egne regler", "own rules");

  private final String da;
  private final String en;

  RuleGroup(String da, String en) {
    this.da = da;
    this.en = en;
  }

  /** What lists call the group. */
  public BilingualText title() {
    return new BilingualText(da, en);
  }
}
