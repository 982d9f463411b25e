package dk.medsdk.validation;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Gate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Runs the rules on a document and reports what they find.
 *
 * <p>{@code MeetingValidator.standard().validate(CheckInput.of(document)).verdict()} says whether
 * it may pass. Immutable and safe to share between threads; the same input gives the same report.
 */
public final class MeetingValidator {

  private static final MeetingValidator STANDARD = builder().build();

  private final List<PreparedRule> rules;
  private final Profile profile;
  private final Optional<Gate> gate;
  private final Optional<Severity> failOn;

  private MeetingValidator(Builder builder) {
    this.rules =
        builder.rules.stream()
            .map(PreparedRule::of)
            .sorted(Comparator.comparing(PreparedRule::id))
            .toList();
    this.profile = builder.profile;
    this.gate = builder.gate;
    this.failOn = builder.failOn;
  }

  /** All rules of the SDK, the generic profile, the gate that follows from each document. */
  public static MeetingValidator standard() {
    return STANDARD;
  }

  /** A builder that begins as {@link #standard()} is. */
  public static Builder builder() {
    return new Builder();
  }

  /** Checks a document, its reader's findings included in the report. */
  public Report validate(CheckInput input) {
    Gate at = gate.orElseGet(() -> Gate.of(input.document()));
    List<Finding> findings = new ArrayList<>(input.readerFindings());
    List<ToolNotice> notices = new ArrayList<>();
    List<String> run = new ArrayList<>();
    // What could not be read lacks everything: rules would only add to the one finding that counts.
    boolean unreadable = findings.stream().anyMatch(Finding::saysUnreadable);
    for (PreparedRule rule : unreadable ? List.<PreparedRule>of() : rules) {
      try {
        findings.addAll(rule.check(input, at));
        run.add(rule.id());
      } catch (RuntimeException e) {
        // A rule is users' code too: one that fails must not hide what the others found.
        notices.add(new ToolNotice(rule.id(), e.toString()));
      }
    }
    List<Finding> reported =
        findings.stream().map(profile::apply).sorted(new PlaceOrder()).toList();
    return new Report(Optional.empty(), input.source(), at, failOn, reported, run, notices);
  }

  /** Sets up a validator; what is not said is as in {@link #standard()}. */
  public static final class Builder {
    private final List<DocumentRule> rules = new ArrayList<>(RuleCatalogue.rules());
    private Profile profile = Profile.GENERIC;
    private Optional<Gate> gate = Optional.empty();
    private Optional<Severity> failOn = Optional.of(Severity.ERROR);

    private Builder() {}

    /**
     * Adds a rule of the user's own.
     *
     * @throws IllegalArgumentException if it has no {@code @MedRule}, or its id is taken
     */
    public Builder addRule(DocumentRule rule) {
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

    /** The validator. */
    public MeetingValidator build() {
      return new MeetingValidator(this);
    }
  }
}
