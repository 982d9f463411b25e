package dk.medsdk.cli;

import java.util.Locale;
import java.util.Optional;

/** The command cannot be meant as it was written. */
final class WrongUsage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Message sentence;
  private final transient Object[] arguments;
  private transient Optional<String> meant = Optional.empty();

  WrongUsage(Message sentence, Object... arguments) {
    super(sentence.name());
    this.sentence = sentence;
    this.arguments = arguments;
  }

  /** Adds what the user probably meant. */
  WrongUsage meaning(Optional<String> name) {
    meant = name;
    return this;
  }

  String in(Locale locale) {
    String said = sentence.in(locale, arguments);
    return meant.map(name -> said + " " + Message.DID_YOU_MEAN.in(locale, name)).orElse(said);
  }
}
