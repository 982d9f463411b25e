package dk.medsdk.io.block;

import static java.util.Map.entry;

import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which people are called besides their names: titles, seats and unions.
 *
 * <p>{@code docs/format.md} has the seats as a table.
 */
public final class RoleWords {

  /** Whom a seat speaks for and what it rests on, as far as a word tells. */
  public record Seat(Optional<Side> side, Optional<Representation> representation) {
    /** Nothing is told. */
    public static final Seat UNKNOWN = new Seat(Optional.empty(), Optional.empty());

    /** This seat, and what another word tells beyond it of the same side. */
    private Seat with(Seat other) {
      return side.isPresent() && !side.equals(other.side)
          ? this
          : new Seat(side.or(() -> other.side), representation.or(() -> other.representation));
    }

    private static Seat management(Representation representation) {
      return new Seat(Optional.of(Side.MANAGEMENT), Optional.of(representation));
    }

    private static Seat employee(Representation representation) {
      return new Seat(Optional.of(Side.EMPLOYEE), Optional.of(representation));
    }

    private static Seat ofSide(Side side) {
      return new Seat(Optional.of(side), Optional.empty());
    }
  }

  private static final Map<String, Seat> SEATS =
      Map.ofEntries(
          entry("tr", Seat.employee(Representation.TR)),
          entry("tr-suppleant", Seat.employee(Representation.TR)),
          entry("tillidsrepræsentant", Seat.employee(Representation.TR)),
          entry("tillidsrepræsentanter", Seat.employee(Representation.TR)),
          entry("tillidsmand", Seat.employee(Representation.TR)),
          entry("shop steward", Seat.employee(Representation.TR)),
          entry("ftr", Seat.employee(Representation.FTR)),
          entry("ftr-suppleant", Seat.employee(Representation.FTR)),
          entry("fællestillidsrepræsentant", Seat.employee(Representation.FTR)),
          entry("fællestillidsrepræsentanter", Seat.employee(Representation.FTR)),
          entry("amr", Seat.employee(Representation.AMR)),
          entry("amir", Seat.employee(Representation.AMR)),
          entry("amr-suppleant", Seat.employee(Representation.AMR)),
          entry("arbejdsmiljørepræsentant", Seat.employee(Representation.AMR)),
          entry("arbejdsmiljørepræsentanter", Seat.employee(Representation.AMR)),
          entry("medarbejderrepræsentant", Seat.employee(Representation.EMPLOYEE)),
          entry("medarbejderrepræsentanter", Seat.employee(Representation.EMPLOYEE)),
          entry("med-repræsentant", Seat.employee(Representation.EMPLOYEE)),
          entry("med-repræsentanter", Seat.employee(Representation.EMPLOYEE)),
          entry("kredsformand", Seat.ofSide(Side.EMPLOYEE)),
          entry("regionsformand", Seat.ofSide(Side.EMPLOYEE)),
          entry("sektorformand", Seat.ofSide(Side.EMPLOYEE)),
          entry("næstformand", Seat.ofSide(Side.EMPLOYEE)),
          entry("medarbejderside", Seat.ofSide(Side.EMPLOYEE)),
          entry("medarbejdersiden", Seat.ofSide(Side.EMPLOYEE)),
          entry("medarbejdere", Seat.ofSide(Side.EMPLOYEE)),
          entry("medarbejderne", Seat.ofSide(Side.EMPLOYEE)),
          entry("for medarbejdersiden", Seat.ofSide(Side.EMPLOYEE)),
          entry("medarbejderrepræsentanterne", Seat.employee(Representation.EMPLOYEE)),
          entry("employee representatives", Seat.employee(Representation.EMPLOYEE)),
          entry("staff representatives", Seat.employee(Representation.EMPLOYEE)),
          entry("for medarbejderne", Seat.ofSide(Side.EMPLOYEE)),
          entry("fra medarbejderne", Seat.ofSide(Side.EMPLOYEE)),
          entry("fra medarbejdersiden", Seat.ofSide(Side.EMPLOYEE)),
          entry("b-siden", Seat.ofSide(Side.EMPLOYEE)),
          entry("employee side", Seat.ofSide(Side.EMPLOYEE)),
          entry("employees", Seat.ofSide(Side.EMPLOYEE)),
          entry("staff side", Seat.ofSide(Side.EMPLOYEE)),
          entry("ledelsesside", Seat.ofSide(Side.MANAGEMENT)),
          entry("ledelsessiden", Seat.ofSide(Side.MANAGEMENT)),
          entry("ledelse", Seat.ofSide(Side.MANAGEMENT)),
          entry("ledelsen", Seat.ofSide(Side.MANAGEMENT)),
          entry("fra ledelsen", Seat.ofSide(Side.MANAGEMENT)),
          entry("fra ledelsessiden", Seat.ofSide(Side.MANAGEMENT)),
          entry("for ledelsessiden", Seat.ofSide(Side.MANAGEMENT)),
          entry("management representatives", Seat.management(Representation.LEADER)),
          entry("ledelsesrepræsentanterne", Seat.management(Representation.LEADER)),
          entry("for ledelsen", Seat.ofSide(Side.MANAGEMENT)),
          entry("a-siden", Seat.ofSide(Side.MANAGEMENT)),
          entry("management", Seat.ofSide(Side.MANAGEMENT)),
          entry("management side", Seat.ofSide(Side.MANAGEMENT)),
          entry("formand", Seat.management(Representation.LEADER)),
          entry("leder", Seat.management(Representation.LEADER)),
          entry("direktør", Seat.management(Representation.LEADER)),
          entry("ledelsesrepræsentant", Seat.management(Representation.LEADER)),
          entry("ledelsesrepræsentanter", Seat.management(Representation.LEADER)),
          entry("lederrepræsentant", Seat.management(Representation.LEADER)),
          entry("lederrepræsentanter", Seat.management(Representation.LEADER)),
          entry("arbejdsmiljøleder", Seat.management(Representation.WORK_ENVIRONMENT_LEADER)),
          entry("arbejdsmiljøledere", Seat.management(Representation.WORK_ENVIRONMENT_LEADER)),
          entry("aml", Seat.management(Representation.WORK_ENVIRONMENT_LEADER)),
          entry("leder af am-gruppen", Seat.management(Representation.WORK_ENVIRONMENT_LEADER)),
          entry("arbejdsmiljøtovholder", Seat.management(Representation.WORK_ENVIRONMENT_LEADER)));

