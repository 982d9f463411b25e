package dk.medsdk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One run of the command inside the test.
 *
 * @param code what the process would end with
 * @param out what was written to standard output
 * @param err what was written to standard error
 */
record CommandRun(int code, String out, String err) {

  static final Locale DANISH = Locale.forLanguageTag("da-DK");

  static CommandRun danish(Object... args) {
    return with(DANISH, InputStream.nullInputStream(), args);
  }

  static CommandRun english(Object... args) {
    return with(Locale.UK, InputStream.nullInputStream(), args);
  }

  static CommandRun reading(byte[] standardInput, Object... args) {
    return with(DANISH, new ByteArrayInputStream(standardInput), args);
  }

  static CommandRun with(Locale locale, InputStream in, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = MedCommand.run(words(args), in, utf8(out), utf8(err), locale);
    return new CommandRun(code, text(out), text(err));
  }

  /** A run on a terminal, in Danish. */
  static CommandRun on(Terminal terminal, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Locale danish = Locale.forLanguageTag("da");
    Session session =
        new Session(InputStream.nullInputStream(), utf8(out), utf8(err), danish, terminal);
    ExitCode code = MedCommand.run(words(args), session);
    return new CommandRun(code.number(), text(out), text(err));
  }

  private static String[] words(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return words;
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
