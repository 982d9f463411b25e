package dk.medsdk.io.block;

import static java.util.Map.entry;

import dk.medsdk.io.block.RoleWords.Seat;
import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.AttendanceState;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lists of people: {@code Afbud} alone, {@code Afbud fra: Ida Holm og Bo Vang}, {@code
 * Fraværende:}, {@code Til stede / Present:}, {@code Afbud til punktet}, and the groups in them,
 * {@code Ledelsesrepræsentanter:}.
 *
 * <p>Seen in rm-page and rm-classic inside Sagsfremstilling and Beslutning, in e-dagsorden in every
 * Beslutning, in plain minutes in the head.
 */
final class AttendanceRecogniser implements Recogniser {

  private static final Map<String, AttendanceState> HEADINGS =
      Map.ofEntries(
          entry("afbud", AttendanceState.ABSENT),
          entry("afbud fra", AttendanceState.ABSENT),
          entry("afbud til mødet", AttendanceState.ABSENT),
          entry("afbud til mødet fra", AttendanceState.ABSENT),
          entry("meldt afbud", AttendanceState.ABSENT),
          entry("der var afbud fra", AttendanceState.ABSENT),
          entry("der er afbud fra", AttendanceState.ABSENT),
          entry("fraværende", AttendanceState.ABSENT),
          entry("fraværende med afbud", AttendanceState.ABSENT),
          entry("fraværende uden afbud", AttendanceState.ABSENT),
          entry("ikke til stede", AttendanceState.ABSENT),
          entry("ikke mødt", AttendanceState.ABSENT),
          entry("fravær", AttendanceState.ABSENT),
          entry("fraværende var", AttendanceState.ABSENT),
          entry("fraværende medlemmer", AttendanceState.ABSENT),
          entry("afbud modtaget fra", AttendanceState.ABSENT),
          entry("følgende har meldt afbud", AttendanceState.ABSENT),
          entry("not present", AttendanceState.ABSENT),
          entry("apologies from", AttendanceState.ABSENT),
          entry("absent", AttendanceState.ABSENT),
          entry("apologies", AttendanceState.ABSENT),
          entry("apologies for absence", AttendanceState.ABSENT),
          entry("til stede", AttendanceState.PRESENT),
          entry("tilstede", AttendanceState.PRESENT),
          entry("tilstede var", AttendanceState.PRESENT),
          entry("til stede var", AttendanceState.PRESENT),
          entry("tilstedeværende", AttendanceState.PRESENT),
          entry("deltagere", AttendanceState.PRESENT),
          entry("deltagere i mødet", AttendanceState.PRESENT),
          entry("deltog", AttendanceState.PRESENT),
          entry("i mødet deltog", AttendanceState.PRESENT),
          entry("mødt", AttendanceState.PRESENT),
          entry("fremmødte", AttendanceState.PRESENT),
          entry("mødedeltagere", AttendanceState.PRESENT),
          entry("deltagende", AttendanceState.PRESENT),
          entry("fremmødt", AttendanceState.PRESENT),
          entry("mødte", AttendanceState.PRESENT),
          entry("tilstedeværende medlemmer", AttendanceState.PRESENT),
          entry("in attendance", AttendanceState.PRESENT),
          entry("members present", AttendanceState.PRESENT),
          entry("unable to attend", AttendanceState.ABSENT),
          entry("regrets", AttendanceState.ABSENT),
          entry("gæster", AttendanceState.PRESENT),
          entry("gæst", AttendanceState.PRESENT),
          entry("observatører", AttendanceState.PRESENT),
          entry("observatør", AttendanceState.PRESENT),
          entry("desuden deltog", AttendanceState.PRESENT),
          entry("øvrige deltagere", AttendanceState.PRESENT),
          entry("guests", AttendanceState.PRESENT),
          entry("present", AttendanceState.PRESENT),
          entry("participants", AttendanceState.PRESENT),
          entry("attendees", AttendanceState.PRESENT));

  /** Without a colon these begin a list in the middle of a line: "Afbud fra Ida Holm". */
  private static final String[] BEFORE_SIDE = {
    "deltagere fra ", "deltagere for ", "fra ", "repræsentanter for ", "til stede fra "
  };

  private static final String[] LEADS = {
    "Afbud fra ", "Der var afbud fra ", "Der er afbud fra ", "Afbud til mødet fra "
  };

  /** Their first letters: nearly all lines begin with others. */
  private static final String LEAD_LETTERS = "AD";

