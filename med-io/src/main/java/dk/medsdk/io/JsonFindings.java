package dk.medsdk.io;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import java.util.List;

/** What can be wrong with a document in JSON or YAML, before anyone looks at what it says. */
public final class JsonFindings {

  /** What the reader waits for, as {@code WrongType} and {@code InvalidValue} put it. */
  private static final String EXPECTED_DA =
      "{expected|text=en tekst|choice=et af de ord, der er valg imellem|date=en dato som \"2026-03-12\""
          + "|time=et klokkeslæt som \"09:00\"|zone=en tidszone som \"Europe/Copenhagen\""
          + "|id=et id, der ikke er tomt|integer=et helt tal med højst ni cifre|boolean=true eller false"
          + "|array=en liste [ ]|object=et objekt med navngivne værdier|link=et stykke af teksten"
          + "|named=noget med et id eller et navn}";

  private static final String EXPECTED_EN =
      "{expected|text=a text|choice=one of the words to choose from|date=a date such as \"2026-03-12\""
          + "|time=a time such as \"09:00\"|zone=a time zone such as \"Europe/Copenhagen\""
          + "|id=an id that is not blank|integer=a whole number of nine digits at most|boolean=true or false"
          + "|array=a list [ ]|object=an object with named values|link=a stretch of the text"
          + "|named=something with an id or a name}";

  /** A half of a character stands alone, as {@code "\ud800"} writes it. */
  public static final FindingKind HALF_CHARACTER =
      ReadingKind.error(
          "HalfCharacter",
          new BilingualText("Et tegn er kun halvt", "A character is only half there"),
          new BilingualText(
              "Teksten har et halvt tegn (et surrogat, der står alene); det er læst som \uFFFD",
              "The text has half a character (a surrogate that stands alone); it was read as \uFFFD"));

  /** A word is none of those to choose from. */
  public static final FindingKind INVALID_CHOICE =
      ReadingKind.error(
          "InvalidChoice",
          new BilingualText(
              "Et ord er ikke et af dem, der er valg imellem", "A word is none of the choices"),
          new BilingualText(
              "\"{value}\" er ikke et af ordene {choices}",
              "\"{value}\" is none of the words {choices}"));

  /** The text is not JSON, or not YAML. */
  public static final FindingKind INVALID_JSON =
      ReadingKind.error(
          "InvalidJson",
          new BilingualText("Filen er ikke gyldig JSON eller YAML", "The file is not JSON or YAML"),
          new BilingualText(
              "{fault|json=Herfra er teksten ikke gyldig JSON|yaml=Herfra er teksten ikke gyldig YAML"
                  + "|end=Teksten slutter midt i et dokument|trailing=Der står mere efter dokumentet;"
                  + " flere dokumenter i én fil skrives som NDJSON, ét på hver linje}",
              "{fault|json=From here the text is not JSON|yaml=From here the text is not YAML"
                  + "|end=The text ends in the middle of a document|trailing=There is more after the"
                  + " document; several in one file are written as NDJSON, one on each line}"));

  /** A value that cannot be: a date that no calendar has, a number that is too large. */
  public static final FindingKind INVALID_VALUE =
      ReadingKind.error(
          "InvalidValue",
          new BilingualText("En værdi kan ikke være rigtig", "A value cannot be"),
          new BilingualText(
              "\"{value}\" er ikke " + EXPECTED_DA, "\"{value}\" is not " + EXPECTED_EN));

  /** Something is larger or deeper than the reader goes. */
  public static final FindingKind LIMIT_EXCEEDED =
      ReadingKind.error(
          "LimitExceeded",
          new BilingualText("En grænse er overskredet", "A limit is exceeded"),
          new BilingualText(
              "{fault|nesting=Så mange niveauer inde i hinanden læses ikke|String=En tekst så lang læses"
                  + " ikke|Number=Et tal så langt læses ikke|Name=Et navn så langt læses ikke|Token=Så"
                  + " mange værdier i ét dokument læses ikke|size=Et dokument så stort læses ikke}: resten"
                  + " af dokumentet er ikke læst",
              "{fault|nesting=So many levels within each other are not read|String=A text so long is not"
                  + " read|Number=A number so long is not read|Name=A name so long is not read|Token=So"
                  + " many values in one document are not read|size=A document so large is not read}: the"
                  + " rest of the document was not read"));

  /** A property is not there without which a value cannot be. */
  public static final FindingKind MISSING_PROPERTY =
      ReadingKind.error(
          "MissingProperty",
          new BilingualText("En nødvendig oplysning mangler", "A necessary property is missing"),
          new BilingualText("Her mangler \"{property}\"", "\"{property}\" is missing here"));

