package dk.medsdk.validation.yaml;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingBuilder;
import dk.medsdk.finding.Nearest;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Takes what is wrong with one file, each at its line. */
public final class YamlFaults {

  private final SourceText source;
  private final YamlKinds kinds;
  private final List<Finding> findings = new ArrayList<>();

  /** Of a file with that text, found as these kinds. */
  public YamlFaults(SourceText source, YamlKinds kinds) {
    this.source = source;
    this.kinds = kinds;
  }

  /** What was found, in that order. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  SourceText source() {
    return source;
  }

  void notYaml(String problem, SourceSpan span) {
    findings.add(Finding.of(kinds.notYaml()).putArgument("problem", problem).span(span).build());
  }

  void unknownKey(String key, List<String> known, SourceSpan span) {
    FindingBuilder finding = Finding.of(kinds.keyUnknown()).putArgument("key", key).span(span);
    findings.add(meaning(key, known, finding).build());
  }

  void wrongValue(String key, String expected, String words, SourceSpan span) {
    findings.add(value(key, expected, words, span).build());
  }

  /** A word that must be one of so many that they are not listed. */
  void unknownName(String key, String expected, String word, List<String> known, SourceSpan span) {
    findings.add(meaning(word, known, value(key, expected, "", span)).build());
  }

  private FindingBuilder value(String key, String expected, String words, SourceSpan span) {
    return Finding.of(kinds.valueWrong())
        .putArgument("key", key.isEmpty() ? kinds.whole() : key)
        .putArgument("expected", expected)
        .putArgument("words", words)
        .span(span);
  }

  private static FindingBuilder meaning(String word, List<String> known, FindingBuilder finding) {
    Nearest.to(word, known)
        .ifPresent(
            meant ->
                finding.suggestion(
                    new BilingualText("Mente du " + meant + "?", "Did you mean " + meant + "?")));
    return finding;
  }
}
