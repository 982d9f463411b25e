package dk.medsdk.validation.rule;

/**
 * One thing that can be wrong with a document: {@code OverlappingTimeSlots}.
 *
 * <p>A rule is a pure function of its input: it keeps no state, is safe to share between threads,
 * and only says where the problem is and with which facts. What the problem is called, how grave it
 * is and on what it rests stands in its {@link MedRule} annotation; the class's simple name is its
 * id.
 */
public interface DocumentRule {

  /**
   * Looks at a document and reports each problem found.
   *
   * @param input the document and what is known of where it is printed
   * @param problems takes the findings
   */
  void check(CheckInput input, Problems problems);
}