  /** Labels of a head whose people are there for a part of the meeting. */
  private static final WordSet PARTLY =
      WordSet.of(
          "går før",
          "går før tid",
          "går tidligere",
          "kommer senere",
          "ankommer senere",
          "forlader mødet",
          "forlader mødet tidligere",
          "deltager delvist",
          "deltog delvist",
          "delvist til stede");

  /** Labels of a head that say why their people are away. */
  private static final WordSet AWAY =
      WordSet.of("orlov", "på orlov", "barsel", "på barsel", "syg", "syge", "sygemeldt");

  /** What is added where a list is that of one item. */
  private static final String OF_ITEM = " til punktet";

  /** People of whom no more is said. */
  private static final String PEOPLE = "personer";

  private static final int LONGEST_HEADING = 40;

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Line line = at.line();
    Words words = line.body();
    int colon = at.labelEnd();
    int end = colon < 0 ? words.length() : colon;
    if (end > LONGEST_HEADING) {
      return lead(at, words);
    }
    if (colon < 0 && line.isBullet()) {
      return null;
    }
    Words printed = Markup.without(words.part(0, end));
    String name = printed.text().toLowerCase(Locale.ROOT);
    Words behind = words.from(Math.min(words.length(), end + 1));
    Block heading = heading(at, printed, name, behind);
    if (heading != null) {
      return heading;
    }
    Optional<Seat> group = colon > 0 ? RoleWords.ofGroup(ofSide(name)) : Optional.empty();
    return group.isPresent()
        ? new Block.GroupHeading(words, group.get(), Markup.without(behind))
        : lead(at, words);
  }

  /** "deltagere fra ledelsen": the side is what counts. */
  private static String ofSide(String name) {
    for (String before : BEFORE_SIDE) {
      if (name.startsWith(before)) {
        return name.substring(before.length());
      }
    }
    return name;
  }

  private static @Nullable Block heading(
      Surroundings at, Words printed, String name, Words behind) {
    boolean ofItem = name.endsWith(OF_ITEM);
    String list = ofItem ? name.substring(0, name.length() - OF_ITEM.length()) : name;
    AttendanceState known = stateOf(list);
    AttendanceState state = known == null ? stateOfLabel(at, list, behind) : known;
    boolean people = list.equals(PEOPLE) && at.next().isBullet();
    Words missing =
        state == AttendanceState.PRESENT ? AllBut.namesIn(Markup.without(behind).strip()) : null;
    if (missing != null) {
      return new Block.AttendanceHeading(
          printed.span(), Optional.of(AttendanceState.ABSENT), ofItem, missing);
    }
    return state == null && !people
        ? null
        : new Block.AttendanceHeading(
            printed.span(), Optional.ofNullable(state), ofItem, Markup.without(behind));
  }

  /** What the words of a label say in a head, where names follow it. */
  private static @Nullable AttendanceState stateOfLabel(
      Surroundings at, String label, Words behind) {
    boolean possible = at.place() == Place.HEAD && at.labelEnd() > 0;
    Words names = possible ? Markup.without(behind) : behind;
    return possible && (names.isBlank() || Character.isUpperCase(names.text().charAt(0)))
        ? PARTLY.contains(label)
            ? AttendanceState.PARTIAL
            : AWAY.contains(label) ? AttendanceState.ABSENT : PeopleLabel.stateOf(label)
        : null;
  }

  /** Whether a line is the heading of a list of people. */
  static boolean isHeading(String line) {
    return line.length() <= LONGEST_HEADING && stateOf(line.toLowerCase(Locale.ROOT)) != null;
  }

  /** "Til stede / Present": one of two languages is enough. */
  private static @Nullable AttendanceState stateOf(String name) {
    AttendanceState state = HEADINGS.get(name);
    int slash = name.indexOf('/');
    return state != null || slash < 0 ? state : HEADINGS.get(name.substring(0, slash).strip());
  }

  private static @Nullable Block lead(Surroundings at, Words words) {
    boolean possible = words.length() > 0 && LEAD_LETTERS.indexOf(words.text().charAt(0)) >= 0;
    if (!possible) {
      return null;
    }
    Block allBut = at.place() == Place.HEAD ? AllBut.in(words) : null;
    if (allBut != null) {
      return allBut;
    }
    for (String lead : LEADS) {
      if (words.text().startsWith(lead) && words.length() > lead.length()) {
        return new Block.AttendanceHeading(
            words.part(0, lead.length()).strip().span(),
            Optional.of(AttendanceState.ABSENT),
            false,
            words.from(lead.length()).strip());
      }
    }
    return null;
  }
}
