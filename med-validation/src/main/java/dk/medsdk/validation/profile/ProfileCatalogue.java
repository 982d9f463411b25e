package dk.medsdk.validation.profile;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Basis;
import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.FindingCatalogue;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import dk.medsdk.validation.yaml.YamlKinds;
import java.util.List;
import java.util.Optional;

/** What can be wrong with a file that holds a profile. */
public final class ProfileCatalogue implements FindingCatalogue {

  /** The profile has a key that means nothing. */
  public static final FindingKind KEY_UNKNOWN =
      kind(
          "ProfileKeyUnknown",
          new BilingualText(
              "En profil har et navn, som ikke betyder noget",
              "A profile has a key that means nothing"),
          new BilingualText(
              "En profil har ikke noget, der hedder \"{key}\"",
              "A profile has nothing called \"{key}\""));

  /** The file is no YAML. */
  public static final FindingKind NOT_YAML =
      kind(
          "ProfileNotYaml",
          new BilingualText("En profil er ikke YAML", "A profile is no YAML"),
          new BilingualText(
              "Profilen kan ikke læses som YAML: {problem}",
              "The profile cannot be read as YAML: {problem}"));

  /** A value of the profile is not what it must be. */
  public static final FindingKind VALUE_WRONG =
      kind(
          "ProfileValueWrong",
          new BilingualText(
              "En værdi i en profil er ikke, hvad den skal være",
              "A value in a profile is not what it must be"),
          new BilingualText(
              "\"{key}\" skal være {expected|text=en tekst|count=et helt tal, 0 eller"
                  + " derover|flag=true eller false|choice=et af ordene|list=en liste|map=navne med"
                  + " hver sin værdi|profile=navnet på en profil, der findes, eller på en fil"
                  + " ved siden af denne|circle=en profil, der ikke selv bygger på denne|few=en"
                  + " profil, der bygger på færre andre|sound=en profil uden fejl|rule=navnet på en"
                  + " regel|limits=to tal, det mindste først|once=skrevet én gang|told=fortalt af ord eller et formål}"
                  + "{words|=|: }{words}",
              "\"{key}\" must be {expected|text=a text|count=a whole number, 0 or more|flag=true or"
                  + " false|choice=one of the words|list=a list|map=keys with a value"
                  + " each|profile=the name of a profile there is, or of a file beside this"
                  + " one|circle=a profile that does not itself extend this one|few=a profile that"
                  + " extends fewer others|sound=a profile without mistakes|rule=the name of a"
                  + " rule|limits=two numbers, the least first|once=written once|told=told by words or a purpose}"
                  + "{words|=|: }{words}"));

  /** What the reader of profiles finds. */
  static final YamlKinds YAML = new YamlKinds("profile", NOT_YAML, KEY_UNKNOWN, VALUE_WRONG);

  private static final List<FindingKind> KINDS = List.of(KEY_UNKNOWN, NOT_YAML, VALUE_WRONG);

  /** For the service loader. */
  public ProfileCatalogue() {}

  @Override
  public List<FindingKind> kinds() {
    return KINDS;
  }

  @Override
  public Optional<String> page(String id) {
    return kind(id).map(kind -> ProfileFiles.resource("pages/" + kind.id() + ".md"));
  }

  private static FindingKind kind(String id, BilingualText summary, BilingualText message) {
    return FindingKind.builder()
        .id(id)
        .severity(Severity.ERROR)
        .basis(new Basis(Authority.READING, "Læsning af profilen"))
        .summary(summary)
        .message(message)
        .build();
  }
}
