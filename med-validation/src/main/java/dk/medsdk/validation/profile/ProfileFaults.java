package dk.medsdk.validation.profile;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Nearest;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Takes what is wrong with a profile, each at its line. */
final class ProfileFaults {

  private final SourceText source;
  private final List<Finding> findings = new ArrayList<>();

  ProfileFaults(SourceText source) {
    this.source = source;
  }

  SourceText source() {
    return source;
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  void notYaml(String problem, SourceSpan span) {
    findings.add(
        Finding.of(ProfileCatalogue.NOT_YAML).putArgument("problem", problem).span(span).build());
  }

  void unknownKey(String key, List<String> known, SourceSpan span) {
    var finding = Finding.of(ProfileCatalogue.KEY_UNKNOWN).putArgument("key", key).span(span);
    Nearest.to(key, known)
        .ifPresent(
            meant ->
                finding.suggestion(
                    new BilingualText("Mente du " + meant + "?", "Did you mean " + meant + "?")));
    findings.add(finding.build());
  }

  void wrongValue(String key, String expected, String words, SourceSpan span) {
    findings.add(
        Finding.of(ProfileCatalogue.VALUE_WRONG)
            .putArgument("key", key.isEmpty() ? "profile" : key)
            .putArgument("expected", expected)
            .putArgument("words", words)
            .span(span)
            .build());
  }
}
