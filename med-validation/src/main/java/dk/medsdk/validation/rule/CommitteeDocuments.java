package dk.medsdk.validation.rule;

import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Sector;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The dated documents of one committee in an archive.
 *
 * @param name what its last document calls it
 * @param printed its level as printed
 * @param committee the committee of the organisation, where it is known
 * @param documents by date, at least one
 */
public record CommitteeDocuments(
    String name,
    Optional<String> printed,
    Optional<Committee> committee,
    List<MeetingDigest> documents) {

  private static final String ID = "\u0001";

  private static final List<String> OF_ONE_TASK =
      List.of("underudvalg", "arbejdsgruppe", "følgegruppe", "styregruppe", "trio", "formøde");

  /** Keeps a copy. */
  public CommitteeDocuments {
    documents = List.copyOf(documents);
  }

  /**
   * The committees of an archive of which it is certain which documents are theirs.
   *
   * @return none, and the reason told, if a document lacks its date or committee, since that may be
   *     the one that is asked for; and none that may be another under a shorter name: "HMU" beside
   *     "HMU Kysthospitalet"
   */
  public static List<CommitteeDocuments> in(ArchiveInput archive, Problems problems) {
    Map<String, List<MeetingDigest>> byKey = new TreeMap<>();
    for (MeetingDigest document : archive.datedMeetings(problems)) {
      Optional<String> key = document.committee().flatMap(printed -> key(printed, archive));
      if (key.isEmpty()) {
        String name = document.name();
        problems.notRun("udvalget i " + name + " er ikke fundet", "no committee in " + name);
        return List.of();
      }
      byKey.computeIfAbsent(key.get(), any -> new ArrayList<>()).add(document);
    }
    byKey.keySet().removeAll(doubtful(byKey.keySet()));
    if (byKey.isEmpty()) {
      problems.notRun(
          "for intet udvalg er det sikkert, hvilke dokumenter der er dets",
          "of no committee it is certain which documents are its own");
    }
    return byKey.values().stream().map(documents -> of(documents, archive)).toList();
  }

  /** Those of them that are for certain hovedudvalg; the reason told, where none is. */
  public static List<CommitteeDocuments> tops(ArchiveInput archive, Problems problems) {
    List<CommitteeDocuments> tops =
        in(archive, problems).stream().filter(committee -> committee.isTop(archive)).toList();
    if (tops.isEmpty()) {
      problems.notRun(
          "intet udvalg i arkivet er kendt som hovedudvalg",
          "no committee in the archive is known as the hovedudvalg");
    }
    return tops;
  }

  /** The day of its first document. */
  public LocalDate first() {
    return documents.get(0).date().orElseThrow();
  }

  /** The day of its last document. */
  public LocalDate last() {
    return documents.get(documents.size() - 1).date().orElseThrow();
  }

  /** The days of its documents up to a day. */
  public NavigableSet<LocalDate> daysUntil(LocalDate latest) {
    return documents.stream()
        .map(document -> document.date().orElseThrow())
        .filter(day -> !day.isAfter(latest))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The whole years between its first and its last document that are over on a day, in order. */
  public List<Integer> wholeYears(LocalDate day) {
    int end = Math.min(last().getYear(), day.getYear());
    return IntStream.range(first().getYear() + 1, end).boxed().toList();
  }

  /**
   * Whether it is one of the tree of MED committees: by its kind where that is known, else by a
   * level in its name.
   */
  public boolean isMedCommittee() {
    Optional<CommitteeKind> kind = committee.flatMap(Committee::kind);
    if (kind.isPresent()) {
      return kind.get() == CommitteeKind.MED_COMMITTEE;
    }
    String words = name.toLowerCase(Locale.ROOT);
    return printed.filter(level -> !level.equalsIgnoreCase("AMG")).isPresent()
        && OF_ONE_TASK.stream().noneMatch(words::contains);
  }

  /**
   * Whether it is for certain the hovedudvalg of a region or municipality: by its place in a
   * complete tree, else by the first of the profile's levels, never by its abbreviation.
   */
  public boolean isTop(ArchiveInput archive) {
    Optional<Organisation> employer = archive.organisation();
    if (!isMedCommittee()
        || committee.flatMap(Committee::parent).isPresent()
        || employer.flatMap(Organisation::sector).filter(Sector.OTHER::equals).isPresent()) {
      return false;
    }
    Optional<String> level = committee.flatMap(Committee::level).or(() -> printed);
    return employer.filter(Organisation::complete).filter(this::isRootOf).isPresent()
        || level.flatMap(archive.profile()::levelCalled).filter(l -> l.rank() == 1).isPresent();
  }

  private boolean isRootOf(Organisation employer) {
    return committee.filter(root -> !employer.childrenOf(root).isEmpty()).isPresent();
  }

  /** Its documents of one year. */
  public List<MeetingDigest> inYear(int year) {
    return documents.stream().filter(d -> d.date().orElseThrow().getYear() == year).toList();
  }

  /** Its last document up to the end of a year. */
  public MeetingDigest lastUntil(int year) {
    return documents.stream()
        .filter(d -> d.date().orElseThrow().getYear() <= year)
        .reduce((earlier, later) -> later)
        .orElse(documents.get(0));
  }

  private static CommitteeDocuments of(List<MeetingDigest> documents, ArchiveInput archive) {
    MeetingDigest last = documents.get(documents.size() - 1);
    CommitteeReference reference = last.committee().orElseThrow();
    Optional<Committee> known = known(reference, archive);
    String name =
        reference.name().or(() -> known.flatMap(Committee::name)).or(reference::level).orElse("?");
    return new CommitteeDocuments(name, reference.level(), known, documents);
  }

  private static Optional<String> key(CommitteeReference printed, ArchiveInput archive) {
    Optional<String> id =
        printed
            .id()
            .or(() -> known(printed, archive).flatMap(Committee::id))
            .map(CommitteeId::value);
    Optional<String> words =
        printed.name().or(printed::level).map(CommitteeDocuments::folded).filter(w -> !w.isEmpty());
    return id.map(ID::concat).or(() -> words);
  }

  private static Optional<Committee> known(CommitteeReference printed, ArchiveInput archive) {
    Optional<Organisation> organisation = archive.organisation();
    Optional<String> words = printed.name().or(printed::level);
    if (organisation.isEmpty()) {
      return Optional.empty();
    }
    if (printed.id().isPresent() || words.isEmpty()) {
      return printed.id().flatMap(organisation.get()::committee);
    }
    List<Committee> named = organisation.get().committeeNamed(words.get(), archive.day());
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** Letters and digits in small letters: case, blanks and hyphens make no difference. */
  private static String folded(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Names that begin as another one does; all of them, where some documents have ids. */
  private static Set<String> doubtful(Set<String> sorted) {
    if (sorted.stream().map(key -> key.startsWith(ID)).distinct().count() > 1) {
      return Set.copyOf(sorted);
    }
    Set<String> doubtful = new HashSet<>();
    Deque<String> beginnings = new ArrayDeque<>();
    for (String key : sorted) {
      while (!beginnings.isEmpty() && !key.startsWith(beginnings.peek())) {
        beginnings.pop();
      }
      if (!beginnings.isEmpty() && !key.startsWith(ID)) {
        doubtful.add(beginnings.peek());
        doubtful.add(key);
      }
      beginnings.push(key);
    }
    return doubtful;
  }
}
