package dk.medsdk.validation.rule;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.profile.Profile;
import java.util.Optional;

/**
 * What a rule cannot do without: where it is missing the rule does not run, and the report says so
 * in these words.
 */
public enum Need {
  /** The committees and mandates of the employer. */
  ORGANISATION("organisationen er ikke oplyst", "the organisation was not given"),
  /** An organisation in which nothing is left out. */
  COMPLETE_ORGANISATION(
      "organisationen er ikke oplyst som fuldstændig",
      "the organisation was not given as complete"),
  /** The one committee of the organisation, in force on the day, that the document is from. */
  COMMITTEE(
      "dokumentets udvalg er ikke fundet i organisationen på mødets dag",
      "the committee of the document was not found in the organisation on the day of the meeting"),
  /** An archive in which no document is left out. */
  COMPLETE_ARCHIVE(
      "arkivet er ikke oplyst som fuldstændigt", "the archive was not given as complete"),
  /** The names of the levels. */
  LEVELS(
      "levels",
      "profilen siger ikke, hvad niveauerne hedder",
      "the profile does not say what the levels are called"),
  /** Who handles the work environment. */
  WORK_ENVIRONMENT(
      "workEnvironment",
      "profilen siger ikke, hvem der varetager arbejdsmiljøet",
      "the profile does not say who handles the work environment"),
  /** The number of vice chairs. */
  VICE_CHAIRS(
      "viceChairs",
      "profilen siger ikke, hvor mange næstformænd der er",
      "the profile does not say how many vice chairs there are"),
  /** The length of a term. */
  TERM(
      "termYears",
      "profilen siger ikke, hvor lang en valgperiode er",
      "the profile does not say how long a term is"),
  /** When agendas are sent. */
  AGENDA_DEADLINE(
      "deadlines.agenda",
      "profilen har ingen frist for dagsordenen",
      "the profile has no deadline for agendas"),
  /** When minutes are sent. */
  MINUTES_DEADLINE(
      "deadlines.minutes",
      "profilen har ingen frist for referatet",
      "the profile has no deadline for minutes"),
  /** The number of meetings in a year. */
  MEETINGS_PER_YEAR(
      "meetingsPerYear",
      "profilen siger ikke, hvor mange møder der er om året",
      "the profile does not say how many meetings a year has"),
  /** The items that every meeting has. */
  FIXED_ITEMS("fixedItems", "profilen har ingen faste punkter", "the profile has no fixed items"),
  /** Whether items print their purpose. */
  PURPOSES_PRINTED(
      "purposesPrinted",
      "profilen siger ikke, om punkterne skal have en type",
      "the profile does not say whether items print their purpose"),
  /** Who approves the minutes. */
  MINUTES_APPROVAL(
      "minutesApproval",
      "profilen siger ikke, hvem der godkender referatet",
      "the profile does not say who approves the minutes"),
  /** What case numbers look like. */
  CASE_NUMBER_FORM(
      "caseNumberForm",
      "profilen siger ikke, hvordan et sagsnummer ser ud",
      "the profile does not say what case numbers look like"),
  /** The levels with a yearly work-environment discussion. */
  YEARLY_DISCUSSION_LEVELS(
      "yearlyDiscussionLevels",
      "profilen siger ikke, hvilke niveauer der holder den årlige arbejdsmiljødrøftelse",
      "the profile does not say which levels hold the yearly work-environment discussion");

  private final String profileKey;
  private final String da;
  private final String en;

  Need(String da, String en) {
    this("", da, en);
  }

  Need(String profileKey, String da, String en) {
    this.profileKey = profileKey;
    this.da = da;
    this.en = en;
  }

  /** What a report says where it is missing. */
  public BilingualText missing() {
    return new BilingualText(da, en);
  }

  /** What the profile calls it, {@code deadlines.agenda}; empty for what no profile says. */
  public Optional<String> profileKey() {
    return profileKey.isEmpty() ? Optional.empty() : Optional.of(profileKey);
  }

  /** Whether it is there. */
  public boolean isMetBy(RuleInput input) {
    Profile profile = input.profile();
    return switch (this) {
      case ORGANISATION -> input.organisation().isPresent();
      case COMPLETE_ORGANISATION -> input.organisation().filter(Organisation::complete).isPresent();
      case COMMITTEE -> !(input instanceof CheckInput document) || document.committee().isPresent();
      case COMPLETE_ARCHIVE -> !(input instanceof ArchiveInput archive) || archive.complete();
      case LEVELS -> !profile.levels().isEmpty();
      case WORK_ENVIRONMENT -> profile.workEnvironment().isPresent();
      case VICE_CHAIRS -> profile.viceChairs().isPresent();
      case TERM -> profile.termYears().isPresent();
      case AGENDA_DEADLINE -> profile.deadlines().agenda().isPresent();
      case MINUTES_DEADLINE -> profile.deadlines().minutes().isPresent();
      case MEETINGS_PER_YEAR -> profile.meetingsPerYear().isPresent();
      case FIXED_ITEMS -> !profile.fixedItems().isEmpty();
      case PURPOSES_PRINTED -> profile.purposesPrinted().isPresent();
      case MINUTES_APPROVAL -> profile.minutesApproval().isPresent();
      case CASE_NUMBER_FORM -> profile.caseNumberForm().isPresent();
      case YEARLY_DISCUSSION_LEVELS -> !profile.yearlyDiscussionLevels().isEmpty();
    };
  }
}
