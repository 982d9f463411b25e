package dk.medsdk.validation.rule.link;

import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.validation.rule.CommitteeDocuments;
import dk.medsdk.validation.rule.ItemDigest;
import dk.medsdk.validation.rule.MeetingDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Varsel: that something comes up at a meeting whose day or month is named.
 *
 * @param words what comes up, as printed
 * @param matter the words by which it can be known again: "punktet tages op i marts" is about what
 *     its item is about
 * @param from the first day on which that meeting may be
 * @param until the last
 */
record Announcement(String words, String matter, LocalDate from, LocalDate until) {

  /** Words with which a follow-up promises an item, and not only work. */
  private static final List<String> ON_THE_AGENDA =
      List.of("dagsorden", "punkt", "behandles", "sættes på", "tages op");

  /** Words of what is still to be settled, or may be. */
  private static final List<String> PERHAPS =
      List.of(
          "beslutter, om", "beslutter om", "overvej", "eventuelt", "evt.", "om muligt", "måske");

  /** What an item announces for meetings of its own committee. */
  static List<Announcement> of(
      ItemDigest item, MeetingDigest document, CommitteeDocuments committee) {
    List<Announcement> found = new ArrayList<>();
    LocalDate day = document.date().orElseThrow();
    for (Link link : item.links()) {
      Optional<String> words = link.item().or(link::text);
      boolean own = isOwn(link.committee(), committee);
      if (link.type() == LinkType.COMING_ITEM && own && words.isPresent()) {
        link.date()
            .ifPresent(date -> found.add(new Announcement(words.get(), words.get(), date, date)));
      }
    }
    for (FollowUp followUp : item.followUps()) {
      if (isOnTheAgenda(followUp) && isOwn(followUp.committee(), committee)) {
        String matter = followUp.text() + " " + item.title().orElse("");
        followUp.due().ifPresent(due -> add(followUp.text(), matter, due, day, found));
      }
    }
    for (String title : item.comingItems()) {
      document.nextMeeting().ifPresent(next -> add(title, title, next, day, found));
    }
    return found;
  }

  /** The day of the meeting that it means, if it is one of those that were held. */
  Optional<LocalDate> heldOn(NavigableSet<LocalDate> held) {
    return Optional.ofNullable(held.ceiling(from)).filter(day -> !day.isAfter(until));
  }

  private static boolean isOnTheAgenda(FollowUp followUp) {
    String text = followUp.text().toLowerCase(Locale.ROOT);
    return followUp.dueMeeting().isPresent()
        && ON_THE_AGENDA.stream().anyMatch(text::contains)
        && PERHAPS.stream().noneMatch(text::contains);
  }

  /** Whether a named committee is the one that announces: "HMU" in the minutes of an HMU. */
  private static boolean isOwn(Optional<CommitteeReference> named, CommitteeDocuments committee) {
    if (named.isEmpty()) {
      return true;
    }
    String words = named.get().name().or(named.get()::level).orElse("");
    return words.equalsIgnoreCase(committee.name())
        || committee.printed().filter(words::equalsIgnoreCase).isPresent();
  }

  private static void add(
      String words, String matter, PrintedDate printed, LocalDate day, List<Announcement> found) {
    if (printed.date().isPresent()) {
      LocalDate named = printed.date().get();
      if (named.isAfter(day)) {
        found.add(new Announcement(words, matter, named, named));
      }
      return;
    }
    withoutYear(words, matter, printed.text(), day).ifPresent(found::add);
  }

  /** "december" and "3. december" are the first that come after the day. */
  private static Optional<Announcement> withoutYear(
      String words, String matter, String text, LocalDate day) {
    String[] parts = text.strip().split("[ .]+", -1);
    Optional<Integer> month = DateScanner.month(parts[parts.length - 1]);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int year = month.get() > day.getMonthValue() ? day.getYear() : day.getYear() + 1;
    LocalDate first = LocalDate.of(year, month.get(), 1);
    if (parts.length == 1) {
      return Optional.of(new Announcement(words, matter, first, first.plusMonths(1).minusDays(1)));
    }
    try {
      LocalDate named = first.withDayOfMonth(Integer.parseInt(parts[0]));
      return Optional.of(new Announcement(words, matter, named, named));
    } catch (DateTimeException | NumberFormatException noDay) {
      return Optional.empty();
    }
  }
}
