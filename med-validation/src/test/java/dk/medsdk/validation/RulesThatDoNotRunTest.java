package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.profile.CaseNumberForm;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesThatDoNotRunTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private static final Organisation REGION =
      Organisation.builder()
          .addCommittee(Committee.builder().name("HMU Kysthospitalet").level("HMU").build())
          .build();

  @Test
  void saysWhatIsMissing() {
    Report report = validator(new NeedyRule()).validate(minutes());

    assertThat(report.rulesRun()).doesNotContain("NeedyRule");
    assertThat(report.findings()).isEmpty();
    assertThat(reason(report, "NeedyRule"))
        .contains("dokumentets udvalg er ikke fundet i organisationen på mødets dag");
  }

  @Test
  void saysWhatTheProfileLacksOnceTheCommitteeIsFound() {
    MeetingValidator validator =
        MeetingValidator.builder().addRule(new NeedyRule()).organisation(REGION).build();

    assertThat(reason(validator.validate(minutes()), "NeedyRule"))
        .contains("profilen siger ikke, hvordan et sagsnummer ser ud");
  }

  @Test
  void runsARuleThatLacksNothing() {
    Profile profile =
        Profile.builder().name("kyst").caseNumberForm(new CaseNumberForm("#-#")).build();
    MeetingValidator validator =
        MeetingValidator.builder()
            .addRule(new NeedyRule())
            .organisation(REGION)
            .profile(profile)
            .build();

    assertThat(ids(validator.validate(minutes()))).containsExactly("NeedyRule");
  }

  @Test
  void runsARuleThatIsOffOnlyWhereTheProfileGivesItASeverity() {
    MeetingValidator.Builder builder = MeetingValidator.builder().addRule(new QuietRule());
    Report off = builder.build().validate(minutes());
    Report on =
        builder
            .profile(Profile.GENERIC.withSeverity("QuietRule", Severity.WARNING))
            .build()
            .validate(minutes());

    assertThat(reason(off, "QuietRule"))
        .contains("reglen er slået fra, indtil en profil slår den til");
    assertThat(ids(on)).containsExactly("QuietRule");
  }

  @Test
  void runsNoRuleThatTheProfileTurnsOff() {
    Profile profile = Profile.builder().name("kyst").addRulesOff("PublishedRule").build();
    MeetingValidator validator =
        MeetingValidator.builder()
            .addRule(new PublishedRule())
            .profile(profile)
            .gate(Gate.PUBLISHED)
            .build();

    assertThat(reason(validator.validate(minutes()), "PublishedRule"))
        .contains("profilen har slået reglen fra");
  }

  @Test
  void runsARuleAtItsOwnGatesOnly() {
    MeetingValidator.Builder builder = MeetingValidator.builder().addRule(new PublishedRule());

    assertThat(reason(builder.gate(Gate.MINUTES).build().validate(minutes()), "PublishedRule"))
        .contains("reglen gælder ikke ved denne kontrol");
    assertThat(ids(builder.gate(Gate.PUBLISHED).build().validate(minutes())))
        .containsExactly("PublishedRule");
  }

  @Test
  void judgesADocumentByTheRulesOfItsOwnDay() {
    MeetingValidator validator = validator(new RuleOf2026());

    assertThat(ids(validator.validate(minutesOn(LocalDate.of(2025, 12, 31))))).isEmpty();
    assertThat(ids(validator.validate(minutesOn(LocalDate.of(2026, 1, 1)))))
        .containsExactly("RuleOf2026");
    assertThat(ids(validator.validate(minutesOn(LocalDate.of(2026, 12, 31)))))
        .containsExactly("RuleOf2026");
    assertThat(reason(validator.validate(minutesOn(LocalDate.of(2027, 1, 1))), "RuleOf2026"))
        .contains("reglen gælder ikke for dokumenter fra den dag");
  }

  @Test
  void runsEachRuleOnWhatItIsAbout() {
    MeetingValidator validator =
        MeetingValidator.builder()
            .addRule(new EmptyOrganisation())
            .addRule(new EmptyArchive())
            .build();

    assertThat(ids(validator.validate(minutes()))).isEmpty();
    assertThat(ids(validator.validate(OrganisationInput.of(REGION, DAY))))
        .containsExactly("EmptyOrganisation");
    assertThat(ids(validator.validate(ArchiveInput.of(List.of(), DAY))))
        .containsExactly("EmptyArchive");
  }

  private static MeetingValidator validator(Rule rule) {
    return MeetingValidator.builder().addRule(rule).build();
  }

  private static List<String> ids(Report report) {
    return report.findings().stream().map(Finding::id).toList();
  }

  private static Optional<String> reason(Report report, String id) {
    return report.rulesNotRun().stream()
        .filter(rule -> rule.ruleId().equals(id))
        .map(rule -> rule.reason().da())
        .findFirst();
  }

  private static CheckInput minutes() {
    return minutesOn(DAY);
  }

  private static CheckInput minutesOn(LocalDate day) {
    return CheckInput.of(
        MeetingDocument.builder()
            .kind(DocumentKind.MINUTES)
            .meeting(
                Meeting.builder()
                    .committee(CommitteeReference.named("HMU Kysthospitalet"))
                    .date(day)
                    .build())
            .build());
  }

  @MedRule(
      severity = Severity.INFO,
      needs = {Need.CASE_NUMBER_FORM, Need.COMMITTEE},
      authority = Authority.PRACTICE,
      reference = "Prøven selv",
      summary = @Words(da = "Behov", en = "Need"),
      message = @Words(da = "Behov", en = "Need"))
  private static final class NeedyRule implements DocumentRule {
    @Override
    public void check(CheckInput input, Problems problems) {
      problems.atDocument().report();
    }
  }

  @MedRule(
      severity = Severity.INFO,
      off = true,
      authority = Authority.PRACTICE,
      reference = "Prøven selv",
      summary = @Words(da = "Stille", en = "Quiet"),
      message = @Words(da = "Stille", en = "Quiet"))
  private static final class QuietRule implements DocumentRule {
    @Override
    public void check(CheckInput input, Problems problems) {
      problems.atDocument().report();
    }
  }

  @MedRule(
      severity = Severity.INFO,
      gates = Gate.PUBLISHED,
      authority = Authority.PRACTICE,
      reference = "Prøven selv",
      summary = @Words(da = "Åben", en = "Open"),
      message = @Words(da = "Åben", en = "Open"))
  private static final class PublishedRule implements DocumentRule {
    @Override
    public void check(CheckInput input, Problems problems) {
      problems.atDocument().report();
    }
  }

  @MedRule(
      severity = Severity.INFO,
      inForceFrom = "2026-01-01",
      inForceUntil = "2026-12-31",
      authority = Authority.PRACTICE,
      reference = "Prøven selv",
      summary = @Words(da = "Et år", en = "A year"),
      message = @Words(da = "Et år", en = "A year"))
  private static final class RuleOf2026 implements DocumentRule {
    @Override
    public void check(CheckInput input, Problems problems) {
      problems.atDocument().report();
    }
  }

  @MedRule(
      severity = Severity.INFO,
      authority = Authority.PRACTICE,
      reference = "Prøven selv",
      summary = @Words(da = "Tom", en = "Empty"),
      message = @Words(da = "Tom", en = "Empty"))
  private static final class EmptyOrganisation implements OrganisationRule {
    @Override
    public void check(OrganisationInput input, Problems problems) {
      problems.atDocument().report();
    }
  }

  @MedRule(
      severity = Severity.INFO,
      authority = Authority.PRACTICE,
      reference = "Prøven selv",
      summary = @Words(da = "Tomt", en = "Empty"),
      message = @Words(da = "Tomt", en = "Empty"))
  private static final class EmptyArchive implements ArchiveRule {
    @Override
    public void check(ArchiveInput input, Problems problems) {
      problems.atDocument().report();
    }
  }
}