  /** A character that YAML does not allow, such as U+0080. */
  public static final FindingKind REFUSED_CHARACTER =
      ReadingKind.error(
          "RefusedCharacter",
          new BilingualText("Et tegn kan ikke stå i YAML", "A character cannot stand in YAML"),
          new BilingualText(
              "Her er et usynligt tegn, som YAML ikke tillader; det er læst som \uFFFD",
              "Here is an invisible character that YAML does not allow; it was read as \uFFFD"));

  /** The same property stands twice in one object. */
  public static final FindingKind REPEATED_PROPERTY =
      ReadingKind.error(
          "RepeatedProperty",
          new BilingualText("Den samme oplysning står to gange", "A property stands twice"),
          new BilingualText(
              "\"{property}\" står her igen; kun den første er læst",
              "\"{property}\" stands here again; only the first was read"));

  /** There is so much wrong that the rest is not said. */
  public static final FindingKind TOO_MANY_FINDINGS =
      ReadingKind.error(
          "TooManyFindings",
          new BilingualText("Der er for mange fund", "There are too many findings"),
          new BilingualText(
              "Der er mere end {limit} fund i dokumentet; resten vises ikke",
              "There are more than {limit} findings in the document; the rest are not shown"));

  /** The document is written in a version of the format that this reader does not know. */
  public static final FindingKind UNKNOWN_FORMAT =
      ReadingKind.error(
          "UnknownFormat",
          new BilingualText("Formatets udgave er ukendt", "The version of the format is unknown"),
          new BilingualText(
              "Formatet \"{value}\" kendes ikke; denne udgave af MED SDK læser \"med/1\". Er det nyere, så"
                  + " brug en nyere udgave",
              "The format \"{value}\" is not known; this release of the MED SDK reads \"med/1\". If it is"
                  + " newer, use a newer release"));

  /** A property that the format does not have. */
  public static final FindingKind UNKNOWN_PROPERTY =
      ReadingKind.error(
          "UnknownProperty",
          new BilingualText("Formatet har ikke oplysningen", "The format has no such property"),
          new BilingualText(
              "\"{property}\" findes ikke her i formatet og er ikke læst",
              "\"{property}\" is no part of the format here and was not read"));

  /** JSON in another encoding than UTF-8, or with a byte-order mark. */
  public static final FindingKind WRONG_ENCODING =
      ReadingKind.of(
          "WrongEncoding",
          Severity.WARNING,
          new BilingualText("Tegnsættet er ikke ren UTF-8", "The encoding is not plain UTF-8"),
          new BilingualText(
              "JSON og YAML skrives i UTF-8 uden byte-order mark; filen er læst som {encoding}",
              "JSON and YAML are written in UTF-8 without a byte-order mark; the file was read as"
                  + " {encoding}"));

  /** A value of another sort than the format has there. */
  public static final FindingKind WRONG_TYPE =
      ReadingKind.error(
          "WrongType",
          new BilingualText("En værdi er af en forkert slags", "A value is of the wrong sort"),
          new BilingualText(
              "Her skal stå "
                  + EXPECTED_DA
                  + ", ikke {found|text=en tekst|number=et tal|boolean=true eller false|array=en liste"
                  + "|object=et objekt|null=null: udelad oplysningen, hvis den ikke er der}",
              "This must be "
                  + EXPECTED_EN
                  + ", not {found|text=a text|number=a number|boolean=true or false|array=a list"
                  + "|object=an object|null=null: leave the property out if there is none}"));

  /** An alias or a tag in YAML. */
  public static final FindingKind YAML_REFERENCE =
      ReadingKind.error(
          "YamlReference",
          new BilingualText(
              "YAML-aliasser og -tags læses ikke", "YAML aliases and tags are not read"),
          new BilingualText(
              "{sort|alias=Et alias (*navn)|tag=Et tag (!navn)} læses ikke: skriv værdien ud",
              "{sort|alias=An alias (*name)|tag=A tag (!name)} is not read: write the value out"));

  static final List<FindingKind> KINDS =
      List.of(
          HALF_CHARACTER,
          INVALID_CHOICE,
          INVALID_JSON,
          INVALID_VALUE,
          LIMIT_EXCEEDED,
          MISSING_PROPERTY,
          REFUSED_CHARACTER,
          REPEATED_PROPERTY,
          TOO_MANY_FINDINGS,
          UNKNOWN_FORMAT,
          UNKNOWN_PROPERTY,
          WRONG_ENCODING,
          WRONG_TYPE,
          YAML_REFERENCE);

  private JsonFindings() {}
}
