package dk.medsdk.cli;

import dk.medsdk.report.TerminalText;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;

/**
 * What one run of the command talks with.
 *
 * @param in standard input
 * @param out for what was asked for
 * @param err for everything else
 * @param locale Danish or English
 * @param terminal what is known of where the words go
 */
record Session(InputStream in, PrintStream out, PrintStream err, Locale locale, Terminal terminal) {

  /** Says one sentence on standard error. */
  void say(Message message, Object... arguments) {
    say(message.in(locale, arguments));
  }

  /** Says a sentence that is put together already. */
  void say(String sentence) {
    err.println("med: " + TerminalText.oneLine(sentence));
  }
}
