package dk.medsdk.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command {@code med}, without the process around it.
 *
 * <p>{@code MedCommand.run(new String[] {"check", "referat.txt"}, in, out, err, locale)} writes the
 * report to {@code out}, everything else to {@code err}, and gives the exit code.
 */
public final class MedCommand {

  private MedCommand() {}

  /**
   * Runs one command; never throws, and never ends the process.
   *
   * @param args the words after {@code med}
   * @param in standard input, read where a document is called {@code -}
   * @param out for what was asked for
   * @param err for everything else
   * @param locale the language, unless {@code --lang} says another
   * @return 0 accepted, 1 rejected, 2 wrong usage, 3 could not be read or decided
   */
  public static int run(
      String[] args, InputStream in, PrintStream out, PrintStream err, Locale locale) {
    Locale language = Language.chosen(args, locale);
    return run(args, new Session(in, out, err, language, Terminal.NONE)).number();
  }

  static ExitCode run(String[] args, Session session) {
    try {
      CommandLine med = Syntax.in(session.locale(), session.terminal().columns());
      return run(med.parseArgs(args), med, session);
    } catch (ParameterException e) {
      return wrong(ParseFault.from(e), e.getCommandLine(), session);
    } catch (RuntimeException | Error e) {
      // Whatever it is: a sentence, not a stack trace, for who reads it did not write med.
      session.say(Message.FAULT, Fault.describe(e));
      return ExitCode.UNDECIDED;
    }
  }

  private static ExitCode run(ParseResult parsed, CommandLine med, Session session) {
    ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    CommandLine command = last.commandSpec().commandLine();
    if (last.isUsageHelpRequested()) {
      return help(command, session);
    }
    if (parsed.isVersionHelpRequested()) {
      session.out().println(Version.ofMed());
      return ExitCode.ACCEPTED;
    }
    try {
      checkLanguage(parsed);
      checkLanguage(last);
      return dispatch(last, med, session);
    } catch (WrongUsage e) {
      return wrong(e, command, session);
    }
  }

  private static void checkLanguage(ParseResult parsed) {
    if (parsed.hasMatchedOption(Language.OPTION)) {
      String language = parsed.matchedOptionValue(Language.OPTION, "");
      Choice.of(Language.OPTION, language, Language.NAMES, name -> name);
    }
  }

  private static ExitCode dispatch(ParseResult command, CommandLine med, Session session) {
    List<String> words = command.matchedPositionalValue(0, List.of());
    return switch (command.commandSpec().name()) {
      case Syntax.CHECK -> CheckCommand.run(session, CheckOptions.from(command));
      case Syntax.CONVERT -> ConvertCommand.run(session, ConvertOptions.from(command));
      case Syntax.RULES -> RulesCommand.run(session);
      case Syntax.EXPLAIN -> ExplainCommand.run(session, words.get(0));
      case Syntax.PROFILES -> ProfilesCommand.run(session, words);
      case Syntax.SCHEMA -> SchemaCommand.run(session, words);
      case Syntax.HELP -> help(words.isEmpty() ? med : named(words.get(0), med), session);
      default -> noCommand(med, session);
    };
  }

  private static CommandLine named(String word, CommandLine med) {
    CommandLine command = med.getSubcommands().get(word);
    if (command == null) {
      throw ParseFault.unknownCommand(word, med);
    }
    return command;
  }

  private static ExitCode help(CommandLine command, Session session) {
    session.out().print(command.getUsageMessage(Ansi.OFF));
    return ExitCode.ACCEPTED;
  }

  private static ExitCode noCommand(CommandLine med, Session session) {
    session.err().print(med.getUsageMessage(Ansi.OFF));
    return ExitCode.WRONG_USAGE;
  }

  private static ExitCode wrong(WrongUsage fault, CommandLine command, Session session) {
    String name = command.getCommandSpec().qualifiedName();
    session.say(fault.in(session.locale()) + " " + Message.MORE_HELP.in(session.locale(), name));
    return ExitCode.WRONG_USAGE;
  }
}
