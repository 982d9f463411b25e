package dk.medsdk.cli;

import dk.medsdk.finding.Nearest;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what the parser found wrong; picocli itself says it in English only. */
final class ParseFault {

  private ParseFault() {}

  static WrongUsage from(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (fault instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return new WrongUsage(Message.ONLY_ONCE, nameOf(twice.getOverwritten()));
    }
    return new WrongUsage(Message.TOO_MUCH, String.valueOf(fault.getValue()));
  }

  private static WrongUsage unmatched(UnmatchedArgumentException fault) {
    CommandLine command = fault.getCommandLine();
    String word = fault.getUnmatched().get(0);
    if (fault.isUnknownOption()) {
      List<String> options =
          command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
      return new WrongUsage(Message.UNKNOWN_OPTION, word).meaning(Nearest.to(word, options));
    }
    return command.getSubcommands().isEmpty()
        ? new WrongUsage(Message.TOO_MUCH, word)
        : unknownCommand(word, command);
  }

  static WrongUsage unknownCommand(String word, CommandLine med) {
    Optional<String> meant = Nearest.to(word, List.copyOf(med.getSubcommands().keySet()));
    return new WrongUsage(Message.UNKNOWN_COMMAND, word).meaning(meant);
  }

  private static WrongUsage missing(MissingParameterException fault) {
    ArgSpec wanted = fault.getMissing().isEmpty() ? fault.getArgSpec() : fault.getMissing().get(0);
    if (wanted.isOption()) {
      return new WrongUsage(Message.NO_VALUE, nameOf(wanted));
    }
    return new WrongUsage(
        switch (fault.getCommandLine().getCommandName()) {
          case Syntax.EXPLAIN -> Message.NO_RULE_NAMED;
          case Syntax.CONVERT -> Message.NOTHING_TO_CONVERT;
          default -> Message.NO_DOCUMENT_NAMED;
        });
  }

  private static String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
