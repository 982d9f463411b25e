package dk.medsdk.gate;

import dk.medsdk.finding.Severity;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.SuppressionUse;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.Rule;
import dk.medsdk.validation.suppression.SuppressionReading;
import dk.medsdk.validation.suppression.Suppressions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a document, checks it and says whether it may pass.
 *
 * <pre>{@code
 * Report report = MedGate.standard().check(Path.of("referat.docx"));
 * if (report.verdict() == Verdict.ACCEPT) {
 *   publish();
 * }
 * }</pre>
 *
 * <p>A file with an organisation in the form {@code med/1} is checked as one. Nothing is thrown for
 * what a file holds: a file that is no document gives a report whose verdict is {@link
 * dk.medsdk.validation.Verdict#UNDECIDED} and whose findings say why. Immutable and safe to share
 * between threads.
 */
public final class MedGate {

  private static final Clock DANISH_TIME = Clock.system(ZoneId.of("Europe/Copenhagen"));

  private static final MedGate STANDARD = new MedGate(MeetingValidator.standard(), DANISH_TIME);

  private final MeetingValidator validator;
  private final Clock clock;

  private MedGate(MeetingValidator validator, Clock clock) {
    this.validator = validator;
    this.clock = clock;
  }

  /** All rules of the SDK, the generic profile; errors stop a document. */
  public static MedGate standard() {
    return STANDARD;
  }

  /** A builder that begins as {@link #standard()} is. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks a file: Word, PDF, a web page, text, JSON or YAML; the report has the file's name.
   *
   * @throws IOException if the file cannot be opened or read
   */
  public Report check(Path file) throws IOException {
    return check(DocumentReader.read(file));
  }

  /**
   * Checks what a stream holds to its end, which the caller closes.
   *
   * @throws IOException if the stream cannot be read
   */
  public Report check(InputStream in) throws IOException {
    return check(DocumentReader.read(in));
  }

  /** Checks a text that is in memory: the words themselves, not the name of a file. */
  public Report checkText(String text) {
    return check(DocumentReader.read(text));
  }

  /**
   * Checks every document in a file: one, or those on the lines of NDJSON, one at a time.
   *
   * @return the reports in order, to be closed after use; where the file can be read no further, it
   *     throws {@link java.io.UncheckedIOException}
   * @throws IOException if the file cannot be opened or its beginning not read
   */
  public Stream<Report> checkAll(Path file) throws IOException {
    return DocumentReader.readAll(file).map(this::check);
  }

  /**
   * Checks every document in a stream, which the caller closes.
   *
   * @see #checkAll(Path)
   */
  public Stream<Report> checkAll(InputStream in) throws IOException {
    return DocumentReader.readAll(in).map(this::check);
  }

  /** Checks a document that was built in code. */
  public Report check(MeetingDocument document) {
    return validator.validate(CheckInput.of(document));
  }

  /** Checks what a reader read: the agenda or minutes, or the organisation that it is instead. */
  public Report check(ReadResult<MeetingDocument> read) {
    Optional<ReadResult<Organisation>> organisation = OrganisationReader.from(read);
    Report report =
        organisation.isPresent() ? checkOrganisation(organisation.get()) : checkDocument(read);
    return report.toBuilder().documentHash(read.provenance().sha256()).build();
  }

  /** Checks what the documents of an archive owe each other, not each of them by itself. */
  public Report check(ArchiveInput archive) {
    return validator.validate(archive);
  }

  /** The day for which mandates count, and after which nothing is late yet. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Reports which suppressions were of no use in all that was checked. */
  public Report review(SuppressionReading suppressions, SuppressionUse use) {
    return validator.review(suppressions, use);
  }

  private Report checkDocument(ReadResult<MeetingDocument> read) {
    CheckInput input = inputOf(read);
    return validator.validate(read.provenance().name().map(input::named).orElse(input));
  }

  private Report checkOrganisation(ReadResult<Organisation> read) {
    OrganisationInput input =
        OrganisationInput.of(
            read.value(), today(), read.source(), read.sourceMap(), read.findings());
    return validator.validate(read.provenance().name().map(input::named).orElse(input));
  }

  private static CheckInput inputOf(ReadResult<MeetingDocument> read) {
    return DocumentFormat.isProse(read.provenance())
        ? CheckInput.of(read.value(), read.source(), read.sourceMap(), read.findings())
        : CheckInput.ofForm(read.value(), read.source(), read.sourceMap(), read.findings());
  }

  /** Sets up a gate; what is not said is as in {@link #standard()}. */
  public static final class Builder {
    private final MeetingValidator.Builder validator = MeetingValidator.builder();
    private Clock clock = DANISH_TIME;

    private Builder() {}

    /** The gate for every document, whatever it says of its own kind and status. */
    public Builder gate(Gate gate) {
      validator.gate(gate);
      return this;
    }

    /** The mildest severity that stops a document; error if not said. */
    public Builder failOn(Severity severity) {
      validator.failOn(severity);
      return this;
    }

    /** Lets every readable document pass, whatever is found. */
    public Builder failOnNothing() {
      validator.failOnNothing();
      return this;
    }

    /** What the employer decided. */
    public Builder profile(Profile profile) {
      validator.profile(profile);
      return this;
    }

    /** The committees and mandates of the employer. */
    public Builder organisation(Organisation organisation) {
      validator.organisation(organisation);
      return this;
    }

    /** Undtagelser: findings that do not count. */
    public Builder suppressions(Suppressions suppressions) {
      validator.suppressions(suppressions);
      return this;
    }

    /**
     * Adds a rule of the user's own.
     *
     * @throws IllegalArgumentException if it has no {@code @MedRule}, or its id is taken
     */
    public Builder addRule(Rule rule) {
      validator.addRule(rule);
      return this;
    }

    /** The clock that says which day it is; that of the machine, in Danish time, if not said. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      validator.clock(clock);
      return this;
    }

    /** The gate. */
    public MedGate build() {
      return new MedGate(validator.build(), clock);
    }
  }
}
