package dk.medsdk.io.block;

import java.util.Locale;
import java.util.Set;

/**
 * The names of unions and places of work, which stand where a name could: {@code Ulla Rosendal, TR,
 * Danske Bioanalytikere}.
 */
public final class OrganisationWords {

  /** IDA is the union of engineers, and Ida somebody. */
  private static final String FORENAME = "Ida";

  private static final Set<String> UNIONS =
      Set.of(
          "foa",
          "hk",
          "sl",
          "3f",
          "dsr",
          "bupl",
          "dlf",
          "ds",
          "lo",
          "ftf",
          "ac",
          "djøf",
          "ida",
          "dansk sygeplejeråd",
          "danske fysioterapeuter",
          "hk kommunal",
          "hk stat",
          "dansk socialrådgiverforening",
          "socialpædagogerne",
          "ergoterapeutforeningen",
          "danmarks lærerforening",
          "yngre læger",
          "overlægeforeningen",
          "akademikerne",
          "dansk magisterforening",
          "dansk metal",
          "dbio",
          "dansk psykolog forening",
          "dm",
          "lægeforeningen",
          "jordemoderforeningen",
          "uddannelsesforbundet",
          "teknisk landsforbund",
          "hk/kommunal",
          "hk/stat",
          "kost og ernæringsforbundet",
          "kost- og ernæringsforbundet",
          "fag og arbejde",
          "konstruktørforeningen",
          "maskinmestrenes forening",
          "farmakonomforeningen",
          "serviceforbundet",
          "halinspektørforeningen",
          "gl",
          "fas",
          "cs",
          "hkkf");

  /** How names of unions, departments and places of work begin or end. */
  private static final Set<String> ORGANISATION_BEGINNINGS =
      Set.of("dansk", "danske", "danmarks", "foreningen", "fagforeningen", "center", "afdeling");

  private static final WordEnds ORGANISATION_ENDINGS =
      WordEnds.of(
          "afdeling",
          "afdelingen",
          "afsnit",
          "forening",
          "foreningen",
          "forbund",
          "forbundet",
          "råd",
          "center",
          "centret",
          "centeret",
          "institut",
          "hospital",
          "sygehus",
          "skole",
          "skolen",
          "forvaltning",
          "forvaltningen",
          "kommune",
          "klinik",
          "klinikken",
          "sekretariat",
          "sekretariatet",
          "ambulatorium",
          "distrikt",
          "pleje",
          "plejen",
          "terapeuterne",
          "pædagogerne",
          "analytikere",
          "lærerne",
          "lægerne");

  private OrganisationWords() {}

  /** Whether words name a union, or begin with its name: {@code HK Kommunal}. */
  public static boolean isUnion(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !name.startsWith(FORENAME)
        && (UNIONS.contains(lower) || UNIONS.contains(RoleWords.firstWord(lower)));
  }

  /** Whether words in capitals name a union or a place of work: {@code Medicinsk Afdeling}. */
  public static boolean isOrganisation(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    int space = lower.indexOf(' ');
    return isUnion(words.strip())
        || (space > 0 && ORGANISATION_BEGINNINGS.contains(lower.substring(0, space)))
        || ORGANISATION_ENDINGS.isEndOf(lower);
  }
}
