package dk.medsdk.finding;

import java.util.Map;

/** Puts arguments into a message; {@link FindingKind#message()} says how one is written. */
final class MessageTemplate {

  private MessageTemplate() {}

  static String fill(String template, Map<String, String> arguments) {
    StringBuilder out = new StringBuilder(template.length() + 32);
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      out.append(template, at, open).append(value(template.substring(open + 1, close), arguments));
      at = close + 1;
    }
    return out.append(template, at, template.length()).toString();
  }

  private static String value(String hole, Map<String, String> arguments) {
    String[] parts = hole.split("\\|", -1);
    String argument = arguments.get(parts[0]);
    if (argument == null) {
      return "{" + hole + "}";
    }
    return parts.length == 1 ? argument : choose(parts, argument);
  }

  private static String choose(String[] parts, String argument) {
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].startsWith(argument + "=")) {
        return parts[i].substring(argument.length() + 1);
      }
    }
    String last = parts[parts.length - 1];
    return last.substring(last.indexOf('=') + 1);
  }
}
