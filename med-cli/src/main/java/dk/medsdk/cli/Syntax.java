package dk.medsdk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The commands, options and help texts in one language.
 *
 * <p>Put together in code, not with annotations: the texts come from {@link HelpText} in either
 * language, nothing is opened to reflection, and {@code med} starts a fifth faster.
 */
final class Syntax {

  static final String CHECK = "check";
  static final String CONVERT = "convert";
  static final String RULES = "rules";
  static final String EXPLAIN = "explain";
  static final String PROFILES = "profiles";
  static final String SCHEMA = "schema";
  static final String HELP = "help";
  static final String GATE = "--gate";
  static final String PROFILE = "--profile";
  static final String ORGANISATION = "--organisation";
  static final String SUPPRESSIONS = "--suppressions";
  static final String ARCHIVE = "--archive";
  static final String VERBOSE = "--verbose";
  static final String FAIL_ON = "--fail-on";
  static final String TO = "--to";
  static final String OUT = "--out";

  private final Locale locale;

  private Syntax(Locale locale) {
    this.locale = locale;
  }

  static CommandLine in(Locale locale, int columns) {
    CommandLine line = new CommandLine(new Syntax(locale).med());
    return line.setExpandAtFiles(false).setInterpolateVariables(false).setUsageHelpWidth(columns);
  }

  private CommandSpec med() {
    CommandSpec med = command("med", HelpText.MED, text(HelpText.COMMAND_LABEL));
    OptionSpec version =
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description(text(HelpText.VERSION_OPTION))
            .build();
    med.addOption(version);
    withExitCodes(med.usageMessage(), HelpText.EXIT_0, HelpText.EXIT_1);
    withExamples(med.usageMessage(), HelpText.MED_EXAMPLES);
    med.addSubcommand(CHECK, check());
    med.addSubcommand(CONVERT, convert());
    med.addSubcommand(RULES, command("med rules", HelpText.RULES, ""));
    med.addSubcommand(
        EXPLAIN, taking("med explain", HelpText.EXPLAIN, HelpText.RULE, HelpText.RULE_LABEL, "1"));
    med.addSubcommand(PROFILES, profiles());
    med.addSubcommand(
        SCHEMA,
        taking("med schema", HelpText.SCHEMA, HelpText.SCHEMA_NAME, HelpText.SCHEMA_LABEL, "0..1"));
    med.addSubcommand(
        HELP, taking("med help", HelpText.HELP, HelpText.COMMAND, HelpText.COMMAND_LABEL, "0..1"));
    return med;
  }

  private CommandSpec check() {
    CommandSpec check =
        taking("med check", HelpText.CHECK, HelpText.DOCUMENTS, HelpText.FILE_LABEL, "1..*");
    check.addOption(option(GATE, "GATE", HelpText.GATE));
    check.addOption(option(PROFILE, text(HelpText.PROFILE_LABEL), HelpText.PROFILE));
    check.addOption(option(ORGANISATION, text(HelpText.OUT_LABEL), HelpText.ORGANISATION_FILE));
    check.addOption(option(SUPPRESSIONS, text(HelpText.OUT_LABEL), HelpText.SUPPRESSIONS));
    check.addOption(flag(ARCHIVE, HelpText.ARCHIVE_OPTION));
    check.addOption(option(FAIL_ON, "error|warning|info|never", HelpText.FAIL_ON));
    check.addOption(option(OUT, text(HelpText.OUT_LABEL), HelpText.OUT));
    check.addOption(flag(VERBOSE, HelpText.VERBOSE));
    check.usageMessage().description("", text(HelpText.CHECK_MORE));
    withExitCodes(check.usageMessage(), HelpText.EXIT_0, HelpText.EXIT_1);
    withExamples(check.usageMessage(), HelpText.CHECK_EXAMPLES);
    return check;
  }

  private CommandSpec convert() {
    CommandSpec convert =
        taking("med convert", HelpText.CONVERT, HelpText.DOCUMENTS, HelpText.FILE_LABEL, "1..*");
    convert.addOption(option(TO, "json|yaml|ndjson|text", HelpText.TO));
    convert.addOption(option(OUT, text(HelpText.OUT_LABEL), HelpText.OUT));
    convert.usageMessage().description("", text(HelpText.CONVERT_MORE));
    withExitCodes(convert.usageMessage(), HelpText.EXIT_0_WRITTEN);
    withExamples(convert.usageMessage(), HelpText.CONVERT_EXAMPLES);
    return convert;
  }

  private CommandSpec profiles() {
    CommandSpec profiles =
        taking(
            "med profiles",
            HelpText.PROFILES,
            HelpText.PROFILE_WORDS,
            HelpText.PROFILES_LABEL,
            "0..2");
    withExamples(profiles.usageMessage(), HelpText.PROFILES_EXAMPLES);
    return profiles;
  }

  /** A command with words after it: the documents, the rule. */
  private CommandSpec taking(
      String name, HelpText header, HelpText words, HelpText label, String arity) {
    CommandSpec command = command(name, header, text(label) + (arity.endsWith("*") ? "…" : ""));
    PositionalParamSpec parameter =
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .index(indexOf(arity))
            .arity(arity)
            .required(arity.startsWith("1"))
            .paramLabel(text(label))
            .hideParamSyntax(true)
            .description(text(words))
            .build();
    command.addPositional(parameter);
    return command;
  }

  /** Where the words of a command stand, if it takes that many. */
  private static String indexOf(String arity) {
    return switch (arity) {
      case "1..*" -> "0..*";
      case "0..2" -> "0..1";
      default -> "0";
    };
  }

  private CommandSpec command(String name, HelpText header, String takes) {
    CommandSpec command = CommandSpec.create();
    String called = name.substring(name.lastIndexOf(' ') + 1);
    command.name(called);
    command.addOption(option(Language.OPTION, "da|en", HelpText.LANG));
    OptionSpec help =
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(text(HelpText.HELP_OPTION))
            .build();
    command.addOption(help);
    String synopsis = name + " " + text(HelpText.OPTIONS_LABEL) + " " + takes;
    command
        .usageMessage()
        .header(text(header))
        .synopsisHeading("%n" + text(HelpText.USAGE_HEADING))
        .customSynopsis(synopsis.stripTrailing())
        .parameterListHeading("%n")
        .optionListHeading("%n" + text(HelpText.OPTIONS_HEADING) + "%n")
        .commandListHeading("%n" + text(HelpText.COMMANDS_HEADING) + "%n")
        .sortOptions(false);
    return command;
  }

  private OptionSpec flag(String name, HelpText words) {
    return OptionSpec.builder(name).arity("0").type(boolean.class).description(text(words)).build();
  }

  private OptionSpec option(String name, String label, HelpText words) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(text(words))
        .build();
  }

  /** What 0 and, if it can be, 1 mean; 2 and 3 mean the same everywhere. */
  private void withExitCodes(UsageMessageSpec usage, HelpText... fromZero) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (int code = 0; code < fromZero.length; code++) {
      codes.put(" " + code, text(fromZero[code]));
    }
    codes.put(" 2", text(HelpText.EXIT_2));
    codes.put(" 3", text(HelpText.EXIT_3));
    usage.exitCodeListHeading("%n" + text(HelpText.EXIT_HEADING) + "%n").exitCodeList(codes);
  }

  private void withExamples(UsageMessageSpec usage, HelpText examples) {
    usage
        .footerHeading("%n" + text(HelpText.EXAMPLES_HEADING) + "%n")
        .footer(text(examples).stripTrailing().lines().toArray(String[]::new));
  }

  private String text(HelpText words) {
    return words.in(locale);
  }
}
