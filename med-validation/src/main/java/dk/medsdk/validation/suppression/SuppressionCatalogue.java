package dk.medsdk.validation.suppression;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Basis;
import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.FindingCatalogue;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import dk.medsdk.validation.yaml.YamlKinds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What can be wrong with suppressions, and with the file that holds them. */
public final class SuppressionCatalogue implements FindingCatalogue {

  /** A suppression's last day is over. */
  public static final FindingKind EXPIRED =
      kind(
          "SuppressionExpired",
          Severity.WARNING,
          new BilingualText("En undtagelse er udløbet", "A suppression has expired"),
          new BilingualText(
              "Undtagelsen fra {rule} udløb {until}, og dens fund tæller igen; ansvarlig: {owner}",
              "The suppression of {rule} expired on {until}, and what it suppressed counts again;"
                  + " its owner is {owner}"));

  /** A suppression has a key that means nothing. */
  public static final FindingKind KEY_UNKNOWN =
      kind(
          "SuppressionKeyUnknown",
          Severity.ERROR,
          new BilingualText(
              "En undtagelse har et navn, som ikke betyder noget",
              "A suppression has a key that means nothing"),
          new BilingualText(
              "En undtagelse har ikke noget, der hedder \"{key}\"",
              "A suppression has nothing called \"{key}\""));

  /** The file is no YAML. */
  public static final FindingKind NOT_YAML =
      kind(
          "SuppressionNotYaml",
          Severity.ERROR,
          new BilingualText(
              "En fil med undtagelser er ikke YAML", "A file with suppressions is no YAML"),
          new BilingualText(
              "Undtagelserne kan ikke læses som YAML: {problem}",
              "The suppressions cannot be read as YAML: {problem}"));

  /** A suppression suppresses nothing. */
  public static final FindingKind UNUSED =
      kind(
          "SuppressionUnused",
          Severity.INFO,
          new BilingualText("En undtagelse bruges ikke", "A suppression is not used"),
          new BilingualText(
              "Ingen fund af {rule} er undtaget her: {place}",
              "No finding of {rule} is suppressed here: {place}"));

  /** A value of a suppression is not what it must be. */
  public static final FindingKind VALUE_WRONG =
      kind(
          "SuppressionValueWrong",
          Severity.ERROR,
          new BilingualText(
              "En værdi i en undtagelse er ikke, hvad den skal være",
              "A value in a suppression is not what it must be"),
          new BilingualText(
              "\"{key}\" skal {expected|text=være en tekst|list=være en liste|map=være navne med hver"
                  + " sin værdi|rule=være navnet på en regel|place=have enten path eller text, og"
                  + " kun det ene|pointer=være en sti som /meeting/items/2|quote=være en tekst med"
                  + " mindst ét bogstav eller tal|day=være en dag som 2026-12-31|once=være skrevet"
                  + " én gang|needs=have}{words|=| }{words}",
              "\"{key}\" must {expected|text=be a text|list=be a list|map=be keys with a value"
                  + " each|rule=be the name of a rule|place=have either path or text, and only"
                  + " one|pointer=be a path such as /meeting/items/2|quote=be a text with a letter or"
                  + " a digit|day=be a day such as 2026-12-31|once=be written once|needs=have}"
                  + "{words|=| }{words}"));

  /** What the reader of suppressions finds. */
  static final YamlKinds YAML = new YamlKinds("suppressions", NOT_YAML, KEY_UNKNOWN, VALUE_WRONG);

  private static final List<FindingKind> KINDS =
      List.of(EXPIRED, KEY_UNKNOWN, NOT_YAML, UNUSED, VALUE_WRONG);

  /** For the service loader. */
  public SuppressionCatalogue() {}

  @Override
  public List<FindingKind> kinds() {
    return KINDS;
  }

  @Override
  public Optional<String> page(String id) {
    return kind(id).map(kind -> resource("pages/" + kind.id() + ".md"));
  }

  /** The text of a file that is packed beside this class. */
  static String resource(String name) {
    try (InputStream in = SuppressionCatalogue.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FindingKind kind(
      String id, Severity severity, BilingualText summary, BilingualText message) {
    return FindingKind.builder()
        .id(id)
        .severity(severity)
        .basis(new Basis(Authority.READING, "Læsning af undtagelserne"))
        .summary(summary)
        .message(message)
        .build();
  }
}
