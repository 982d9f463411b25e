package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.validation.profile.CaseNumberForm;
import dk.medsdk.validation.profile.Limits;
import dk.medsdk.validation.profile.MinutesApproval;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileLevel;
import dk.medsdk.validation.profile.ProfileReading;
import dk.medsdk.validation.profile.WorkEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {

  private static final String FULL =
      """
      name: kyst
      title: Region Kystjylland
      sources: [MED-aftale 2024]
      levels:
        - { name: Regions-MED, abbreviations: [RMU] }
        - { name: Hoved-MED, abbreviations: [HMU], mayBeSkipped: true }
      workEnvironment: split
      viceChairs: { least: 1, most: 2 }
      termYears: 2
      deadlines: { agenda: 7, minutes: 14 }
      meetingsPerYear: 4
      fixedItems:
        - { title: Eventuelt, words: [evt.], purpose: anyOtherBusiness }
      purposesPrinted: true
      minutesApproval: nextMeeting
      intranetHosts: [intra.example.dk]
      caseNumberForm: "#-#"
      yearlyDiscussionLevels: [RMU]
      severities: { RecommendationWithoutDecision: error }
      rulesOff: [GapBetweenTimeSlots]
      rulesRequired: [MemberNotAccountedFor]
      """;

  static List<String> names() {
    return Profiles.names();
  }

  @Test
  void readsEveryValue() {
    ProfileReading reading = Profiles.read(FULL);
    Profile profile = reading.profile();

    assertThat(reading.findings()).isEmpty();
    assertThat(profile.name()).isEqualTo("kyst");
    assertThat(profile.title()).contains("Region Kystjylland");
    assertThat(profile.sources()).containsExactly("MED-aftale 2024");
    assertThat(profile.levels())
        .containsExactly(
            new ProfileLevel(1, "Regions-MED", List.of("RMU"), false),
            new ProfileLevel(2, "Hoved-MED", List.of("HMU"), true));
    assertThat(profile.workEnvironment()).contains(WorkEnvironment.SPLIT);
    assertThat(profile.viceChairs()).contains(new Limits(1, 2));
    assertThat(profile.termYears()).hasValue(2);
    assertThat(profile.deadlines().agenda()).hasValue(7);
    assertThat(profile.deadlines().minutes()).hasValue(14);
    assertThat(profile.meetingsPerYear()).hasValue(4);
    assertThat(profile.fixedItems())
        .singleElement()
        .matches(item -> item.isMetBy("", List.of(Purpose.ANY_OTHER_BUSINESS)))
        .matches(item -> item.isMetBy("Evt.", List.of()));
    assertThat(profile.purposesPrinted()).contains(true);
    assertThat(profile.minutesApproval()).contains(MinutesApproval.NEXT_MEETING);
    assertThat(profile.intranetHosts()).containsExactly("intra.example.dk");
    assertThat(profile.caseNumberForm()).contains(new CaseNumberForm("#-#"));
    assertThat(profile.yearlyDiscussionLevels()).containsExactly("RMU");
    assertThat(profile.severities())
        .containsExactly(entry("RecommendationWithoutDecision", Severity.ERROR));
    assertThat(profile.rulesOff()).containsExactly("GapBetweenTimeSlots");
    assertThat(profile.rulesRequired()).containsExactly("MemberNotAccountedFor");
  }

  @Test
  void keepsWhatTheProfileItExtendsSays() {
    Profile profile =
        Profiles.read("name: vores\nextends: frederikshavn\nmeetingsPerYear: 6\n").profile();

    assertThat(profile.name()).isEqualTo("vores");
    assertThat(profile.meetingsPerYear()).hasValue(6);
    assertThat(profile.deadlines().agenda()).hasValue(7);
    assertThat(profile.minutesApproval()).contains(MinutesApproval.BOTH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deadline: 7           | 0  | A profile has nothing called \"deadline\"",
        "deadlines: { agendas: 7 } | 22 | A profile has nothing called \"agendas\"",
        "termYears: to         | 11 | \"termYears\" must be a whole number, 0 or more",
        "termYears: -1         | 11 | \"termYears\" must be a whole number, 0 or more",
        "termYears: 1.5        | 11 | \"termYears\" must be a whole number, 0 or more",
        "title: [a]            | 7  | \"title\" must be a text",
        "levels: RMU           | 8  | \"levels\" must be a list",
        "deadlines: 7          | 11 | \"deadlines\" must be keys with a value each",
        "purposesPrinted: ja   | 17 | \"purposesPrinted\" must be true or false",
        "extends: nowhere      | 9  | \"extends\" must be the name of a profile there is, or of a"
            + " file beside this one",
        "rulesOff: [NoRule]    | 11 | \"rulesOff[0]\" must be the name of a rule",
        "viceChairs: { least: 2, most: 1 } | 12 | \"viceChairs\" must be two numbers, the least"
            + " first",
        "workEnvironment: both | 17 | \"workEnvironment\" must be one of the words: integrated,"
            + " split, either",
        "fixedItems: [{ title: Evt. }] | 13 | \"fixedItems[0]\" must be told by words or a purpose",
        "severities: { NoRule: error } | 22 | A profile has nothing called \"NoRule\"",
      })
  void saysWhatIsWrongAndWhere(String line, int offset, String message) {
    ProfileReading reading = Profiles.read(line);

    assertThat(reading.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message(Locale.ENGLISH)).isEqualTo(message);
              int at = finding.span().orElseThrow().start();
              assertThat(at == 0 ? line.indexOf(':') + 1 : at).isPositive();
              assertThat(offset == 0 || at == offset).as("at " + at).isTrue();
            });
  }

  @Test
  void asksWhatWasMeant() {
    assertThat(Profiles.read("deadline: { agenda: 7 }").findings())
        .singleElement()
        .extracting(Finding::suggestion)
        .satisfies(
            meant ->
                assertThat(meant)
                    .hasValueSatisfying(
                        text -> assertThat(text.en()).isEqualTo("Did you mean deadlines?")));
  }

  @Test
  void countsPlacesInCharactersBehindOnesThatAreTwo() {
    ProfileReading reading = Profiles.read("title: \"\ud83d\ude00\"\ntermYears: to");

    assertThat(reading.findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.span().orElseThrow().start())
                    .isEqualTo("title: \"\ud83d\ude00\"\ntermYears: ".length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# only a remark",
        "a: [1",
        "a: b: c",
        "\"",
        "a: *b",
        "&a [*a]",
        "%YAML 9.9\n---\n",
        "--- a\n--- b",
        "\u0000",
        "- name: a",
        "just words",
      })
  void saysOfWhatIsNoProfileThatItIsNone(String yaml) {
    ProfileReading reading = Profiles.read(yaml);

    assertThat(reading.findings()).isNotEmpty();
    assertThat(reading.profile().name()).isEqualTo("generic");
  }

  @Test
  void saysOfAKeyThatIsWrittenTwiceThatItIs() {
    assertThat(Profiles.read("name: a\nname: b").findings())
        .singleElement()
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .isEqualTo("\"name\" must be written once");
  }

  @Test
  void endsAtAHugeFile() {
    assertThat(Profiles.read("title: " + "x".repeat(1_100_000)).findings())
        .extracting(Finding::id)
        .containsExactly("ProfileNotYaml");
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsEveryProfileThatComesWithTheSdk(String name) {
    ProfileReading reading = Profiles.read(Profiles.file(name).orElseThrow());

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.profile().name()).isEqualTo(name);
    assertThat(reading.profile().title()).isPresent();
    assertThat(reading.profile().sources().isEmpty()).isEqualTo(name.equals("generic"));
  }

  @Test
  void knowsWhatTheSameWordsMeanElsewhere() {
    assertThat(Profiles.names()).isSorted().contains("aarhus", "region-syddanmark");
    assertThat(rankOf("FMU", "aarhus")).hasValue(1);
    assertThat(rankOf("FMU", "region-syddanmark")).hasValue(2);
    assertThat(rankOf("HMU", "aarhus")).hasValue(2);
    assertThat(Profiles.named("nowhere")).isEmpty();
    assertThat(Profiles.file("../profile/aarhus")).isEmpty();
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("vores.yaml"), FULL);

    assertThat(Profiles.read(file)).isEqualTo(Profiles.read(FULL));
  }

  private static OptionalInt rankOf(String word, String profile) {
    return Profiles.named(profile).orElseThrow().levels().stream()
        .filter(level -> level.isCalled(word))
        .mapToInt(ProfileLevel::rank)
        .findFirst();
  }
}
