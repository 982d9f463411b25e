package dk.medsdk.cli;

import dk.medsdk.finding.BilingualText;
import java.util.Locale;

/** Every sentence that {@code med} says by itself: what is wrong, where, and what to do. */
enum Message {
  MISSING_FILE(
      "Der findes ingen fil eller mappe, der hedder %s. Se efter, om navnet er stavet rigtigt, og"
          + " om du står i den rigtige mappe.",
      "There is no file or folder called %s. Check the spelling, and that you are in the right"
          + " folder."),
  FOLDER_WITHOUT_DOCUMENTS(
      "Der er ingen dokumenter i mappen %s. I mapper læses filer, der ender på %s; giv navnet på en"
          + " fil for at læse den, uanset hvad den hedder.",
      "There are no documents in the folder %s. In folders, files ending in %s are read; name a"
          + " file to read it whatever it is called."),
  UNREADABLE(
      "%s kunne ikke læses: %s. Se efter, om du har adgang til den, og prøv igen.",
      "%s could not be read: %s. Check that you have access to it, and try again."),
  NO_ACCESS("adgang nægtet", "access denied"),
  STANDARD_INPUT("Det, der kom ind på standard input,", "What came in on standard input"),
  NOT_WRITTEN(
      "Resultatet kunne ikke skrives til %s: %s. Prøv et andet sted.",
      "The result could not be written to %s: %s. Try another place."),
  STANDARD_OUTPUT_CLOSED(
      "Resultatet blev ikke skrevet helt ud: standard output blev lukket eller er fuldt.",
      "The result was not written in full: standard output was closed or is full."),
  OUT_WITHOUT_FOLDER(
      "Resultatet kan ikke skrives til %s, for mappen %s findes ikke. Lav mappen først, eller vælg"
          + " en anden.",
      "The result cannot be written to %s, as there is no folder %s. Make the folder first, or"
          + " choose another."),
  OUT_IS_NO_FILE(
      "Resultatet kan ikke skrives til %s, for det er ikke en almindelig fil. Giv navnet på en fil"
          + " efter --out.",
      "The result cannot be written to %s, as it is not an ordinary file. Give the name of a file"
          + " after --out."),
  OUT_IS_A_DOCUMENT(
      "Resultatet ville overskrive %s, som er et af de dokumenter, der skal læses. Vælg et andet"
          + " navn efter --out.",
      "The result would overwrite %s, which is one of the documents to read. Choose another name"
          + " after --out."),
  UNKNOWN_CHOICE(
      "%s kan ikke være »%s«. Vælg mellem %s.", "%s cannot be \"%s\". Choose one of %s."),
  UNKNOWN_OPTION("Der er ikke noget valg, der hedder »%s«.", "There is no option called \"%s\"."),
  UNKNOWN_COMMAND("Der er ingen kommando, der hedder »%s«.", "There is no command called \"%s\"."),
  TOO_MUCH("»%s« er for meget her.", "\"%s\" is too much here."),
  UNKNOWN_RULE(
      "Der er ingen regel, der hedder »%s«. Se dem alle med: med rules.",
      "There is no rule called \"%s\". See them all with: med rules."),
  UNKNOWN_PROFILE(
      "Der er ingen profil og ingen fil, der hedder »%s«. Profilerne er %s.",
      "There is no profile and no file called \"%s\". The profiles are %s."),
  NO_PROFILE_NAMED(
      "Skriv, hvilken profil der skal vises, fx: med profiles show region-midtjylland. Profilerne er"
          + " %s.",
      "Say which profile to show, such as: med profiles show region-midtjylland. The profiles are"
          + " %s."),
  PROFILES_WHAT(
      "»%s« kan profiles ikke. Skriv med profiles for at se, hvilke der er, eller med profiles show"
          + " og et navn for at se én.",
      "profiles cannot \"%s\". Say med profiles to see which there are, or med profiles show and a"
          + " name to see one."),
  EXTENDED_PROFILE(
      "Fra %s, som den bygger på; det gælder, hvor intet andet står ovenfor:",
      "From %s, which it extends; it holds where nothing else stands above:"),
  MISSING_SETTINGS(
      "Der findes ingen fil, der hedder %s. Se efter, om navnet er stavet rigtigt, og om du står i"
          + " den rigtige mappe. Intet er kontrolleret.",
      "There is no file called %s. Check the spelling, and that you are in the right folder. Nothing"
          + " was checked."),
  SETTINGS_NOT_USED(
      "%s kan ikke bruges, før det, der står ovenfor, er rettet. Intet er kontrolleret.",
      "%s cannot be used before what stands above is put right. Nothing was checked."),
  ARCHIVE_NOT_COMPLETE(
      "Ikke alle dokumenter kunne læses. Derfor er der ikke set efter, hvad der mangler i arkivet.",
      "Not all documents could be read. What is missing in the archive was therefore not looked"
          + " for."),
  UNKNOWN_SCHEMA(
      "Der er ikke noget skema, der hedder »%s«. Vælg mellem meeting, organisation, profile og"
          + " suppressions.",
      "There is no schema called \"%s\". Choose meeting, organisation, profile or suppressions."),
  DID_YOU_MEAN("Mente du %s?", "Did you mean %s?"),
  NO_DOCUMENT_NAMED(
      "Skriv, hvad der skal kontrolleres, fx: med check referat.txt.",
      "Say what to check, such as: med check minutes.txt."),
  NOTHING_TO_CONVERT(
      "Skriv, hvad der skal konverteres, fx: med convert referat.txt --to json.",
      "Say what to convert, such as: med convert minutes.txt --to json."),
  NO_FORM_NAMED(
      "Skriv, hvad der skal konverteres til: --to json, --to yaml, --to ndjson eller --to text.",
      "Say what to convert to: --to json, --to yaml, --to ndjson or --to text."),
  ONE_DOCUMENT_ONLY(
      "--to %s skriver ét dokument, og her er der flere. Brug --to ndjson, som skriver et dokument"
          + " på hver linje.",
      "--to %s writes one document, and there are more here. Use --to ndjson, which writes a"
          + " document on each line."),
  ONE_TEXT_ONLY(
      "--to text skriver ét dokument, og her er der flere. Kør med convert én gang for hvert"
          + " dokument, fx: med convert referat.json --to text --out referat.txt.",
      "--to text writes one document, and there are more here. Run med convert once for each"
          + " document, such as: med convert minutes.json --to text --out minutes.txt."),
  NO_TEXT_OF_ORGANISATION(
      "En organisation kan ikke skrives som tekst; det kan kun dagsordener og referater. Brug --to"
          + " json eller --to yaml.",
      "An organisation cannot be written as text; only agendas and minutes can. Use --to json or"
          + " --to yaml."),
  NOT_CONVERTED(
      "%s er ikke konverteret, for den kunne ikke læses uden fejl; de står ovenfor.",
      "%s was not converted, as it could not be read without errors; they stand above."),
  NO_RULE_NAMED(
      "Skriv, hvilken regel der skal forklares, fx: med explain OverlappingTimeSlots.",
      "Say which rule to explain, such as: med explain OverlappingTimeSlots."),
  NO_VALUE("Der mangler noget efter %s.", "Something is missing after %s."),
  ONLY_ONCE("%s må kun gives én gang.", "%s may be given only once."),
  MORE_HELP("Hjælp: %s --help.", "Help: %s --help."),
  PROGRESS("Læser fil %d af %d", "Reading file %d of %d"),
  NOT_ENOUGH_MEMORY(
      "%s kunne ikke behandles, for der er ikke hukommelse nok. Del filen, eller giv Java mere"
          + " hukommelse: JDK_JAVA_OPTIONS=-Xmx1g.",
      "%s could not be dealt with, as there is not enough memory. Divide the file, or give Java"
          + " more memory: JDK_JAVA_OPTIONS=-Xmx1g."),
  FAULT_AT(
      "%s kunne ikke behandles. Det skyldes en fejl i med, ikke i dokumentet. Send denne linje til"
          + " dem, der vedligeholder med: %s.",
      "%s could not be dealt with. The fault is in med, not in the document. Send this line to"
          + " those who maintain med: %s."),
  FAULT(
      "Der er sket en fejl i med. Send denne linje til dem, der vedligeholder med: %s.",
      "There is a fault in med. Send this line to those who maintain med: %s.");

  private final String da;
  private final String en;

  Message(String da, String en) {
    this.da = da;
    this.en = en;
  }

  /** The sentence, with its arguments in place. */
  String in(Locale locale, Object... arguments) {
    return new BilingualText(da, en).in(locale).formatted(arguments);
  }
}
