package dk.medsdk.testkit;

import dk.medsdk.model.meeting.MeetingDocument;
import java.util.List;
import java.util.Objects;

/**
 * A fictional document as someone might publish it, with what a reader must get out of it.
 *
 * <p>Everything in it is invented: people, places, committees and sentences.
 *
 * @param name its name among the samples, {@code kysthospitalet}
 * @param layout how it is laid out, {@code rm-page}, {@code word-lom} or {@code theme-summary}
 * @param text the text, with line feeds as line ends
 * @param expected the document that the text holds
 * @param expectedFindings what is wrong with it, by line; empty if nothing is
 */
public record SampleDocument(
    String name,
    String layout,
    String text,
    MeetingDocument expected,
    List<ExpectedFinding> expectedFindings) {

  /** Refuses {@code null} and copies the list. */
  public SampleDocument {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(layout, "layout");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(expected, "expected");
    expectedFindings = List.copyOf(expectedFindings);
  }

  /** The name, so that parameterised tests are listed by it. */
  @Override
  public String toString() {
    return name;
  }
}