  /** The heads of lists whose people have a part in the meeting, but no seat. */
  private static final Set<String> SEATLESS =
      Set.of(
          "sekretariat",
          "sekretariatet",
          "sekretær",
          "gæster",
          "gæst",
          "observatører",
          "øvrige",
          "andre",
          "guests",
          "secretariat",
          "lo",
          "ftf",
          "ac",
          "foa",
          "hk",
          "3f",
          "dsr",
          "bupl",
          "dlf",
          "sl",
          "ds",
          "formandskab",
          "formandskabet",
          "suppleanter",
          "oplægsholdere",
          "øvrige deltagere",
          "indkaldt",
          "indkaldte",
          "inviteret",
          "inviterede",
          "desuden",
          "desuden deltog",
          "endvidere deltog",
          "andre deltagere");

  private static final Pattern PARTS = Pattern.compile("[,;/()]|\\bog\\b|\\bfor\\b");

  private RoleWords() {}

  /** What the heading of a group of people says of their seats: {@code Ledelsesrepræsentanter}. */
  public static Optional<Seat> ofGroup(String heading) {
    String name = heading.strip().toLowerCase(Locale.ROOT);
    Seat seat = SEATS.get(name);
    return seat != null
        ? Optional.of(seat)
        : SEATLESS.contains(name) ? Optional.of(Seat.UNKNOWN) : Optional.empty();
  }

  private static final Set<String> SIDES =
      Set.of(
          "medarbejderside",
          "medarbejdersiden",
          "ledelsesside",
          "ledelsessiden",
          "a-siden",
          "b-siden",
          "management side",
          "employee side",
          "staff side");

  /** Whether words name a side and nothing that somebody is: {@code medarbejdersiden}. */
  public static boolean isSide(String words) {
    return SIDES.contains(words.toLowerCase(Locale.ROOT));
  }

  /** What a title says of a seat: {@code FTR, Dansk Sygeplejeråd}; each part may tell more. */
  public static Seat in(String role) {
    return role.isEmpty()
        ? Seat.UNKNOWN
        : PARTS
            .splitAsStream(role.toLowerCase(Locale.ROOT))
            .map(part -> seatOf(part.strip()))
            .reduce(Seat.UNKNOWN, Seat::with);
  }

  private static Seat seatOf(String title) {
    Seat whole = SEATS.get(title);
    if (whole != null) {
      return whole;
    }
    if (title.endsWith("næstformand")) {
      return Seat.ofSide(Side.EMPLOYEE);
    }
    int space = title.indexOf(' ');
    Seat first = space < 0 ? null : SEATS.get(title.substring(0, space));
    return first == null ? Seat.UNKNOWN : first;
  }

  /** Whether words name what somebody is, and not somebody: {@code FTR}, {@code sygeplejerske}. */
  public static boolean isRole(String words) {
    String name = words.strip();
    if (name.isEmpty() || isShortName(name)) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String first = firstWord(lower);
    return !Character.isUpperCase(name.charAt(0))
        || SEATS.containsKey(lower)
        || OrganisationWords.isUnion(name)
        || SEATS.containsKey(first)
        || isAbbreviation(firstWord(name))
        || holdsTitle(lower);
  }

  private static boolean holdsTitle(String lower) {
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || " ,/".indexOf(lower.charAt(i)) >= 0) {
        if (i > start && TitleWords.isTitle(lower.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** "Ib", "Ida": unions and seats of so few letters are printed in capitals. */
  private static boolean isShortName(String word) {
    return word.length() <= 4
        && Character.isUpperCase(word.charAt(0))
        && word.substring(1).chars().allMatch(Character::isLowerCase);
  }

  /** Whether a word says a seat: {@code formand}. */
  static boolean isSeat(String lower) {
    return SEATS.containsKey(lower);
  }

  static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != '-') {
      end++;
    }
    return words.substring(0, end);
  }

  /** "DSR", "FTR", "AC-TR": capitals only, and short. */
  private static boolean isAbbreviation(String word) {
    return word.length() > 1
        && word.length() <= 6
        && word.chars().noneMatch(c -> Character.isLowerCase(c) || c == '.');
  }
}
