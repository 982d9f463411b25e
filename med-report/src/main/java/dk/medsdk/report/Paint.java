package dk.medsdk.report;

import dk.medsdk.finding.Severity;

/** Colours for a terminal, or none. */
enum Paint {
  /** The words alone. */
  PLAIN {
    @Override
    String severity(Severity severity, String words) {
      return words;
    }
  },
  /** Escape sequences that every terminal of today knows: ECMA-48, the eight basic colours. */
  ANSI {
    @Override
    String severity(Severity severity, String words) {
      String colour =
          switch (severity) {
            case ERROR -> "31";
            case WARNING -> "33";
            case INFO -> "36";
          };
      return "\u001b[1;" + colour + "m" + words + "\u001b[0m";
    }
  };

  /** The words in the colour of a severity. */
  abstract String severity(Severity severity, String words);
}
