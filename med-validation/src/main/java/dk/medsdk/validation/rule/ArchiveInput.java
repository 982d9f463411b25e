package dk.medsdk.validation.rule;

import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.profile.Profile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The documents of one organisation, in short.
 *
 * @param documents by the date of the meeting, those without date last, and then by name
 * @param complete whether a document that is not here does not exist; rules about what is missing
 *     run only then
 * @param day the day the archive is looked at: what is due later is not missing
 * @param profile what the employer decided
 * @param organisation the committees, if they are known
 */
public record ArchiveInput(
    List<MeetingDigest> documents,
    boolean complete,
    LocalDate day,
    Profile profile,
    Optional<Organisation> organisation)
    implements RuleInput {

  private static final Comparator<MeetingDigest> ORDER =
      Comparator.comparing((MeetingDigest d) -> d.date().orElse(LocalDate.MAX))
          .thenComparing(MeetingDigest::name);

  /** Sorts; refuses {@code null}. */
  public ArchiveInput {
    documents = documents.stream().sorted(ORDER).toList();
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(organisation, "organisation");
  }

  /** Documents of an organisation of which nothing else is known. */
  public static ArchiveInput of(Collection<MeetingDigest> documents, LocalDate day) {
    return new ArchiveInput(List.copyOf(documents), false, day, Profile.GENERIC, Optional.empty());
  }

  /** The days from its first document to its last; empty if none has a day. */
  public Optional<Days> days() {
    return documents.stream()
        .flatMap(document -> document.date().stream())
        .map(Days::of)
        .reduce((first, last) -> new Days(first.from(), last.until()));
  }

  /**
   * The documents of meetings whose days are all known. A theme summary that does not say whose it
   * is and of which day is left out: it is no meeting.
   *
   * @return none, and the reason told, if another document lacks its day: it may be the one that is
   *     asked for
   */
  public List<MeetingDigest> datedMeetings(Problems problems) {
    List<MeetingDigest> meetings = documents.stream().filter(d -> !d.isOfNoMeeting()).toList();
    Optional<MeetingDigest> undated = meetings.stream().filter(d -> d.date().isEmpty()).findFirst();
    if (undated.isPresent()) {
      String name = undated.get().name();
      problems.notRun("datoen i " + name + " er ikke fundet", "no date was found in " + name);
      return List.of();
    }
    return meetings;
  }

  /** The same as an archive that lacks nothing. */
  public ArchiveInput whole() {
    return new ArchiveInput(documents, true, day, profile, organisation);
  }

  /** The same with what is known of the employer. */
  public ArchiveInput with(Profile known, Optional<Organisation> employer) {
    return new ArchiveInput(documents, complete, day, known, employer);
  }
}
