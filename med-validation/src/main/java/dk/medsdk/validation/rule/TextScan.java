package dk.medsdk.validation.rule;

import java.util.List;

/** What one pass over all the words of a document found, for the rules that look at raw text. */
public final class TextScan {

  private final List<TextPlace> cprNumbers;

  private TextScan(List<TextPlace> cprNumbers) {
    this.cprNumbers = List.copyOf(cprNumbers);
  }

  static TextScan of(CheckInput input) {
    return new TextScan(List.of());
  }

  /** The CPR numbers, in order. */
  public List<TextPlace> cprNumbers() {
    return cprNumbers;
  }
}
