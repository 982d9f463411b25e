package dk.medsdk.validation.rule.link;

import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.LinkType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Godkendte referater: of which days an item approves the minutes. */
final class ApprovedMinutes {

  private static final List<String> APPROVALS =
      List.of("godkendelse af referat", "approval of minutes", "approval of the minutes");

  private static final Set<String> FROM = Set.of("fra", "af", "for", "from", "of");

  /** Words that may stand beside those before the day of a meeting, and never before a deadline. */
  private static final Set<String> THE_MEETING =
      Set.of("mødet", "møde", "den", "sidste", "seneste", "forrige", "the", "meeting", "on");

  private ApprovedMinutes() {}

  /** The days that the links name. */
  static Stream<LocalDate> linked(List<Link> links) {
    return links.stream()
        .filter(link -> link.type() == LinkType.APPROVES_MINUTES)
        .flatMap(link -> link.date().stream());
  }

  /** The days that a title of approval names. */
  static Stream<LocalDate> titled(String title) {
    return approval(title).stream()
        .flatMap(words -> DateScanner.scan(title).stream())
        .flatMap(found -> found.printed().date().stream());
  }

  /**
   * The day that a title says the minutes are from, and nothing else: 13 April of "Godkendelse af
   * referat fra mødet den 13. april 2026", none of "Godkendelse af referat senest 13. april 2026".
   */
  static Optional<LocalDate> plainlyTitled(String title) {
    Optional<String> approval = approval(title);
    if (approval.isEmpty()) {
      return Optional.empty();
    }
    List<DateScanner.Found> dates = DateScanner.scan(title);
    if (dates.size() != 1 || dates.get(0).lastDate().isPresent()) {
      return Optional.empty();
    }
    int start = dates.get(0).span().start();
    List<String> words = words(title.substring(Math.min(approval.get().length(), start), start));
    boolean plain =
        words.stream().anyMatch(FROM::contains)
            && words.stream().allMatch(w -> FROM.contains(w) || THE_MEETING.contains(w));
    return plain ? dates.get(0).printed().date() : Optional.empty();
  }

  /** Those of the text; the ending of "referatet" and the "d." before a day are none. */
  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
        .filter(word -> word.length() > 2 || FROM.contains(word))
        .toList();
  }

  private static Optional<String> approval(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return APPROVALS.stream().filter(lower::startsWith).findFirst();
  }
}
