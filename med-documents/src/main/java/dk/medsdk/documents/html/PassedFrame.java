package dk.medsdk.documents.html;

/** A table or list of definitions in so many others that it is read as if it were not there. */
record PassedFrame(LineSink outer) implements LineSink {

  /** The frame in an outer one, and if that is passed too, in the one around it. */
  static PassedFrame in(LineSink outer) {
    return outer instanceof PassedFrame passed ? passed : new PassedFrame(outer);
  }

  @Override
  public void add(HtmlLine line) {
    outer.add(line);
  }
}
