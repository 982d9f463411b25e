package dk.medsdk.cli;

/**
 * What is known of where the words go.
 *
 * @param colours whether standard output shows colours
 * @param progress whether someone watches standard error
 * @param columns how wide a line may be
 */
record Terminal(boolean colours, boolean progress, int columns) {

  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 40;
  private static final int MOST_COLUMNS = 120;

  /** Files and pipes: plain text, eighty columns. */
  static final Terminal NONE = new Terminal(false, false, USUAL_COLUMNS);

  /** Keeps the width to what can be read. */
  Terminal {
    columns = Math.min(Math.max(columns, FEWEST_COLUMNS), MOST_COLUMNS);
  }

  /**
   * As the launcher saw it; Java 17 cannot tell whether standard output alone is a terminal.
   *
   * <p>{@code NO_COLOR} is the convention of no-color.org: set, and not empty.
   */
  static Terminal asTheLauncherSaw() {
    String noColour = System.getenv("NO_COLOR");
    boolean plain =
        (noColour != null && !noColour.isEmpty()) || "dumb".equals(System.getenv("TERM"));
    return new Terminal(
        Boolean.getBoolean("med.stdout.terminal") && !plain,
        Boolean.getBoolean("med.stderr.terminal"),
        Integer.getInteger("med.columns", USUAL_COLUMNS));
  }
}
