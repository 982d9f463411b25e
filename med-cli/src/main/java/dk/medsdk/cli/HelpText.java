package dk.medsdk.cli;

import dk.medsdk.finding.BilingualText;
import java.util.Locale;

/** Every text of {@code --help}, written for those who use {@code med} and not for programmers. */
enum HelpText {
  MED(
      "med læser dagsordener og referater fra MED-udvalg og siger, hvad der bør rettes, før de"
          + " sendes eller offentliggøres.",
      "med reads agendas and minutes of MED committees and says what to put right before they are"
          + " sent or published."),
  MED_EXAMPLES(
      """
        med check referat.docx     kontrollerer et referat
        med check referater        kontrollerer alle dokumenter i mappen referater
        med convert referat.pdf --to json
                                   skriver et referat, som programmer kan læse det
        med rules                  viser, hvad der kontrolleres
        med help check             fortæller mere om check
      """,
      """
        med check minutes.docx     checks the minutes of a meeting
        med check minutes          checks all documents in the folder minutes
        med convert minutes.pdf --to json
                                   writes the minutes as programs can read them
        med rules                  shows what is checked
        med help check             tells more about check
      """),
  CHECK(
      "Kontrollerer dokumenter og viser hvert fund ved den linje, det står på.",
      "Checks documents and shows each finding at the line where it stands."),
  CHECK_MORE(
      "Et fund er en fejl (error), en advarsel (warning) eller en oplysning (info). En fejl"
          + " betyder, at dokumentet ikke bør sendes, før den er rettet. Kommandoen med explain"
          + " forklarer en regel; reglens navn står i kantet parentes. Dokumenterne bliver ikke"
          + " ændret, og intet sendes nogen steder hen.",
      "A finding is an error, a warning or information (info). An error means that the document"
          + " should not be sent before it is put right. The command med explain explains a rule,"
          + " whose name stands in square brackets. The documents are not changed, and nothing is"
          + " sent anywhere."),
  CHECK_EXAMPLES(
      """
        med check referat.docx
        med check "Møder 2026" --fail-on warning
        med check referat.pdf --gate published --out rapport.txt
        med check referat.docx --profile randers --organisation org.json
        med check "Møder 2026" --archive
        med check org.json
      """,
      """
        med check minutes.docx
        med check "Meetings 2026" --fail-on warning
        med check minutes.pdf --gate published --out report.txt
        med check minutes.docx --profile randers --organisation org.json
        med check "Meetings 2026" --archive
        med check org.json
      """),
  CONVERT(
      "Læser dokumenter og skriver dem, som programmer kan læse dem, i JSON, YAML eller NDJSON,"
          + " eller som en side tekst.",
      "Reads documents and writes them as programs can read them, in JSON, YAML or NDJSON, or as a"
          + " page of text."),
  CONVERT_MORE(
      "Et dokument kan være en Word-fil (docx), en PDF-fil, en webside (html), ren tekst, JSON,"
          + " YAML eller NDJSON; med ser selv hvilket. En fil med en organisation bliver til en"
          + " organisation. Nederst skrives, hvad dokumentet blev læst fra (provenance), undtagen i"
          + " tekst. Det, der ikke kunne læses, og det, som teksten ikke har plads til, står på"
          + " standard error, og et dokument med fejl i læsningen bliver ikke skrevet; de andre"
          + " gør.",
      "A document can be a Word file (docx), a PDF file, a web page (html), plain text, JSON, YAML"
          + " or NDJSON; med sees which. A file with an organisation becomes an organisation. What"
          + " the document was read from is written at its end (provenance), but not in text. What"
          + " could not be read, and what a text has no place for, is said on standard error, and a"
          + " document that was read with errors is not written; the others are."),
  CONVERT_EXAMPLES(
      """
        med convert referat.docx --to json
        med convert referat.json --to yaml --out referat.yaml
        med convert "Møder 2026" --to ndjson --out referater.ndjson
        med convert referat.json --to text --out referat.txt
      """,
      """
        med convert minutes.docx --to json
        med convert minutes.json --to yaml --out minutes.yaml
        med convert "Meetings 2026" --to ndjson --out minutes.ndjson
        med convert minutes.json --to text --out minutes.txt
      """),
  TO(
      "json eller yaml (ét dokument), ndjson (ét eller flere, hvert på sin linje) eller text (ét"
          + " dokument, som mennesker læser det).",
      "json or yaml (one document), ndjson (one or more, each on a line) or text (one document as"
          + " people read it)."),
  // Endings without their full stop, after which picocli would break the line.
  DOCUMENTS(
      "En fil, en mappe eller - (standard input). En fil læses, uanset hvad den hedder. I en mappe,"
          + " og i mapperne i den, læses filer med endelsen docx, docm, pdf, html, htm, txt, text,"
          + " md, json, ndjson, yaml eller yml; skjulte filer springes over.",
      "A file, a folder or - (standard input). A file is read whatever it is called. In a folder,"
          + " and the folders in it, files with the ending docx, docm, pdf, html, htm, txt, text,"
          + " md, json, ndjson, yaml or yml are read; hidden files are skipped."),
  PROFILE(
      "Hvad arbejdsgiveren selv har bestemt: navnet på en profil, som med profiles viser, eller en"
          + " fil med jeres egen.",
      "What the employer decided: the name of a profile that med profiles shows, or a file with your"
          + " own."),
  ORGANISATION_FILE(
      "En fil med arbejdsgiverens udvalg og medlemmer (JSON eller YAML), som dokumenterne"
          + " sammenholdes med. Filen selv kontrolleres ved at give den som dokument.",
      "A file with the employer's committees and members (JSON or YAML), with which the documents are"
          + " compared. The file itself is checked when it is given as a document."),
  SUPPRESSIONS(
      "En fil med undtagelser (YAML): fund, som I har besluttet at leve med indtil en dag. De tæller"
          + " ikke, men deres antal vises, og --verbose viser dem selv. Kommandoen med explain"
          + " SuppressionNotYaml viser, hvordan filen ser ud.",
      "A file with suppressions (YAML): findings that you decided to live with until a day. They do"
          + " not count, but their number is shown, and --verbose shows them. The command med explain"
          + " SuppressionNotYaml shows what the file looks like."),
  ARCHIVE_OPTION(
      "Dokumenterne er hele arkivet: et dokument, der ikke er her, findes ikke. Så kontrolleres også,"
          + " hvad de skylder hinanden, fx om et udsat punkt bliver behandlet på et senere møde.",
      "The documents are the whole archive: a document that is not here does not exist. What they owe"
          + " each other is then checked too, such as whether a postponed item is treated at a later"
          + " meeting."),
  VERBOSE(
      "Viser også undtagne fund og de regler, der ikke kørte, og hvorfor.",
      "Also shows suppressed findings and the rules that did not run, and why."),
  GATE(
      "Hvad dokumentet skal til: agendaDraft, agenda, minutesDraft, minutes eller published. Uden"
          + " --gate følger det af, hvad dokumentet er.",
      "What the document is about to be: agendaDraft, agenda, minutesDraft, minutes or published."
          + " Without --gate it follows from what the document is."),
  FAIL_ON(
      "Hvor alvorligt et fund skal være, før dokumentet afvises: error (det sædvanlige), warning,"
          + " info eller never.",
      "How grave a finding must be for the document to be rejected: error (as usual), warning, info"
          + " or never."),
  OUT(
      "Skriver resultatet i en fil i stedet for på skærmen. Filen skrives helt eller slet ikke.",
      "Writes the result to a file instead of the screen. The file is written whole or not at"
          + " all."),
  LANG("Sproget: da (dansk) eller en (engelsk).", "The language: da (Danish) or en (English)."),
  HELP_OPTION("Viser denne hjælp.", "Shows this help."),
  VERSION_OPTION("Viser, hvilken udgave det er.", "Shows which release this is."),
  PROFILES(
      "Viser profilerne, som rummer det, en arbejdsgiver selv har bestemt, eller hvad én af dem"
          + " siger.",
      "Shows the profiles, which hold what an employer decided, or what one of them says."),
  PROFILE_WORDS(
      "show viser en profil med dens kilder: en, der følger med, eller jeres egen fil. Uden show"
          + " vises navnene på dem, der følger med. med check bruger en profil med --profile.",
      "show prints a profile with its sources: one that comes with med, or a file of your own."
          + " Without show, the names of those that come with med are shown. med check uses a profile"
          + " with --profile."),
  PROFILES_EXAMPLES(
      """
        med profiles
        med profiles show region-midtjylland
        med check referat.docx --profile region-midtjylland
      """,
      """
        med profiles
        med profiles show region-midtjylland
        med check minutes.docx --profile region-midtjylland
      """),
  GENERIC_PROFILE(
      "Alle arbejdsgivere: intet lokalt er kendt, så intet lokalt kontrolleres",
      "All employers: nothing local is known, so nothing local is checked"),
  THE_ARCHIVE("arkivet", "the archive"),
  RULES("Viser alle regler, med alvor.", "Shows all rules, with their severity."),
  EXPLAIN(
      "Forklarer en regel: problemet, et eksempel, og hvad man gør.",
      "Explains a rule: the problem, an example, and what to do."),
  RULE("Reglens navn, som det står i rapporten.", "The name of the rule, as reports have it."),
  SCHEMA(
      "Skriver det JSON Schema, som JSON og YAML skal passe til.",
      "Prints the JSON Schema that JSON and YAML must match."),
  SCHEMA_NAME(
      "meeting (det sædvanlige) for dagsordener og referater, organisation for organisationer,"
          + " profile for profiler, suppressions for filer med undtagelser. Kommandoen med explain"
          + " ProfileNotYaml viser, hvordan en editor bruger et skema.",
      "meeting (as usual) for agendas and minutes, organisation for organisations, profile for"
          + " profiles, suppressions for files with suppressions. The command med explain"
          + " ProfileNotYaml shows how an editor uses a schema."),
  HELP("Viser hjælp til en kommando.", "Shows help for a command."),
  COMMAND("Kommandoens navn.", "The name of the command."),
  SEVERITY("Alvor", "Severity"),
  BASIS("Grundlag", "Basis (Danish source)"),
  LAW("lov", "law"),
  AGREEMENT("aftale", "agreement"),
  CONTRADICTION("modstrid i dokumentet", "contradiction in the document"),
  PRACTICE("praksis", "practice"),
  READING("læsningen selv", "the reading itself"),
  GROUP("Handler om", "About"),
  LOOKS_AT("Ser på", "Looks at"),
  DOCUMENT("en dagsorden eller et referat", "one agenda or minutes"),
  ORGANISATION("organisationen", "the organisation"),
  ARCHIVE("alle møder", "all meetings"),
  GATES("Kontroller", "Gates"),
  IN_FORCE("Gælder", "In force"),
  FROM("fra", "from"),
  UNTIL("til", "until"),
  DOES_NOT_RUN_IF("Kører ikke, hvis", "Does not run if"),
  IS_OFF("Slået fra, indtil en profil slår den til", "Off until a profile turns it on"),
  PROFILE_KEYS("Profil", "Profile"),
  EXAMPLE("Eksempel", "Example"),
  EXAMPLE_DOCUMENT("Dokument", "Document"),
  EXAMPLE_PUBLISHED("Dokument, der offentliggøres", "Document that is published"),
  EXAMPLE_ORGANISATION("Organisation", "Organisation"),
  EXAMPLE_PROFILE("Profil", "Profile"),
  USAGE_HEADING("Brug: ", "Usage: "),
  COMMANDS_HEADING("Kommandoer:", "Commands:"),
  OPTIONS_HEADING("Valg:", "Options:"),
  EXAMPLES_HEADING("Eksempler:", "Examples:"),
  EXIT_HEADING("Svar til andre programmer (exit code):", "Exit codes:"),
  EXIT_0("alt er godkendt", "everything was accepted"),
  EXIT_0_WRITTEN("alt er skrevet", "everything was written"),
  EXIT_1("noget er afvist", "something was rejected"),
  EXIT_2(
      "kommandoen er forkert, eller en fil findes ikke",
      "the command is wrong, or a file is missing"),
  EXIT_3("noget kunne ikke læses eller afgøres", "something could not be read or decided"),
  FILE_LABEL("FIL|MAPPE|-", "FILE|FOLDER|-"),
  OUT_LABEL("FIL", "FILE"),
  PROFILE_LABEL("NAVN|FIL", "NAME|FILE"),
  PROFILES_LABEL("[show NAVN|FIL]", "[show NAME|FILE]"),
  RULE_LABEL("REGEL", "RULE"),
  SCHEMA_LABEL(
      "[meeting|organisation|profile|suppressions]", "[meeting|organisation|profile|suppressions]"),
  COMMAND_LABEL("KOMMANDO", "COMMAND"),
  OPTIONS_LABEL("[valg]", "[options]");

  private final String da;
  private final String en;

  HelpText(String da, String en) {
    this.da = da;
    this.en = en;
  }

  String in(Locale locale) {
    return new BilingualText(da, en).in(locale);
  }
}
