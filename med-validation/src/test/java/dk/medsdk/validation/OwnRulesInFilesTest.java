package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.validation.profile.ProfileReading;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.suppression.SuppressionReading;
import dk.medsdk.validation.suppression.Suppressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that a builder is given has the same name in the files of its user. */
class OwnRulesInFilesTest {

  private static final String SUPPRESSIONS =
      """
      - rule: RuleOfOurOwn
        path: ""
        reason: Besvares i juni
        owner: MED-sekretariatet
        until: 2999-06-30
      """;
  private static final String PROFILE = "name: vores\nseverities: { RuleOfOurOwn: error }\n";

  @TempDir Path folder;

  @Test
  void isKnownWhereItsFindingsAreSuppressed() throws IOException {
    RuleOfOurOwn own = new RuleOfOurOwn();
    Path file = Files.writeString(folder.resolve("undtagelser.yaml"), SUPPRESSIONS);
    SuppressionReading reading = Suppressions.read(file, own);

    Report report =
        MeetingValidator.builder()
            .addRule(own)
            .suppressions(reading.suppressions())
            .build()
            .validate(minutes());

    assertThat(reading.findings()).isEmpty();
    assertThat(report.findings()).isEmpty();
    assertThat(report.suppressed()).hasSize(1);
    assertThat(Suppressions.read(SUPPRESSIONS).findings())
        .extracting(Finding::id)
        .containsExactly("SuppressionValueWrong");
  }

  @Test
  void isKnownWhereAProfileGivesItASeverity() throws IOException {
    RuleOfOurOwn own = new RuleOfOurOwn();
    Path file = Files.writeString(folder.resolve("vores.yaml"), "extends: faelles.yaml\n");
    Files.writeString(folder.resolve("faelles.yaml"), PROFILE);
    ProfileReading reading = Profiles.read(file, own);

    Report report =
        MeetingValidator.builder()
            .addRule(own)
            .profile(reading.profile())
            .build()
            .validate(minutes());

    assertThat(reading.findings()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.REJECT);
    assertThat(Profiles.read("rulesOff: [RuleOfOurOwn]", own).findings()).isEmpty();
    assertThat(Profiles.read(PROFILE).findings())
        .extracting(Finding::id)
        .containsExactly("ProfileKeyUnknown");
  }

  private static CheckInput minutes() {
    return CheckInput.of(MeetingDocument.builder().kind(DocumentKind.MINUTES).build());
  }

  @MedRule(
      severity = Severity.INFO,
      authority = Authority.PRACTICE,
      reference = "Prøven selv",
      summary = @Words(da = "Egen", en = "Own"),
      message = @Words(da = "Egen", en = "Own"))
  private static final class RuleOfOurOwn implements DocumentRule {
    @Override
    public void check(CheckInput input, Problems problems) {
      problems.atDocument().report();
    }
  }
}
