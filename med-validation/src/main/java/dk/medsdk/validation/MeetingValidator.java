package dk.medsdk.validation;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.Days;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Rule;
import dk.medsdk.validation.suppression.SuppressionReading;
import dk.medsdk.validation.suppression.Suppressions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Runs the rules on a document, an organisation or an archive, and reports what they find.
 *
 * <p>{@code MeetingValidator.standard().validate(CheckInput.of(document)).verdict()} says whether
 * it may pass. Immutable and safe to share between threads; the same input gives the same report.
 */
public final class MeetingValidator {

  private static final MeetingValidator STANDARD = builder().build();

  private final List<PreparedRule> documentRules;
  private final List<PreparedRule> organisationRules;
  private final List<PreparedRule> archiveRules;
  private final Profile profile;
  private final Optional<Organisation> organisation;
  private final Optional<Gate> gate;
  private final Counting counting;

  private MeetingValidator(Builder builder) {
    this.documentRules = prepared(builder.rules, DocumentRule.class);
    this.organisationRules = prepared(builder.rules, OrganisationRule.class);
    this.archiveRules = prepared(builder.rules, ArchiveRule.class);
    this.profile = builder.profile;
    this.organisation = builder.organisation;
    this.gate = builder.gate;
    this.counting = new Counting(builder.failOn, builder.suppressions, builder.clock);
  }

  /**
   * All rules of the SDK and those that jars on the class or module path provide as services, the
   * generic profile, the gate that follows from each document. {@code NobodyPresentsItem} in {@code
   * med-examples} shows how to provide one.
   */
  public static MeetingValidator standard() {
    return STANDARD;
  }

  /** A builder that begins as {@link #standard()} is. */
  public static Builder builder() {
    return new Builder();
  }

  /** Checks a document, its reader's findings included in the report. */
  public Report validate(CheckInput given) {
    CheckInput input = given.with(profile, organisation);
    Gate at = gate.orElseGet(() -> Gate.of(input.document()));
    RuleRun run =
        new RuleRun(input, Optional.of(at), input.meeting().flatMap(Meeting::date).map(Days::of));
    run.add(input.readerFindings());
    run.all(toRun(documentRules, input.readerFindings()), rule -> rule.check(input, at));
    return run.report(counting, input.source()).gate(at).build();
  }

  /** Checks an organisation, its reader's findings included in the report. */
  public Report validate(OrganisationInput given) {
    OrganisationInput input = given.with(profile);
    RuleRun run = new RuleRun(input, Optional.empty(), Optional.of(Days.of(input.day())));
    run.add(input.readerFindings());
    run.all(toRun(organisationRules, input.readerFindings()), rule -> rule.check(input));
    return run.report(counting, input.source()).build();
  }

  /** Checks what the documents of an archive owe each other, not each of them by itself. */
  public Report validate(ArchiveInput given) {
    ArchiveInput input = given.with(profile, given.organisation().or(() -> organisation));
    RuleRun run = new RuleRun(input, Optional.empty(), input.days());
    run.all(archiveRules, rule -> rule.check(input));
    return run.report(counting, Optional.empty()).build();
  }

  /** Reports what is wrong with suppressions, now that it is known which were of use. */
  public Report review(SuppressionReading suppressions, SuppressionUse use) {
    List<Finding> findings = new ArrayList<>(suppressions.findings());
    findings.addAll(use.findings(suppressions, LocalDate.now(counting.clock())));
    return Report.builder()
        .engineVersion(EngineVersion.RELEASE)
        .failOn(counting.failOn())
        .source(suppressions.source())
        .findings(findings)
        .build();
  }

  /**
   * What could not be read lacks everything: rules would only add to the one finding that counts.
   */
  private static List<PreparedRule> toRun(List<PreparedRule> rules, List<Finding> readerFindings) {
    return readerFindings.stream().anyMatch(Finding::saysUnreadable) ? List.of() : rules;
  }

  private static List<PreparedRule> prepared(List<Rule> rules, Class<? extends Rule> scope) {
    return rules.stream()
        .filter(scope::isInstance)
        .map(PreparedRule::of)
        .sorted(Comparator.comparing(PreparedRule::id))
        .toList();
  }

  /** Sets up a validator; what is not said is as in {@link #standard()}. */
  public static final class Builder {
    private final List<Rule> rules = new ArrayList<>(RuleCatalogue.rules());
    private Profile profile = Profile.GENERIC;
    private Optional<Organisation> organisation = Optional.empty();
    private Optional<Gate> gate = Optional.empty();
    private Optional<Severity> failOn = Optional.of(Severity.ERROR);
    private Suppressions suppressions = Suppressions.NONE;
    private Clock clock = Clock.system(ZoneId.of("Europe/Copenhagen"));

    private Builder() {
      ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).forEach(this::addRule);
    }

    /**
     * Adds a rule of the user's own.
     *
     * @throws IllegalArgumentException if it has no {@code @MedRule}, or its id is taken
     */
    public Builder addRule(Rule rule) {
      String id = RuleKinds.kindOf(rule).id();
      if (rules.stream().anyMatch(known -> RuleKinds.kindOf(known).id().equals(id))) {
        throw new IllegalArgumentException("there is a rule " + id + " already");
      }
      rules.add(rule);
      return this;
    }

    /** What the employer decided. */
    public Builder profile(Profile profile) {
      this.profile = Objects.requireNonNull(profile, "profile");
      return this;
    }

    /** The committees and mandates of the employer. */
    public Builder organisation(Organisation organisation) {
      this.organisation = Optional.of(organisation);
      return this;
    }

    /** The gate for every document, whatever it says of itself. */
    public Builder gate(Gate gate) {
      this.gate = Optional.of(gate);
      return this;
    }

    /** The mildest severity that stops a document; error if not said. */
    public Builder failOn(Severity severity) {
      this.failOn = Optional.of(severity);
      return this;
    }

    /** Lets every readable document pass, whatever is found. */
    public Builder failOnNothing() {
      this.failOn = Optional.empty();
      return this;
    }

    /** Undtagelser: findings that do not count. */
    public Builder suppressions(Suppressions suppressions) {
      this.suppressions = Objects.requireNonNull(suppressions, "suppressions");
      return this;
    }

    /** The clock that says which suppressions hold no longer; Danish time if not said. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** The validator. */
    public MeetingValidator build() {
      return new MeetingValidator(this);
    }
  }
}
